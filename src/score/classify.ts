import { SUPPRESSED, type Column } from '../model/column.ts';
import { LEFT_OUT_BY_INDEX, TAKES_PART } from '../model/score-result.ts';
import { classLimits, type GroupedValues } from './class-limits.ts';
import { sortedOrder } from './sorted-order.ts';
import { tiedGroups } from './tied-groups.ts';

/** Codes beside the class indices 0..k-1 in a `classOf`. */
export const NO_FIGURE = 255;
export const TOO_FEW_RESIDENTS = 254;
export const WITHHELD = 253;
export const LEFT_OUT = 252;

export type ClassMethod = 'quantile' | 'natural-breaks' | 'equal-interval' | 'standard-deviation' | 'fixed' | 'manual';

/** Methods whose limits a person sets: `fixed` as they come from elsewhere (a table, another year), `manual` by hand on this map. */
export const hasOwnLimits = (method: ClassMethod): method is 'fixed' | 'manual' => method === 'fixed' || method === 'manual';

export interface ClassChoice {
  readonly method: ClassMethod;
  readonly count: number;
  /** Inner limits of `fixed` and `manual`; `null` for the methods that find their own. */
  readonly limits: readonly number[] | null;
}

/** Classes of a column; class 0 is the least need, the last one the most. */
export interface Classification {
  readonly method: ClassMethod;
  /** How many classes there are; fewer than asked for where the values do not part that far. */
  readonly count: number;
  /** The k-1 inner limits in the column's own unit, in the order of the classes (descending where lower is more need). */
  readonly limits: readonly number[];
  /** True where larger values are more need, and limits ascend. */
  readonly higherIsMore: boolean;
  /** Smallest and largest present value; `null` where there is none. */
  readonly extent: readonly [number, number] | null;
  /** Class index or code, one an area. */
  readonly classOf: Uint8Array;
}

/**
 * Sorts a column's areas into classes. `participation` null: every area takes part. Values that are level are never
 * parted. A value equal to a limit belongs to the class of the smaller values. Linear once the column is sorted; the order
 * is shared with the ranking of the same column.
 */
export function classify(column: Column, participation: Uint8Array | null, choice: ClassChoice, higherIsMore: boolean): Classification {
  const order = takingPart(sortedOrder(column), participation);
  const starts = tiedGroups(order, column.values, 0);
  const values = grouped(order, starts, column.values);
  const limits = classLimits(values, choice);
  const classOf = codes(column, participation);
  const count = values.sorted.length === 0 && !hasOwnLimits(choice.method) ? 0 : limits.length + 1;
  let at = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    while (at < limits.length && (values.low[group] ?? 0) > (limits[at] ?? 0)) at += 1;
    const index = higherIsMore ? at : count - 1 - at;
    for (let k = starts[group] ?? 0; k < (starts[group + 1] ?? 0); k += 1) classOf[order[k] ?? 0] = index;
  }
  const { sorted } = values;
  return {
    method: choice.method,
    count,
    limits: higherIsMore ? limits : limits.toReversed(),
    higherIsMore,
    extent: sorted.length === 0 ? null : [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0],
    classOf,
  };
}

function takingPart(order: Uint32Array, participation: Uint8Array | null): Uint32Array {
  if (participation === null) return order;
  const taking = new Uint32Array(order.length);
  let count = 0;
  for (let k = 0; k < order.length; k += 1) {
    const i = order[k] ?? 0;
    if (participation[i] !== TAKES_PART) continue;
    taking[count] = i;
    count += 1;
  }
  return taking.subarray(0, count);
}

function grouped(order: Uint32Array, starts: Uint32Array, values: Float64Array): GroupedValues {
  const groups = starts.length - 1;
  const sorted = new Float64Array(order.length);
  for (let k = 0; k < order.length; k += 1) sorted[k] = values[order[k] ?? 0] ?? 0;
  const [low, high, counts] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  for (let group = 0; group < groups; group += 1) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? from;
    low[group] = sorted[from] ?? 0;
    high[group] = sorted[to - 1] ?? 0;
    counts[group] = to - from;
  }
  return { sorted, low, high, counts };
}

/** What stands where there is no class: why an area takes no part comes before whether it has a figure. */
function codes({ state }: Column, participation: Uint8Array | null): Uint8Array {
  const classOf = new Uint8Array(state.length);
  for (let i = 0; i < state.length; i += 1) {
    const part = participation === null ? TAKES_PART : participation[i];
    if (part !== TAKES_PART) classOf[i] = part === LEFT_OUT_BY_INDEX ? LEFT_OUT : TOO_FEW_RESIDENTS;
    else classOf[i] = state[i] === SUPPRESSED ? WITHHELD : NO_FIGURE;
  }
  return classOf;
}

/** True where the area has a class and not a code. */
export const hasClass = (classIndex: number): boolean => classIndex < LEFT_OUT;

