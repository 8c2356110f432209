import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf as columnMade, PRESENT, SUPPRESSED } from '../../../src/model/column.ts';
import type { CityPackage } from '../../../src/model/city-package.ts';
import type { Level } from '../../../src/model/level.ts';
import { discloseCity, discloseLevel } from '../../../src/score/disclosure-gate.ts';
import type { System, Unknown } from './attacker.ts';
import { columnOf, YEAR } from './attacks.ts';
import { townOf, type TownPlan } from './random-town.ts';
import { solve } from './simplex.ts';

const GROUPS = ['young', 'grown', 'old'] as const;
const MINIMUM = 4;

/** Roder by kvarter in one bydel, each with its three age groups. */
const people = fc.noBias(fc.array(fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 5, max: 40 }), fc.integer({ min: 0, max: 25 })), { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 3 }));
type People = readonly (readonly (readonly [number, number, number])[])[];

/** A town that publishes three age groups, which make up its people; the rule holds for the old only. */
function agedTown(kvarterer: People): CityPackage {
  const plan: TownPlan = {
    bydele: [kvarterer.map((roder) => roder.map((ages) => ({ people: ages[0] + ages[1] + ages[2], counted: 0, inEstate: 0 })))],
    publishes: { count: false, share: false, rest: false }, decimals: 1, minimumCount: MINIMUM, minimumRest: null, hasSogne: false, hasEstates: false,
  };
  const { city } = townOf(plan);
  const agesOf = (level: Level, group: number): readonly number[] => level.areas.map(({ id }) => {
    const inside = kvarterer.flatMap((roder, k) => roder.flatMap((ages, r) => (['b0', `k0-${k}`, `0-${k}-${r}`].includes(id) ? [ages[group] ?? 0] : [])));
    return inside.reduce((sum, one) => sum + one, 0);
  });
  const base = city.indicators.get('count');
  if (base === undefined) throw new Error('no count');
  return {
    ...city,
    indicators: new Map([...city.indicators, ...GROUPS.map((id) => [id, { ...base, id, minimumCount: id === 'old' ? MINIMUM : null, minimumRest: null }] as const)]),
    levels: city.levels.map((level) => ({ ...level, series: new Map([...level.series, ...GROUPS.map((id, group) => [id, new Map([[YEAR, columnMade(agesOf(level, group))]])] as const)]) })),
  };
}

/** Every relation: a kvarter is its roder, for each group; and at each place the groups are the people. */
function systemIn(levels: readonly Level[]): System {
  const unknowns: Unknown[] = [];
  const at = new Map<string, number>();
  for (const level of levels) {
    level.areas.forEach((area, i) => {
      const residents = columnOf(level, 'people');
      const base = residents?.state[i] === PRESENT ? (residents.values[i] ?? 0) : null;
      for (const id of [...GROUPS, 'people']) {
        const column = columnOf(level, id);
        const isShown = column?.state[i] === PRESENT;
        const value = column?.values[i] ?? 0;
        at.set(`${id}/${area.id}`, unknowns.push({ name: `${id}/${area.id}`, lower: isShown ? value : 0, upper: isShown ? value : (base ?? 10_000), isSecret: column?.state[i] === SUPPRESSED, base }) - 1);
      }
    });
  }
  const [find, areas] = [(name: string): number => at.get(name) ?? -1, levels.flatMap((level) => level.areas)];
  const inside = areas.flatMap((area) => [...GROUPS, 'people'].flatMap((id) => {
    const parts = areas.filter(({ parents }) => [...parents.values()].at(0) === area.id).map((one) => find(`${id}/${one.id}`));
    return parts.length === 0 ? [] : [{ whole: find(`${id}/${area.id}`), parts }];
  }));
  return { unknowns, equations: [...inside, ...areas.map(({ id }) => ({ whole: find(`people/${id}`), parts: GROUPS.map((group) => find(`${group}/${id}`)) }))] };
}

/** The old of a place that can be told within fewer values than the rule protects. */
function told(levels: readonly Level[]): readonly string[] {
  const system = systemIn(levels);
  solve(system);
  return system.unknowns.flatMap(({ name, isSecret, lower, upper, base }) => (isSecret && name.startsWith('old') && Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6) + 1 < Math.min(MINIMUM, (base ?? Infinity) + 1) ? [`${name}: ${lower} to ${upper}`] : []));
}

describe('three counts that make up a fourth', () => {
  test('give no withheld one away, in any place or by any sum of places', () => {
    fc.assert(fc.property(people, (kvarterer) => {
      const city = agedTown(kvarterer);
      expect(told(discloseCity(city).levels)).toEqual([]);
    }), { numRuns: 2 });
  });

  test('would, by the rule alone', () => {
    const found = fc.sample(people, { numRuns: 8, seed: 2 }).filter((kvarterer) => {
      const { levels, indicators } = agedTown(kvarterer);
      return told(levels.map((level) => discloseLevel(level, indicators))).length > 0;
    });
    expect(found.length).toBeGreaterThan(3);
  });
});
