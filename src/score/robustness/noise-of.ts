import { PRESENT, valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import { leavesOf, type IndexTree } from '../../model/index-tree.ts';
import type { Level } from '../../model/level.ts';
import type { Noise } from '../../model/small-numbers.ts';
import type { DisclosedLevel } from '../disclosure-gate.ts';
import type { Indicators } from '../score-level.ts';
import { countAt, shareAt } from './score-intervals.ts';

/** A percentage is a share of counted units; a rate per 1000 counts events among them, and may count one unit twice. */
const BINOMIAL: ReadonlyMap<string, number> = new Map([['percent', 100]]);
const POISSON: ReadonlyMap<string, number> = new Map([['per-1000', 1000]]);

/**
 * What each indicator of a tree rests on, in the year that its values are of. Shares need a denominator of their own: residents are
 * not taken in its place, since a share of households does not rest on them. A count rests on itself.
 * @param yearsUsed indicator -> year of its values, as the columns that are scored have them
 */
export function noiseOf(level: DisclosedLevel, { indicators }: Indicators, tree: IndexTree, yearsUsed: ReadonlyMap<string, number | null>): ReadonlyMap<string, Noise> {
  const noise = new Map<string, Noise>();
  for (const { indicator: id } of leavesOf(tree.root)) {
    const indicator = indicators.get(id);
    if (indicator !== undefined) noise.set(id, noiseOfIndicator(level, indicatorAtLevel(indicator, level.id), yearsUsed.get(id) ?? null));
  }
  return noise;
}

/** What one indicator rests on at a level, in the year that its values are of; see {@link noiseOf}. */
export function noiseOfIndicator(level: Level, { unit, denominator }: Indicator, year: number | null): Noise {
  if (unit === 'count') return { kind: 'poisson', per: 1, units: null };
  const [share, rate] = [BINOMIAL.get(unit), POISSON.get(unit)];
  if (share === undefined && rate === undefined) return { kind: 'none', reason: 'no-share-or-count' };
  const series = denominator === null ? undefined : level.series.get(denominator);
  const units = series?.get(year) ?? series?.get(null);
  if (units === undefined) return { kind: 'none', reason: 'no-denominator' };
  return share !== undefined ? { kind: 'binomial', per: share, units } : { kind: 'poisson', per: rate ?? 1000, units };
}

/**
 * The figure at `position` moved by z standard deviations of chance (see `shareAt` and `countAt`), in its own unit; `null` where it
 * is missing. A figure whose units are not known, or that no such count can have (a share above 100), stands as it is.
 */
export function figureAt(column: Column, noise: Noise, position: number, z: number): number | null {
  const x = valueAt(column, position);
  if (x === null || noise.kind === 'none' || x < 0) return x;
  const units = noise.units === null ? 1 : (valueAt(noise.units, position) ?? 0);
  if (!(units > 0)) return x;
  if (noise.kind === 'binomial') return x > noise.per ? x : noise.per * shareAt(x / noise.per, units, z);
  return (noise.per * countAt((x * units) / noise.per, z)) / units;
}

/** The ends of the figure's interval at z (1.96: 95 per cent); `null` where there is no figure, or nothing says what it rests on. */
export function intervalAt(column: Column, noise: Noise, position: number, z: number): readonly [number, number] | null {
  const rests = noise.kind !== 'none' && (noise.units === null || noise.units.state[position] === PRESENT);
  const [low, high] = rests ? [figureAt(column, noise, position, -z), figureAt(column, noise, position, z)] : [null, null];
  return low === null || high === null ? null : [low, high];
}
