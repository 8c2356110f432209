import type { Cell } from '../files/raw-file.ts';
import { numberOfCell } from './cell-value.ts';
import type { NumberWriting } from './number-text.ts';
import { isSinglePrecision } from './single-precision.ts';

/** What the numbers of a column are like. */
export interface ColumnRange {
  /** A cell whose reading is worth showing, and the number it was read as. */
  readonly example: { readonly text: string; readonly value: number } | null;
  /** True where numbers carry the noise of single precision (5.63000011 for 5.63). */
  readonly isNoisy: boolean;
  /** Every number is whole and from 0 up. */
  readonly isCount: boolean;
  readonly smallest: number;
  readonly largest: number;
}

export const NO_RANGE: ColumnRange = { example: null, isNoisy: false, isCount: false, smallest: 0, largest: 0 };

/** So many long fractions show whether a column is noisy. */
const LOOKED_AT = 200;
/** True for a fraction of five decimals or more, which noise makes and published figures do not have. */
function isLong(value: number): boolean {
  const scaled = value * 1e4;
  return Math.abs(scaled - Math.round(scaled)) > 1e-9 * Math.abs(scaled);
}

/** Smallest and largest of a column's numbers, and what they are like. */
export function columnRange(rows: readonly (readonly Cell[])[], index: number, writing: NumberWriting): ColumnRange {
  let [smallest, largest, count, whole, long, noisy] = [Infinity, -Infinity, 0, 0, 0, 0];
  let example: ColumnRange['example'] = null;
  for (const row of rows) {
    const cell = row[index] ?? null;
    const value = numberOfCell(cell, writing);
    if (value === null) continue;
    count += 1;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
    if (Number.isInteger(value)) whole += 1;
    else if (long < LOOKED_AT && isLong(value)) {
      long += 1;
      if (isSinglePrecision(value)) noisy += 1;
    }
    if (example === null && typeof cell === 'string' && /\d[.,' \u00a0\u202f]\d/.test(cell)) example = { text: cell.trim(), value };
  }
  return count === 0 ? NO_RANGE : { example, isNoisy: long > 0 && noisy > long / 2, isCount: whole === count && smallest >= 0, smallest, largest };
}
