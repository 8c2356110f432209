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

/** What is known of a column's numbers so far. */
interface Range {
  readonly writing: NumberWriting;
  example: ColumnRange['example'];
  smallest: number;
  largest: number;
  count: number;
  whole: number;
  /** Long fractions that were looked at, and those of them that are noise. */
  long: number;
  noisy: number;
}

/** Smallest and largest of the numbers of every column, and what they are like. @param writings `null`: a column of no numbers */
export function columnRanges(rows: readonly (readonly Cell[])[], writings: readonly (NumberWriting | null)[]): readonly ColumnRange[] {
  const ranges = writings.map((writing): Range | null => (writing === null ? null : { writing, example: null, smallest: Infinity, largest: -Infinity, count: 0, whole: 0, long: 0, noisy: 0 }));
  for (const row of rows) {
    for (let at = 0; at < ranges.length; at += 1) {
      const range = ranges[at];
      if (range !== null && range !== undefined) takeCell(row[at] ?? null, range);
    }
  }
  return ranges.map((range) => (range === null || range.count === 0 ? NO_RANGE : rangeOf(range)));
}

function takeCell(cell: Cell, range: Range): void {
  const value = numberOfCell(cell, range.writing);
  if (value === null) return;
  range.count += 1;
  if (value < range.smallest) range.smallest = value;
  if (value > range.largest) range.largest = value;
  if (Number.isInteger(value)) range.whole += 1;
  else if (range.long < LOOKED_AT && isLong(value)) {
    range.long += 1;
    if (isSinglePrecision(value)) range.noisy += 1;
  }
  if (range.example === null && typeof cell === 'string' && /\d[.,' \u00a0\u202f]\d/.test(cell)) range.example = { text: cell.trim(), value };
}

const rangeOf = ({ example, smallest, largest, count, whole, long, noisy }: Range): ColumnRange => ({ example, isNoisy: long > 0 && noisy > long / 2, isCount: whole === count && smallest >= 0, smallest, largest });
