import { SUPPRESSED, type Column } from '../../model/column.ts';
import { LEFT_OUT_BY_INDEX, TAKES_PART } from '../../model/score-result.ts';
import { classLimits } from './class-limits.ts';
import { grouped, orderedValues, type OrderedValues } from '../ordered-values.ts';
import { gathered } from '../sorted-order.ts';

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
  const { order, sorted, starts } = takingPart(column, participation);
  const limits = classLimits({ sorted, starts }, choice);
  const classOf = codes(column, participation);
  const count = sorted.length === 0 && !hasOwnLimits(choice.method) ? 0 : limits.length + 1;
  let at = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const from = starts[group] as number;
    while (at < limits.length && (sorted[from] as number) > (limits[at] as number)) at += 1;
    const index = higherIsMore ? at : count - 1 - at;
    for (let k = from; k < (starts[group + 1] as number); k += 1) classOf[order[k] as number] = index;
  }
  return {
    method: choice.method,
    count,
    limits: higherIsMore ? limits : limits.toReversed(),
    higherIsMore,
    extent: sorted.length === 0 ? null : [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0],
    classOf,
  };
}

/** The values of the areas that take part; mostly all of them, in an order that is known. */
function takingPart(column: Column, participation: Uint8Array | null): OrderedValues {
  const all = orderedValues(column);
  if (participation === null || isAll(participation)) return all;
  return grouped(gathered(all.order.filter((i) => participation[i] === TAKES_PART), column.values));
}

function isAll(participation: Uint8Array): boolean {
  for (let i = 0; i < participation.length; i += 1) if (participation[i] !== TAKES_PART) return false;
  return true;
}

/** What stands where there is no class: why an area takes no part comes before whether it has a figure. */
function codes({ state }: Column, participation: Uint8Array | null): Uint8Array {
  const classOf = new Uint8Array(state.length).fill(NO_FIGURE);
  for (let i = 0; i < state.length; i += 1) {
    const part = participation === null ? TAKES_PART : participation[i];
    if (part !== TAKES_PART) classOf[i] = part === LEFT_OUT_BY_INDEX ? LEFT_OUT : TOO_FEW_RESIDENTS;
    else if (state[i] === SUPPRESSED) classOf[i] = WITHHELD;
  }
  return classOf;
}

/** True where the area has a class and not a code. */
export const hasClass = (classIndex: number): boolean => classIndex < LEFT_OUT;

