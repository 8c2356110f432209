import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAYERS } from '../../../src/model/programme.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import { MONEY_FIELDS, MONEY_MEASURES } from '../../../src/state/money/money-choice.ts';
import type { MoneyField, PoolChoice } from '../../../src/state/view.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

const city = tinyCity();
const HEAD = 'v=1&data=lilleby@2026.1~0123456789ab&lang=da';
const opening = defaultView(city, 'da');
const type = city.programmeTypes[0]?.id ?? '';

const fields: readonly MoneyField[] = [...MONEY_FIELDS, ...city.levels.map(({ id }): MoneyField => `area:${id}`)];
const kroner = fc.integer({ min: 0, max: 10 ** 13 }).map((oere) => oere / 100);
const pool: fc.Arbitrary<PoolChoice> = fc.record({
  years: fc.option(fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 0, max: 19 }))),
  yearly: fc.uniqueArray(fc.constantFrom(...PAYERS)).chain((payers) => fc.tuple(...payers.map((payer) => kroner.map((one) => [payer, one] as const)))),
  percent: fc.option(fc.integer({ min: 0, max: 1000 })),
  unassessed: fc.boolean(),
}).map(({ years, yearly, percent, unassessed }) => ({
  from: years === null ? null : years[0],
  to: years === null ? null : years[0] + years[1],
  yearly: Object.fromEntries(yearly),
  rules: percent === null ? {} : { [type]: { landsbyggefonden: percent / 10, kommune: 100 - percent / 10 } },
  unassessed,
}));

describe('money, the pool and before and after in a link', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(pool, fc.constantFrom(...fields), fc.constantFrom(...MONEY_MEASURES), fc.constantFrom('budget' as const, 'pool' as const), (choice, by, measure, page) => {
      const view = changes.setPool(choice)(changes.setMoney({ page, by, measure })(opening, city), city);
      const { view: read, problems } = readLink(writeLink(view, city), city, 'da');
      expect(problems).toEqual([]);
      expect(read).toEqual(view);
    }));
    const asked = changes.setBefore({ indicator: 'lav_indkomst', removed: ['a', 'æ,ø:å'] })(opening, city);
    expect(readLink(writeLink(asked, city), city, 'da')).toEqual({ view: asked, problems: [] });
  });

  it('stand in it only where they were chosen', () => {
    expect(writeLink(opening, city)).not.toMatch(/money=|pool=|before=/);
  });

  it.each([
    'money=budget;theme', 'money=budget;findes-ikke;total', 'money=budget;area:findes-ikke;total', 'money=bank;theme;total', 'money=budget;theme;total;mere',
    'pool=2027;;;', 'pool=2030;2027;;', 'pool=2027;2060;;', 'pool=2027.5;2028;;', 'pool=;;kommune:-1;', 'pool=;;konge:1;', 'pool=;;kommune:1e99;', 'pool=;;;måske',
    `pool=;;;;${type}~kommune:99`, 'pool=;;;;findes-ikke~kommune:100', 'before=findes-ikke:', 'before=lav_indkomst:a:b', 'pool=', 'before=%',
  ])('are refused where they are damaged, and said: %s', (part) => {
    const { view, problems } = readLink(`${HEAD}&${part}`, city, 'da');
    expect(view).toEqual(opening);
    expect(problems).toHaveLength(1);
  });

  it('leave no step that undo takes back, and what was asked of a plan goes with its page', () => {
    const asked = changes.setBefore({})(changes.openPlan('p')(opening, city), city);
    expect(asked.before).toEqual({ indicator: null, removed: [] });
    expect(changes.openPlan(null)(asked, city).before).toBeNull();
  });
});
