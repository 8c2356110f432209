import type { Column } from '../model/column.ts';

/** Codes beside the class indices 0..k-1 in a `classOf`. */
export const NO_FIGURE = 255;
export const TOO_FEW_RESIDENTS = 254;
export const WITHHELD = 253;
export const LEFT_OUT = 252;

/** Classes of a column; class 0 is the least need, the last one the most. */
export interface Classification {
  readonly method: 'quantile' | 'natural-breaks' | 'equal-interval' | 'fixed';
  /** How many classes there are; fewer than asked for where the values do not part that far. */
  readonly count: number;
  /** The k-1 inner limits in the column's own unit, in the order of the classes. */
  readonly limits: readonly number[];
  /** Smallest and largest present value; `null` where there is none. */
  readonly extent: readonly [number, number] | null;
  /** Class index or code, one an area. */
  readonly classOf: Uint8Array;
}

export type { Column };
