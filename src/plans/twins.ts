/** The values of one indicator by position of the area and year; `null`: none that can be read. */
export type AreaValues = (area: number, year: number) => number | null;

/** Years before a start that are looked at. */
export const YEARS_BEFORE = 3;
/** Twins of each area. */
export const TWINS = 3;

/** How an area stood in the three years before a start. */
export interface Baseline {
  /** Mean of its values. */
  readonly level: number;
  /** Change a year: slope of the least-squares line through them. */
  readonly trend: number;
}

/** `null` with fewer than two values in the three years before `start`. */
export function baselineOf(valueAt: AreaValues, area: number, start: number): Baseline | null {
  const points = Array.from({ length: YEARS_BEFORE }, (_, i) => start - YEARS_BEFORE + i).flatMap((year) => {
    const value = valueAt(area, year);
    return value === null ? [] : [[year, value] as const];
  });
  if (points.length < 2) return null;
  const [year, level] = [0, 1].map((at) => points.reduce((sum, point) => sum + (point[at] ?? 0), 0) / points.length);
  const [meanYear, mean] = [year ?? 0, level ?? 0];
  const spread = points.reduce((sum, [one]) => sum + (one - meanYear) ** 2, 0);
  const trend = points.reduce((sum, [one, value]) => sum + (one - meanYear) * (value - mean), 0) / spread;
  return { level: mean, trend };
}

/** An area that can be compared: its baseline and how far it has moved from it by the last year. */
export interface Mover extends Baseline {
  readonly area: number;
  /** Value of the last year less the level before the start. */
  readonly change: number;
}

/** The areas among those given that have a baseline and a value in the last year. */
export function moversOf(valueAt: AreaValues, areas: readonly number[], start: number, last: number): readonly Mover[] {
  return areas.flatMap((area) => {
    const [baseline, value] = [baselineOf(valueAt, area, start), valueAt(area, last)];
    return baseline === null || value === null ? [] : [{ area, ...baseline, change: value - baseline.level }];
  });
}

/** What one unit of level and of trend is worth: their standard deviations over the areas that can be twins. */
export interface Scales {
  readonly level: number;
  readonly trend: number;
}

export function scalesOf(pool: readonly Baseline[]): Scales {
  const deviation = (of: (one: Baseline) => number): number => {
    const mean = pool.reduce((sum, one) => sum + of(one), 0) / pool.length;
    return Math.sqrt(pool.reduce((sum, one) => sum + (of(one) - mean) ** 2, 0) / pool.length) || 1;
  };
  return { level: deviation((one) => one.level), trend: deviation((one) => one.trend) };
}

/**
 * The three areas of the pool that are nearest to one in level and trend before the start, nearest first, equal ones by position:
 * distance = ((level - level') / sd)² + ((trend - trend') / sd)². `null` where the pool has fewer.
 */
export function twinsOf(one: Mover, pool: readonly Mover[], scales: Scales): readonly Mover[] | null {
  const nearest: { readonly other: Mover; readonly far: number }[] = [];
  for (const other of pool) {
    if (other.area === one.area) continue;
    const far = distance(one, other, scales);
    let at = nearest.length;
    while (at > 0 && far < (nearest[at - 1]?.far ?? 0)) at -= 1;
    if (at < TWINS) nearest.splice(at, 0, { other, far });
    if (nearest.length > TWINS) nearest.pop();
  }
  return nearest.length < TWINS ? null : nearest.map(({ other }) => other);
}

/** To nine decimals, so that areas with the same published figures are equally near whatever doubles make of them. */
const distance = (one: Mover, other: Mover, scales: Scales): number =>
  Math.round((((other.level - one.level) / scales.level) ** 2 + ((other.trend - one.trend) / scales.trend) ** 2) * 1e9) / 1e9;

/** How much more an area moved than its twins did. */
export const beyondTwins = (one: Mover, twins: readonly Mover[]): number => one.change - twins.reduce((sum, twin) => sum + twin.change, 0) / twins.length;
