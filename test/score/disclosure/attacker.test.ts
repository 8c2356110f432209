import '../../seed.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CityPackage } from '../../../src/model/city-package.ts';
import { PRESENT, SUPPRESSED, type Column } from '../../../src/model/column.ts';
import type { Level } from '../../../src/model/level.ts';
import { discloseCity, discloseLevel } from '../../../src/score/disclosure-gate.ts';
import { systemOf, tighten, told, type KnownCount, type KnownSums } from './attacker.ts';
import { townOf, townPlan, type TownPlan } from './random-town.ts';
import { solve } from './simplex.ts';

const YEAR = 2024;

/** Withheld counts that can be told, by interval and then exactly. */
function attack(levels: readonly Level[], known: KnownCount, sums: KnownSums, minimum: number): readonly string[] {
  const system = systemOf(levels, known, sums, YEAR);
  tighten(system);
  if (crosses(sums)) solve(system);
  return told(system, minimum);
}

/** Where places only lie in one another, tightening is exact already. */
const crosses = ({ sums }: KnownSums): boolean => sums.some(([, fine]) => fine === 'sogn');

const columnOf = (level: Level | undefined, id: string): Column | undefined => level?.series.get(id)?.get(YEAR);

/** Attack by one who knows the rule and which figures it withheld by itself: those are under the minimum, all others are not. */
function attackKnowing(city: CityPackage, plan: TownPlan, known: KnownCount, sums: KnownSums): readonly string[] {
  const system = systemOf(discloseCity(city).levels, known, sums, YEAR);
  const few = new Map<string, boolean>(city.levels.flatMap((level) => {
    const own = discloseLevel(level, city.indicators);
    return level.areas.map((area, i) => [`${level.id}/${area.id}`, ['count', 'share'].some((id) => columnOf(own, id)?.state[i] === SUPPRESSED && columnOf(level, id)?.state[i] === PRESENT)] as const);
  }));
  for (const one of system.unknowns) {
    if (!one.isSecret || !one.name.startsWith('rode')) continue;
    if (few.get(one.name) === true) one.upper = Math.min(one.upper, plan.minimumCount - 1);
    else one.lower = Math.max(one.lower, plan.minimumCount);
  }
  const least = new Map(system.unknowns.map(({ name, lower, upper }) => [name, Math.min(plan.minimumCount, upper - lower + 1)]));
  tighten(system);
  if (crosses(sums)) solve(system);
  return system.unknowns.flatMap(({ name, isSecret, lower, upper }) => (isSecret && Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6) + 1 < (least.get(name) ?? 0) ? [`${name}: ${lower} to ${upper}`] : []));
}

describe('an attacker who sets up every linear relation of a made-up town', () => {
  test('finds at least as many possible values of each withheld count as the rule protects, where counts are shown and levels lie in one another', () => {
    fc.assert(fc.property(townPlan.filter(({ publishes, hasSogne, hasEstates }) => publishes.count && !hasSogne && !hasEstates), (plan) => {
      const { city, known, sums } = townOf(plan);
      expect(attack(discloseCity(city).levels, known, sums, plan.minimumCount)).toEqual([]);
    }), { numRuns: 25 });
  });

  test('also knowing the rule, and why each figure of the finest areas was withheld', () => {
    fc.assert(fc.property(townPlan.filter(({ publishes, minimumRest, hasSogne, hasEstates }) => publishes.count && minimumRest === null && !hasSogne && !hasEstates), (plan) => {
      const { city, known, sums } = townOf(plan);
      expect(attackKnowing(city, plan, known, sums)).toEqual([]);
    }), { numRuns: 15 });
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
    for (const plan of fc.sample(townPlan.filter(({ publishes }) => publishes.count), { numRuns: 20, seed: 1 })) {
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
  test('leaves nothing of a withheld figure behind', () => {
    fc.assert(fc.property(townPlan, (plan) => {
      for (const level of discloseCity(townOf(plan).city).levels) {
        const columns = [...level.series.values()].flatMap((years) => [...years.values()]);
        expect(columns.flatMap(({ state, values }) => [...values].filter((value, i) => state[i] !== PRESENT && value !== 0))).toEqual([]);
      }
    }), { numRuns: 20 });
  });
});
