import type { Area, Level } from '../../model/level.ts';
import type { DisclosedLevel } from '../disclosure-gate.ts';

/** The property that says who owns the dwellings of an area, and what it says of social housing. */
export const TENURE = 'tenure';
export const ALMEN = 'almen';

/** Where almen housing is told from the rest. */
export interface TenureGround {
  /** The level whose areas are marked. */
  readonly units: DisclosedLevel;
  /** The level that the rest is counted in. */
  readonly whole: DisclosedLevel;
  /** An entry for each area of `whole`: positions in `units` of the almen areas in it. */
  readonly almen: readonly (readonly number[])[];
}

/** Whether an area's own record marks it. */
const tenureOf = ({ properties }: Area): string | null => {
  const tenure = properties.get(TENURE);
  return typeof tenure === 'string' ? tenure : null;
};

/**
 * The finest level that marks areas as almen, and what the rest of the city is counted in: the finest other level in which every almen area lies. A level of
 * which every area is marked is counted in itself. `null`: no level marks any, or nothing says where they lie.
 */
export function tenureGround(levels: readonly DisclosedLevel[]): TenureGround | null {
  const units = levels.findLast(({ areas }) => areas.some((area) => tenureOf(area) === ALMEN));
  if (units === undefined) return null;
  const almen = units.areas.flatMap((area, position) => (tenureOf(area) === ALMEN ? [position] : []));
  const holds = (level: Level): boolean => level.id !== units.id && almen.every((position) => level.positions.has(units.areas[position]?.parents.get(level.id) ?? ''));
  const whole = units.areas.every((area) => tenureOf(area) !== null) && almen.length < units.areas.length ? units : levels.findLast(holds);
  if (whole === undefined) return null;
  const within = whole.areas.map((): number[] => []);
  for (const position of almen) within[whole === units ? position : (whole.positions.get(units.areas[position]?.parents.get(whole.id) ?? '') ?? -1)]?.push(position);
  return { units, whole, almen: within };
}
