import type { CityPackage } from '../../../src/model/city-package.ts';
import { PRESENT, SUPPRESSED, type Column } from '../../../src/model/column.ts';
import type { Level } from '../../../src/model/level.ts';
import { discloseCity, discloseLevel } from '../../../src/score/disclosure-gate.ts';
import { systemOf, tighten, told, type KnownCount, type KnownSums, type System } from './attacker.ts';
import type { TownPlan } from './random-town.ts';
import { solve } from './simplex.ts';

export const YEAR = 2024;

/** Where places only lie in one another, tightening is exact already. */
const crosses = ({ sums }: KnownSums): boolean => sums.some(([, fine]) => fine === 'sogn');

function narrowAsFarAsPossible(system: System, sums: KnownSums): void {
  tighten(system);
  if (crosses(sums)) solve(system);
}

/** Withheld counts that keep too few values for somebody who sees the figures. */
export function attack(levels: readonly Level[], known: KnownCount, sums: KnownSums, minimum: number): readonly string[] {
  const system = systemOf(levels, known, sums, YEAR);
  narrowAsFarAsPossible(system, sums);
  return told(system, minimum);
}

export const columnOf = (level: Level | undefined, id: string): Column | undefined => level?.series.get(id)?.get(YEAR);

/** Places, of every level, whose figures their own rule withheld. */
function withheldByRule({ levels, indicators }: CityPackage): ReadonlySet<string> {
  return new Set(levels.flatMap((level) => {
    const own = discloseLevel(level, indicators);
    const isFew = (i: number): boolean => ['count', 'share'].some((id) => columnOf(own, id)?.state[i] === SUPPRESSED && columnOf(level, id)?.state[i] === PRESENT);
    return level.areas.flatMap((area, i) => (isFew(i) ? [`${level.id}/${area.id}`] : []));
  }));
}

/** The most that a count under its rule can be: a share that was rounded down may stand for a count that is the minimum itself. */
const mostUnder = ({ minimumCount, publishes, decimals }: TownPlan, base: number | null): number =>
  publishes.share && base !== null ? Math.floor(minimumCount - 1e-9 + (10 ** -decimals / 200) * base) : minimumCount - 1;

/**
 * Withheld counts that keep too few values for somebody who also knows the rule, and of each withheld figure whether its own rule withheld it: then it is under the
 * minimum; else it is not. Too few are fewer than the minimum, or than would be left if nothing at all were printed.
 */
export function attackKnowing(city: CityPackage, plan: TownPlan, known: KnownCount, sums: KnownSums): readonly string[] {
  const system = systemOf(discloseCity(city).levels, known, sums, YEAR);
  const few = withheldByRule(city);
  for (const one of system.unknowns) {
    if (!one.isSecret) continue;
    if (few.has(one.name)) one.upper = Math.min(one.upper, mostUnder(plan, one.base));
    else one.lower = Math.max(one.lower, plan.minimumCount);
  }
  const blind: System = { ...system, unknowns: system.unknowns.map((one) => (one.isSecret || one.name.startsWith('rest') ? { ...one } : { ...one, lower: 0, upper: one.base ?? Infinity })) };
  tighten(blind);
  narrowAsFarAsPossible(system, sums);
  return system.unknowns.flatMap(({ name, isSecret, lower, upper }, i) => {
    const left = blind.unknowns[i];
    const least = Math.min(plan.minimumCount, left === undefined ? 0 : valuesIn(left.lower, left.upper));
    return isSecret && valuesIn(lower, upper) < least ? [`${name}: ${lower} to ${upper}`] : [];
  });
}

const valuesIn = (lower: number, upper: number): number => Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6) + 1;
