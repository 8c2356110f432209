import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import type { Payer, Programme } from '../../src/model/programme.ts';
import { apportion, toOere } from '../../src/plans/apportion.ts';
import { equally, moneyBy, moneyByYear, moneyOf, perResidentAndYear, sumOf } from '../../src/plans/money.ts';
import { DEFAULT_PAY_RULES, splitByRule, totalMadePossible, type PayRule } from '../../src/plans/pay-rules.ts';
import { sharePool, type Pools } from '../../src/plans/pool.ts';
import { poolQueue, type PoolCandidate } from '../../src/plans/pool-queue.ts';
import { eksempelby } from '../data/eksempelby-city.ts';
import { day, programme } from '../fixtures/city-parts.ts';

const MILLION = 100_000_000;
const budget = (total: number | null, split: Readonly<Record<string, number>> = {}): Programme['budget'] => ({ total, currency: 'DKK', split: new Map(Object.entries(split)), departments: new Map() });

describe('an amount in parts', () => {
  it('adds up to the øre, each part less than an øre from its share', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }).filter((shares) => shares.some((one) => one > 0)), (oere, shares) => {
      const parts = apportion(oere, shares);
      const total = shares.reduce((sum, one) => sum + one, 0);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(oere);
      parts.forEach((part, i) => expect(Math.abs(part - (oere * (shares[i] ?? 0)) / total)).toBeLessThan(1));
    }));
  });

  it('gives the øre that are left to the largest remainders, the earlier first', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(10, [1, 2, 4])).toEqual([1, 3, 6]);
    expect(apportion(100, [0, 0])).toEqual([0, 0]);
  });
});

describe('money of eksempelby', () => {
  let city: CityPackage;
  beforeAll(async () => ({ city } = await eksempelby()), 60_000);

  it('adds up to the budgets of the file, however it is parted', () => {
    const all = city.programmes.reduce((sum, one) => sum + toOere(one.budget?.total ?? 0), 0);
    for (const keysOf of [(one: Programme) => one.themes, (one: Programme) => one.organisations, (one: Programme) => one.areas.get('rode') ?? [], () => [] as string[]]) {
      const rows = moneyBy(city.programmes, equally(keysOf));
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(all);
      expect(rows.reduce((sum, { money }) => sum + (money.get('kommune') ?? 0), 0)).toBe(city.programmes.reduce((sum, one) => sum + toOere(one.budget?.split.get('kommune') ?? 0), 0));
    }
  });

  it('is spread over the years by days, to the øre', () => {
    for (const one of city.programmes) {
      const years = moneyByYear(one);
      if (years === null) continue;
      expect([...years.values()].reduce((sum, money) => sum + sumOf(money), 0)).toBe(sumOf(moneyOf(one) ?? new Map()));
    }
    const two = moneyByYear(programme('p', { start: day('2024-07-01'), end: day('2025-12-31'), budget: budget(5.49) }));
    expect([...(two ?? [])].map(([year, money]) => [year, sumOf(money)])).toEqual([[2024, 184], [2025, 365]]);
  });

  it('is counted for each resident and year', () => {
    const four = programme('p', { start: day('2021-01-01'), end: day('2024-12-31'), residents: 1000, budget: budget(8_000_000) });
    expect(perResidentAndYear(four)).toBeCloseTo(2000, 6);
    expect([{ ...four, residents: 0 }, { ...four, end: null }, { ...four, budget: null }].map(perResidentAndYear)).toEqual([null, null, null]);
  });

  it('says what the split leaves open', () => {
    expect([...(moneyOf(programme('p', { budget: budget(100, { stat: 33.33 }) })) ?? [])]).toEqual([['stat', 3333], ['not-split', 6667]]);
    expect(moneyOf(programme('p', { budget: budget(null) }))).toBeNull();
  });
});

describe('rules of who pays', () => {
  it('are one third and two thirds of an områdefornyelse, and no state money in a helhedsplan', () => {
    expect([...splitByRule(100, DEFAULT_PAY_RULES.get('områdefornyelse') ?? new Map())]).toEqual([['stat', 33], ['kommune', 67]]);
    expect([...splitByRule(1001, DEFAULT_PAY_RULES.get('helhedsplan') ?? new Map())]).toEqual([['landsbyggefonden', 751], ['kommune', 125], ['boligorganisation', 125]]);
  });
});

/**
 * Københavns Kommune's proposal of 2011: 30 million kroner from the municipality and 30 million from the housing organisations in 2012-2014 make
 * helhedsplaner for 290 million possible. Landsbyggefonden's part is what is left: 230 of 290 million.
 */
