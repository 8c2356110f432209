import type { Cell } from '../files/raw-file.ts';
import { markOf } from './missing-marks.ts';
import { numberIn, numberParts } from './number-text.ts';
import type { ColumnReading } from './read-column.ts';
import { beforeSinglePrecision } from './single-precision.ts';

/** A cell of a column of figures. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number; readonly mark: string | null }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly text: string };

const EMPTY: CellValue = { kind: 'empty' };

/** Reads a cell as its column is read. What is neither number nor mark is a fault, never a zero. */
export function cellValue(cell: Cell, column: Pick<ColumnReading, 'writing' | 'isNoisy'>): CellValue {
  if (cell === null) return EMPTY;
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberOf(cell, null, column) : { kind: 'fault', text: String(cell) };
  if (typeof cell === 'boolean') return { kind: 'fault', text: String(cell) };
  const text = cell.trim();
  if (text === '') return EMPTY;
  const mark = markOf(text);
  if (mark !== null) return { kind: 'mark', mark };
  const parts = numberParts(text);
  const value = parts === null ? null : numberIn(parts, column.writing);
  return value === null || parts === null ? { kind: 'fault', text } : numberOf(value, parts.mark === '' ? null : `1${parts.mark}`, column);
}

const numberOf = (value: number, mark: string | null, { isNoisy }: Pick<ColumnReading, 'isNoisy'>): CellValue => ({
  kind: 'number',
  value: isNoisy ? (beforeSinglePrecision(value) ?? value) : value,
  mark,
});
