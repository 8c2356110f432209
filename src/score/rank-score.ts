import { PRESENT } from '../model/column.ts';
import type { RankRule } from '../model/index-tree.ts';
import { rankOf, type Standing } from './rank-table.ts';
import { roundDecimal } from './round-decimal.ts';
import { sortedOrder } from './sorted-order.ts';
import { tiedGroups } from './tied-groups.ts';
import { missingVector, type Vector } from './vector.ts';

/** How the areas with a score stand to each other. */
export interface Ranking {
  readonly rank: Vector;
  readonly percentile: Vector;
  readonly decile: Vector;
  readonly scored: number;
}

/**
 * Rank 1 is the largest score, level scores by `rule.ties`. percentile = 100 (areas with a lower score) / (n - 1), missing
 * where n = 1; decile by `rule.decile`. All three use the score rounded to `rule.decimals`, where the rule rounds.
 */
export function rankScore(score: Vector, rule: RankRule): Ranking {
  const compared = rule.decimals === null ? score : rounded(score, rule.decimals);
  const order = sortedOrder(compared);
  const starts = tiedGroups(order, compared.values, 0);
  const [rank, percentile, decile] = [blankLike(score), blankLike(score), blankLike(score)];
  const n = order.length;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const below = starts[group] ?? 0;
    const end = starts[group + 1] ?? below;
    const at: Standing = { below, count: end - below, group, values: n, groups: starts.length - 1 };
    const r = rankOf(at, rule.ties, 'descending');
    const d = decileOf(r, n, rule.decile);
    const p = (100 * below) / (n - 1);
    for (let k = below; k < end; k += 1) {
      const i = order[k] ?? 0;
      rank.values[i] = r;
      percentile.values[i] = p;
      decile.values[i] = d;
    }
  }
  return { rank, decile, percentile: n === 1 ? missingVector(score.values.length) : percentile, scored: n };
}

const rounded = (score: Vector, decimals: number): Vector => ({
  ...score,
  values: score.values.map((x, i) => (score.state[i] === PRESENT ? roundDecimal(x, decimals) : 0)),
});

/** The states are the score's: what has no score has no rank. */
const blankLike = (score: Vector): Vector => ({ ...score, values: new Float64Array(score.values.length) });

const decileOf = (r: number, n: number, rule: RankRule['decile']): number =>
  rule === 'ceil(10r/n)' ? Math.ceil((10 * r) / n) : Math.floor((10 * (r - 1)) / n) + 1;
