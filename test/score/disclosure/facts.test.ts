import { describe, expect, test } from 'vitest';
import type { AreaFacts } from '../../../src/model/city-package.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { unlocalized } from '../../../src/model/localized.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { townOf, type TownPlan } from './random-town.ts';

const PLAN: TownPlan = {
  bydele: [[[{ people: 90, counted: 40, inEstate: 0 }, { people: 80, counted: 30, inEstate: 0 }], [{ people: 60, counted: 2, inEstate: 0 }, { people: 70, counted: 20, inEstate: 0 }]]],
  publishes: { count: true, share: true, rest: false }, decimals: 1, minimumCount: 5, minimumRest: null, hasSogne: false, hasEstates: false,
};

const facts = (rows: AreaFacts['rows'], city?: AreaFacts['city']): AreaFacts => ({
  title: unlocalized('survey'), description: null, year: 2024, source: null, level: 'rode', indicators: ['count', 'share', 'people'], rows, ...(city === undefined ? {} : { city }),
});
const row = (area: string, place: string, values: Readonly<Record<string, number>>): AreaFacts['rows'][number] => ({ area, place, values: new Map(Object.entries(values)) });
const through = (one: AreaFacts): AreaFacts | undefined => discloseCity({ ...townOf(PLAN).city, facts: [one] }).facts[0];

describe('figures of single places', () => {
  test('are withheld under their indicator\'s own rule, a share by the base in the same row, and with them the city\'s', () => {
    const [first] = [through(facts([row('0-0-0', 'court', { count: 4, people: 40 }), row('0-0-1', 'square', { share: 10, people: 40 })], { place: 'town', values: new Map([['count', 92], ['share', 30], ['people', 300]]) }))];
    expect(first?.rows.map(({ values, withheld }) => [[...values.keys()], [...(withheld ?? [])]])).toEqual([[['people'], ['count']], [['people'], ['share']]]);
    expect([...(first?.city?.values.keys() ?? [])]).toEqual(['people']);
  });

  test('go where their area is withheld, or another place of it: nothing is left to take from one another', () => {
    const found = through(facts([row('0-1-0', 'all of it', { count: 60, people: 60 }), row('0-0-0', 'one', { count: 36, people: 80 }), row('0-0-0', 'the other', { count: 4, people: 10 })]));
    expect(found?.rows.map(({ values }) => values.has('count'))).toEqual([false, false, false]);
  });

  test('stay as they are where nothing is withheld, and where no rule is', () => {
    const people: Partial<Indicator> = { minimumCount: null };
    expect(townOf(PLAN).city.indicators.get('people')).toMatchObject(people);
    const given = facts([row('0-0-0', 'court', { people: 1 })]);
    expect(through(given)).toEqual(given);
  });
});
