import '../../seed.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESENT, SUPPRESSED, type Column } from '../../../src/model/column.ts';
import type { Level } from '../../../src/model/level.ts';
import { discloseCity, discloseLevel } from '../../../src/score/disclosure-gate.ts';
import { attack, attackKnowing, columnOf, YEAR } from './attacks.ts';
import { townOf, townPlan } from './random-town.ts';

/** Some towns; `test/long/attacker.test.ts` attacks many more. */
describe('an attacker who sets up every linear relation of a made-up town', () => {
  test('finds at least as many possible values of each withheld count as the rule protects', () => {
    fc.assert(fc.property(townPlan, (plan) => {
      const { city, known, sums } = townOf(plan);
      expect(attack(discloseCity(city).levels, known, sums, plan.minimumCount)).toEqual([]);
    }), { numRuns: 12 });
  });

  test('also knowing the rule, and why each figure was withheld', () => {
    fc.assert(fc.property(townPlan.map((plan) => ({ ...plan, minimumRest: null })), (plan) => {
      const { city, known, sums } = townOf(plan);
      expect(attackKnowing(city, plan, known, sums)).toEqual([]);
    }), { numRuns: 20 });
  });

  test('finds what is under the rule alone: the attack can succeed', () => {
    const found = fc.sample(townPlan, { numRuns: 20, seed: 1 }).filter((plan) => {
      const { city, known, sums } = townOf(plan);
      return attack(city.levels.map((level) => discloseLevel(level, city.indicators)), known, sums, plan.minimumCount).length > 0;
    });
    expect(found.length).toBeGreaterThan(8);
  });

  test('finds a figure that is let out again', () => {
    let [tried, caught] = [0, 0];
    for (const plan of fc.sample(townPlan.filter(({ publishes, hasSogne }) => publishes.count && !hasSogne), { numRuns: 20, seed: 1 })) {
      const { city, known, sums } = townOf(plan);
      const levels = discloseCity(city).levels;
      for (const [at, level] of levels.entries()) {
        const [own, few, raw] = [columnOf(level, 'count'), columnOf(discloseLevel(city.levels[at] as Level, city.indicators), 'count'), columnOf(city.levels[at], 'count')];
        const place = own === undefined ? -1 : own.state.findIndex((state, i) => state === SUPPRESSED && few?.state[i] === PRESENT);
        if (own === undefined || raw === undefined || place < 0) continue;
        const leaking: Column = { ...own, state: own.state.with(place, PRESENT), values: own.values.with(place, raw.values[place] ?? 0) };
        const planted = { ...level, series: new Map(level.series).set('count', new Map([[YEAR, leaking]])) };
        tried += 1;
        if (attack(levels.with(at, planted), known, sums, plan.minimumCount).length > 0) caught += 1;
      }
    }
    expect(tried).toBeGreaterThan(5);
    expect(caught / tried).toBeGreaterThan(0.5);
  });
});

describe('the gate', () => {
  test('finds nothing more to withhold in what it let through', () => {
    fc.assert(fc.property(townPlan, (plan) => {
      const { city } = townOf(plan);
      const once = discloseCity(city);
      expect(discloseCity(once).levels.map(({ series }) => series)).toEqual(once.levels.map(({ series }) => series));
    }), { numRuns: 12 });
  });

  test('leaves nothing of a withheld figure behind', () => {
    fc.assert(fc.property(townPlan, (plan) => {
      for (const level of discloseCity(townOf(plan).city).levels) {
        const columns = [...level.series.values()].flatMap((years) => [...years.values()]);
        expect(columns.flatMap(({ state, values }) => [...values].filter((value, i) => state[i] !== PRESENT && value !== 0))).toEqual([]);
      }
    }), { numRuns: 20 });
  });
});