describe('the proposal of 2011', () => {
  const rule: PayRule = new Map<Payer, number>([['landsbyggefonden', 230 / 290], ['kommune', 30 / 290], ['boligorganisation', 30 / 290]]);
  const years = new Map([[2012, 10 * MILLION], [2013, 10 * MILLION], [2014, 10 * MILLION]]);
  const pools: Pools = new Map([['kommune', years], ['boligorganisation', years]]);
  const plan = (i: number, million: number, start: string): Programme => programme(`p${i}`, { start: day(start), end: day('2017'), budget: budget(million * 1_000_000) });
  const asked = { date: '2011-10-01', from: 2012, to: 2014, currency: 'DKK', requirements: [], rules: new Map([['helhedsplan', rule]]), places: new Map<string, number>() };

  it('makes plans for 290 million possible', () => {
    expect(totalMadePossible(new Map([['kommune', 30 * MILLION], ['boligorganisation', 30 * MILLION]]), rule)).toBe(290 * MILLION);
    expect(totalMadePossible(new Map([['stat', MILLION]]), rule)).toBeNull();
  });

  it('is used up by plans for 290 million, to the øre, and pays for no more', () => {
    const plans = Array.from({ length: 12 }, (_, i) => plan(i, 29, `${2012 + Math.floor(i / 4)}`));
    const { decisions, years: table, made } = sharePool(pools, poolQueue(plans, asked).candidates);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['fits', 'fits', 'fits', 'pool', 'fits', 'fits', 'fits', 'pool', 'fits', 'fits', 'fits', 'fits']);
    expect(sumOf(made)).toBe(290 * MILLION);
    expect([...made].toSorted()).toEqual([['boligorganisation', 30 * MILLION], ['kommune', 30 * MILLION], ['landsbyggefonden', 230 * MILLION]]);
    expect(table.filter(({ payer }) => payer === 'kommune')).toEqual([
      { payer: 'kommune', year: 2012, carried: 0, granted: 10 * MILLION, committed: 9 * MILLION, left: MILLION },
      { payer: 'kommune', year: 2013, carried: MILLION, granted: 10 * MILLION, committed: 9 * MILLION, left: 2 * MILLION },
      { payer: 'kommune', year: 2014, carried: 2 * MILLION, granted: 10 * MILLION, committed: 12 * MILLION, left: 0 },
    ]);
  });
});

describe('a pool', () => {
  const candidate = (id: string, year: number, kommune: number, conditions: PoolCandidate['conditions'] = 'yes'): PoolCandidate => ({ id, title: id, isRenewal: false, year, money: new Map([['kommune', kommune]]), conditions });
  const pool = (...granted: readonly number[]): Pools => new Map([['kommune', new Map(granted.map((one, i) => [2026 + i, one]))]]);
  const outcomes = (pools: Pools, candidates: readonly PoolCandidate[], unassessedToo = false): string => sharePool(pools, candidates, unassessedToo).decisions.map(({ candidate: { id }, outcome }) => `${id} ${outcome}`).join(', ');

  it('never takes back what an earlier plan was given in a later year', () => {
    expect(outcomes(pool(10, 0), [candidate('a', 2027, 8), candidate('b', 2026, 5), candidate('c', 2026, 2)])).toBe('a fits, b pool, c fits');
    expect(outcomes(pool(0, 10), [candidate('a', 2026, 1), candidate('b', 2027, 10)])).toBe('a pool, b fits');
  });

  it('names the payers whose pools do not reach', () => {
    const both: Pools = new Map([['kommune', new Map([[2026, 5]])], ['stat', new Map([[2026, 5]])]]);
    const asks = (kommune: number, stat: number): PoolCandidate => ({ ...candidate(`${kommune} ${stat}`, 2026, 0), money: new Map([['kommune', kommune], ['stat', stat]]) });
    expect(sharePool(both, [asks(6, 1), asks(1, 6), asks(9, 9), asks(5, 5)]).decisions.map(({ short }) => short)).toEqual([['kommune'], ['stat'], ['kommune', 'stat'], []]);
  });

  it('asks for the requirements', () => {
    const list = [candidate('a', 2026, 1, 'no'), candidate('b', 2026, 1, 'unknown'), candidate('c', 2026, 1)];
    expect(outcomes(pool(10), list)).toBe('a requirements, b requirements, c fits');
    expect(outcomes(pool(10), list, true)).toBe('a requirements, b fits, c fits');
  });

  it('is asked for by planned plans and by those that run out, in priority order', () => {
    const list = [
      programme('planlagt', { start: day('2027'), end: day('2030'), budget: budget(100) }),
      programme('udløber', { start: day('2023'), end: day('2026'), budget: budget(200) }),
      programme('udløber i år', { start: day('2022'), end: day('2026-03-31'), budget: budget(300) }),
      programme('senere', { start: day('2035'), end: day('2038'), budget: budget(100) }),
      programme('slut', { start: day('2010'), end: day('2014'), budget: budget(100) }),
      programme('uden budget', { start: day('2027'), end: day('2030') }),
      programme('anden type', { type: 'andet', start: day('2027'), end: day('2030'), budget: budget(100) }),
      programme('uden slut', { start: day('2020'), budget: budget(100) }),
      programme('i euro', { start: day('2027'), end: day('2030'), budget: { total: 1, currency: 'EUR', split: new Map(), departments: new Map() } }),
      programme('fulgt', { areas: new Map([['rode', ['9']]]), start: day('2023'), end: day('2027'), budget: budget(100) }),
      programme('følger', { areas: new Map([['rode', ['9']]]), start: day('2029'), end: day('2033'), budget: budget(100) }),
    ];
    const asked = { date: '2026-01-01', from: 2026, to: 2028, currency: 'DKK', requirements: [], rules: DEFAULT_PAY_RULES, places: new Map([['planlagt', 9], ['udløber', 2]]) };
    const { candidates, outsiders } = poolQueue(list, asked);
    expect(outsiders.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['senere other-years', 'uden budget no-budget', 'anden type no-rule', 'uden slut no-end', 'i euro currency', 'fulgt followed', 'følger other-years']);
    expect(candidates.map(({ id, year, isRenewal, money }) => [id, year, isRenewal, sumOf(money)])).toEqual([['udløber', 2027, true, 20_000], ['planlagt', 2027, false, 10_000], ['udløber i år', 2026, true, 30_000]]);
  });
});
