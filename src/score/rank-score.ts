import { PRESENT } from '../model/column.ts';
import type { RankRule } from '../model/index-tree.ts';
import { orderedValues } from './ordered-values.ts';
import { rankOf } from './rank-table.ts';
import { roundDecimal } from './round-decimal.ts';
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
  const { order, starts } = orderedValues(compared);
  const groupOf = groupOfEach(order, starts, score.values.length);
  const [rank, percentile, decile] = [blankLike(score), blankLike(score), blankLike(score)];
  const n = order.length;
  const groups = starts.length - 1;
  for (let i = 0; i < groupOf.length; i += 1) {
    if (score.state[i] !== PRESENT) continue;
    const group = groupOf[i] as number;
    const below = starts[group] as number;
    const r = rankOf({ below, count: (starts[group + 1] as number) - below, group, values: n, groups }, rule.ties, 'descending');
    rank.values[i] = r;
    percentile.values[i] = (100 * below) / (n - 1);
    decile.values[i] = decileOf(r, n, rule.decile);
  }
  return { rank, decile, percentile: n === 1 ? missingVector(score.values.length) : percentile, scored: n };
}

/** The number of the group of each entry; 0 where it has no value. */
function groupOfEach(order: Uint32Array, starts: Uint32Array, length: number): Uint32Array {
  const groupOf = new Uint32Array(length);
  for (let group = 0; group + 1 < starts.length; group += 1) {
    for (let k = starts[group] as number; k < (starts[group + 1] as number); k += 1) groupOf[order[k] as number] = group;
  }
  return groupOf;
}

const rounded = (score: Vector, decimals: number): Vector => ({
  ...score,
  values: score.values.map((x, i) => (score.state[i] === PRESENT ? roundDecimal(x, decimals) : 0)),
});

/** The states are the score's: what has no score has no rank. */
const blankLike = (score: Vector): Vector => ({ ...score, values: new Float64Array(score.values.length) });

const decileOf = (r: number, n: number, rule: RankRule['decile']): number =>
  rule === 'ceil(10r/n)' ? Math.ceil((10 * r) / n) : Math.floor((10 * (r - 1)) / n) + 1;
