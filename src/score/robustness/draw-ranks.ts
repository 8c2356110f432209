import { PRESENT } from '../../model/column.ts';
import type { RankRule } from '../../model/index-tree.ts';
import { createBucketSort } from '../bucket-order.ts';
import { rankOf } from '../rank-table.ts';
import { roundDecimal } from '../round-decimal.ts';
import { sortEntries } from '../sorted-order.ts';
import { level } from '../tied-groups.ts';
import type { Vector } from '../vector.ts';

/**
 * Ranks scores draw after draw: twice the rank of each area, 0 where it has no score, into `into`. The ranks are those of
 * `rankScore`.
 */
export function createDrawRanker(rule: RankRule, areas: number): (scores: Vector, into: Uint32Array) => void {
  const sort = createBucketSort(areas);
  return (scores, into) => {
    const compared = rule.decimals === null ? scores : rounded(scores, rule.decimals);
    const order = sort(compared.values, compared.state) ?? sortEntries(compared).order;
    if (order.length < areas) into.fill(0);
    doubledRanks(order, compared.values, rule, into);
  };
}

const rounded = (scores: Vector, decimals: number): Vector => ({
  ...scores,
  values: scores.values.map((x, i) => (scores.state[i] === PRESENT ? roundDecimal(x, decimals) : 0)),
});

function doubledRanks(order: Uint32Array, values: Float64Array, { ties }: RankRule, into: Uint32Array): void {
  const n = order.length;
  const groups = ties === 'dense' ? countGroups(order, values) : 0;
  let group = 0;
  for (let from = 0, to = 0; from < n; from = to, group += 1) {
    to = groupEnd(order, values, from);
    const doubled = to === from + 1 && ties !== 'dense' ? 2 * (n - from) : 2 * rankOf({ below: from, count: to - from, group, values: n, groups }, ties, 'descending');
    for (let k = from; k < to; k += 1) into[order[k] as number] = doubled;
  }
}

/** Where the group of level values that begins at `from` ends. */
function groupEnd(order: Uint32Array, values: Float64Array, from: number): number {
  let before = values[order[from] as number] as number;
  let to = from + 1;
  for (; to < order.length; to += 1) {
    const value = values[order[to] as number] as number;
    if (value !== before && !level(before, value, 0)) break;
    before = value;
  }
  return to;
}

function countGroups(order: Uint32Array, values: Float64Array): number {
  let groups = 0;
  for (let from = 0; from < order.length; from = groupEnd(order, values, from)) groups += 1;
  return groups;
}
