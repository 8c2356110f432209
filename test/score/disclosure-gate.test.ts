import { describe, expect, test } from 'vitest';
import { columnOf, SUPPRESSED, type Column } from '../../src/model/column.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Level, Series } from '../../src/model/level.ts';
import { unlocalized } from '../../src/model/localized.ts';
import { discloseLevel } from '../../src/score/disclosure-gate.ts';
import { scoreLevel } from '../../src/score/score-level.ts';
import { leaf, numbersOf, treeOf } from './tree-maker.ts';

const indicator = (id: string, more: Partial<Indicator>): Indicator => ({
  id,
  title: unlocalized(id),
  description: null,
  theme: null,
  unit: 'percent',
  direction: 'higher-is-more-deprived',
  denominator: null,
  minimumCount: 5,
  origin: 'published',
  source: null,
  byLevel: new Map(),
  breaks: [],
  confirmed: true,
  ...more,
});

function levelOf(series: Readonly<Record<string, Series>>, population: string | null = null): Level {
  const length = Object.values(series)[0]?.values().next().value?.state.length ?? 0;
  const areas = Array.from({ length }, (_, i) => ({ id: String(i), name: String(i), parents: new Map(), properties: new Map() }));
  return {
    id: 'rode',
    title: unlocalized('rode'),
    areas,
    positions: new Map(areas.map(({ id }, i) => [id, i])),
    geometries: null,
    series: new Map(Object.entries(series)),
    years: [2020],
    yearRule: { policy: 'exact', maximumAge: 0, opens: 2020 },
    population,
    minimumPopulation: null, showsIds: null,
  };
}

const at = (year: number | null, values: (number | null)[]): Series => new Map([[year, columnOf(values)]]);
const residents = indicator('residents', { unit: 'count', minimumCount: null, direction: 'context' });

function disclosed(one: Indicator, values: (number | null)[], further: Readonly<Record<string, Series>> = {}, population: string | null = null): Column {
  const level = levelOf({ [one.id]: at(2020, values), ...further }, population);
  const column = discloseLevel(level, new Map([[one.id, one], ['residents', residents]])).series.get(one.id)?.get(2020);
  if (column === undefined) throw new Error('the column is gone');
  return column;
}

describe('the disclosure gate', () => {
  test('a count below the minimum is suppressed, also zero; the minimum itself is not', () => {
    const { state, values } = disclosed(indicator('x', { unit: 'count' }), [4, 5, 0, null]);
    expect([...state]).toStrictEqual([SUPPRESSED, 1, SUPPRESSED, 0]);
    expect([...values]).toStrictEqual([0, 5, 0, 0]);
  });
  test('a percentage rests on value x denominator / 100 units', () => {
    expect([...disclosed(indicator('x', { denominator: 'residents' }), [1, 0.9, 50, 50], { residents: at(2020, [500, 500, 10, 9]) }).state]).toStrictEqual([1, SUPPRESSED, 1, SUPPRESSED]);
  });
  test('a per-1000 share on value x denominator / 1000', () => {
    expect([...disclosed(indicator('x', { unit: 'per-1000', denominator: 'residents' }), [10, 9], { residents: at(2020, [500, 500]) }).state]).toStrictEqual([1, SUPPRESSED]);
  });
  test('any other figure on its denominator', () => {
    expect([...disclosed(indicator('x', { unit: 'kroner', denominator: 'residents' }), [250000, 250000], { residents: at(2020, [5, 4]) }).state]).toStrictEqual([1, SUPPRESSED]);
  });
  test('without a denominator of its own on the residents of the level', () => {
    expect([...disclosed(indicator('x', {}), [1, 0.5], { residents: at(2020, [500, 500]) }, 'residents').state]).toStrictEqual([1, SUPPRESSED]);
  });
  test('a denominator without a year serves every year; one of another year does not', () => {
    expect([...disclosed(indicator('x', { denominator: 'residents' }), [1], { residents: at(null, [500]) }).state]).toStrictEqual([1]);
    expect([...disclosed(indicator('x', { denominator: 'residents' }), [1], { residents: at(2019, [500]) }).state]).toStrictEqual([SUPPRESSED]);
  });
  test('where the named denominator is unknown, the value cannot be shown to rest on enough', () => {
    expect([...disclosed(indicator('x', { denominator: 'residents' }), [90], { residents: at(2020, [null]) }).state]).toStrictEqual([SUPPRESSED]);
  });
  test('where nothing says what a value rests on, it stands', () => {
    expect([...disclosed(indicator('x', {}), [1]).state]).toStrictEqual([1]);
  });
  test('an indicator without a minimum passes unchanged', () => {
    expect([...disclosed(indicator('x', { unit: 'count', minimumCount: null }), [1]).state]).toStrictEqual([1]);
  });
  test('the unit may be another at this level', () => {
    expect([...disclosed(indicator('x', { unit: 'kroner', byLevel: new Map([['rode', { unit: 'count' }]]) }), [4]).state]).toStrictEqual([SUPPRESSED]);
  });

  test('a count or share that leaves fewer of its base than `minimumRest` is withheld', () => {
    const rest = { minimumCount: null, minimumRest: 5, denominator: 'residents' };
    expect([...disclosed(indicator('x', { unit: 'count', ...rest }), [95, 96, 2], { residents: at(2020, [100, 100, 100]) }).state]).toStrictEqual([1, SUPPRESSED, 1]);
    expect([...disclosed(indicator('x', rest), [95, 96, 2], { residents: at(2020, [100, 100, 100]) }).state]).toStrictEqual([1, SUPPRESSED, 1]);
  });
  test('a share or mean of a base under `minimumBase` is withheld', () => {
    const base = { minimumCount: null, minimumBase: 20, denominator: 'residents' };
    expect([...disclosed(indicator('x', base), [50, 50], { residents: at(2020, [20, 19]) }).state]).toStrictEqual([1, SUPPRESSED]);
    expect([...disclosed(indicator('x', { unit: 'kroner', ...base }), [250000, 250000], { residents: at(2020, [20, 19]) }).state]).toStrictEqual([1, SUPPRESSED]);
  });

  test('no statistic sees what was suppressed', () => {
    const one = indicator('x', { unit: 'count' });
    const indicators = new Map([['x', one]]);
    const level = discloseLevel(levelOf({ x: at(2020, [1, 10, 20]) }), indicators);
    const { result } = scoreLevel(level, { indicators }, treeOf(leaf('x', [{ do: 'min-max', low: 0, high: 1 }])), 2020);
    expect(numbersOf(result.score)).toStrictEqual([null, 0, 1]);
    expect(result.score.state[0]).toBe(SUPPRESSED);
  });
});
