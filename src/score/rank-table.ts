import { MISSING, PRESENT } from '../model/column.ts';
import type { RankTable } from '../model/fitted-index.ts';
import type { PercentileScale, RankOrder, RankTies } from '../model/index-tree.ts';
import { orderedValues } from './ordered-values.ts';
import { level, tiedGroups } from './tied-groups.ts';
import type { Vector } from './vector.ts';

/** A group of level values: how many lie below it, how many it holds, the number of the group from 0, and how many of both there are. */
export interface Standing {
  readonly below: number;
  readonly count: number;
  readonly group: number;
  readonly values: number;
  readonly groups: number;
}

/** The rank of a group; rank 1 is the smallest value (`ascending`) or the largest (`descending`). */
export function rankOf(at: Standing, ties: RankTies, order: RankOrder): number {
  const before = order === 'ascending' ? at.below : at.values - at.below - at.count;
  switch (ties) {
    case 'min':
      return before + 1;
    case 'max':
      return before + at.count;
    case 'average':
      return before + (at.count + 1) / 2;
    case 'dense':
      return order === 'ascending' ? at.group + 1 : at.groups - at.group;
  }
}

/** A rank r of n values as a share, by one of the plotting positions in use. */
export function percentileOf(r: number, n: number, scale: PercentileScale): number {
  switch (scale) {
    case '(r-1)/(n-1)':
      return (r - 1) / (n - 1);
    case 'r/n':
      return r / n;
    case '(n+1-r)/n':
      return (n + 1 - r) / n;
    case '(n-r)/n':
      return (n - r) / n;
    case 'r/(n+1)':
      return r / (n + 1);
    case '(r-0.5)/n':
      return (r - 0.5) / n;
  }
}

/** Values that take a rank; where zeros take none they are set aside. */
function ranked(vector: Vector, zero: number | null): Vector {
  if (zero === null) return vector;
  const state = vector.state.map((one, i) => (vector.values[i] === 0 ? MISSING : one));
  return { values: vector.values, state, complete: false };
}

/** The groups of a vector's values and what each is answered with. */
export function rankTable(vector: Vector, tolerance: number, zero: number | null, answerOf: (at: Standing) => number): RankTable {
  const among = ranked(vector, zero);
  const { sorted, starts: exact } = orderedValues(among);
  const starts = tolerance === 0 ? exact : tiedGroups(sorted, tolerance);
  const groups = starts.length - 1;
  const low = new Float64Array(groups);
  const high = new Float64Array(groups);
  const answer = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) {
    const below = starts[group] ?? 0;
    const end = starts[group + 1] ?? below;
    low[group] = sorted[below] ?? 0;
    high[group] = sorted[end - 1] ?? 0;
    answer[group] = answerOf({ below, count: end - below, group, values: sorted.length, groups });
  }
  return { low, high, answer, tolerance, zero };
}

/** The number of the first group that does not lie wholly below x. */
function groupAt(table: RankTable, x: number): number {
  let from = 0;
  let to = table.high.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((table.high[middle] ?? 0) < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What the table answers for x: the answer of its group, or by the out-of-sample rule of {@link RankTable}. */
export function answerFor(table: RankTable, x: number): number {
  if (x === 0 && table.zero !== null) return table.zero;
  const last = table.high.length - 1;
  const group = groupAt(table, x);
  if (group > last) return table.answer[last] ?? 0;
  const above = table.low[group] ?? 0;
  const answer = table.answer[group] ?? 0;
  if (above <= x || group === 0 || level(x, above, table.tolerance)) return answer;
  const below = table.high[group - 1] ?? 0;
  const before = table.answer[group - 1] ?? 0;
  if (level(below, x, table.tolerance)) return before;
  return before + ((x - below) / (above - below)) * (answer - before);
}

/** The table's answer for every present value; nothing can be answered from a table without values. */
export function answerAll(table: RankTable, vector: Vector): Vector {
  const values = new Float64Array(vector.values.length);
  const state = vector.state.slice();
  const empty = table.high.length === 0;
  for (let i = 0; i < values.length; i += 1) {
    if (state[i] !== PRESENT) continue;
    const x = vector.values[i] ?? 0;
    if (empty && !(x === 0 && table.zero !== null)) state[i] = MISSING;
    else values[i] = answerFor(table, x);
  }
  return { values, state, complete: vector.complete && !empty };
}
