import { valueAt, type Column } from '../../model/column.ts';
import type { Level } from '../../model/level.ts';
import type { IndexResult } from '../../model/score-result.ts';
import { summariseUp } from '../summarise-up.ts';

/** A small area that stands out from the larger one around it ("lomme"). */
export interface Pocket {
  /** Positions in the finer and in the coarser level. */
  readonly position: number;
  readonly parent: number;
  /** `deprived`: much need within a larger area of little need; `well-off`: the reverse. */
  readonly kind: 'deprived' | 'well-off';
}

/** Who stands out. */
export interface PocketRule {
  /** The first and last ceil(share n) of n scored finer areas. */
  readonly share: number;
  /** The first and last floor(parentShare m) of m larger areas with a mean score, at least one. */
  readonly parentShare: number;
}

/** A fifth of the finer areas, a third of the larger ones. */
export const DEFAULT_POCKET_RULE: PocketRule = { share: 0.2, parentShare: 1 / 3 };

/**
 * Finer areas in the most deprived fifth of their level that lie in a larger area of the least deprived third, and the reverse. Larger areas
 * stand by the mean score of their finer areas, weighted by residents (`summariseUp`), so that the same index speaks of both. With fewer than
 * two larger areas there is no pocket. In the order of the level.
 */
export function pocketsOf(finer: Level, result: Pick<IndexResult, 'score' | 'rank' | 'scored'>, population: Column, coarser: Level, rule: PocketRule = DEFAULT_POCKET_RULE): readonly Pocket[] {
  const { meanScore } = summariseUp(finer, result, population, coarser);
  const parents = coarser.areas.map((_, i) => i).filter((i) => valueAt(meanScore, i) !== null);
  if (parents.length < 2) return [];
  const scoreOf = (i: number): number => meanScore.values[i] ?? 0;
  const count = Math.max(1, Math.floor(rule.parentShare * parents.length));
  const sorted = parents.map(scoreOf).toSorted((a, b) => a - b);
  const [lowest, highest] = [sorted[count - 1] ?? 0, sorted[sorted.length - count] ?? 0];
  const edge = Math.ceil(rule.share * result.scored);
  return finer.areas.flatMap((area, position): readonly Pocket[] => {
    const [rank, parent] = [valueAt(result.rank, position), coarser.positions.get(area.parents.get(coarser.id) ?? '')];
    if (rank === null || parent === undefined || valueAt(meanScore, parent) === null) return [];
    if (rank <= edge && scoreOf(parent) <= lowest) return [{ position, parent, kind: 'deprived' }];
    return rank > result.scored - edge && scoreOf(parent) >= highest ? [{ position, parent, kind: 'well-off' }] : [];
  });
}
