import type { Cell } from '../files/raw-file.ts';
import { markOf } from './missing-marks.ts';
import { numberIn, numberParts } from './number-text.ts';
import type { NumberWriting } from './number-text.ts';
import type { ColumnReading } from './read-column.ts';
import { scannedValue, scanNumber } from './scan-number.ts';
import type { Scanned } from './scan-number.ts';
import { beforeSinglePrecision } from './single-precision.ts';

/** A cell of a column of figures. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number; readonly mark: string | null }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly text: string };

const EMPTY: CellValue = { kind: 'empty' };

/** The number in a cell, without what else a cell may be and without a word of why there is none: for what looks at whole columns. */
export function numberOfCell(cell: Cell, writing: NumberWriting): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const kind = scanNumber(cell);
  if (kind === 'empty') return null;
  if (kind !== 'other') return quickNumber(kind, writing);
  const parts = numberParts(cell);
  return parts === null ? null : numberIn(parts, writing);
}

/** Reads a cell as its column is read. What is neither number nor mark is a fault, never a zero. */
export function cellValue(cell: Cell, column: Pick<ColumnReading, 'writing' | 'isNoisy'>): CellValue {
  if (cell === null) return EMPTY;
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberOf(cell, null, column) : { kind: 'fault', text: String(cell) };
  if (typeof cell === 'boolean') return { kind: 'fault', text: String(cell) };
  const kind = scanNumber(cell);
  if (kind === 'empty') return EMPTY;
  if (kind !== 'other') {
    const value = quickNumber(kind, column.writing);
    return value === null ? { kind: 'fault', text: cell } : numberOf(value, null, column);
  }
  const text = cell.trim();
  if (text === '') return EMPTY;
  const mark = markOf(text);
  if (mark !== null) return { kind: 'mark', mark };
  const parts = numberParts(text);
  const value = parts === null ? null : numberIn(parts, column.writing);
  return value === null || parts === null ? { kind: 'fault', text } : numberOf(value, parts.mark === '' ? null : `1${parts.mark}`, column);
}

/** The number that a quick look told, in the column's writing: its separator is the decimal sign, or the one between groups, or does not belong there (`null`). */
function quickNumber(kind: Exclude<Scanned, 'empty' | 'other'>, { decimal, group }: NumberWriting): number | null {
  if (kind === 'plain' || kind === 'code') return scannedValue(false);
  const separator = kind === 'comma' || kind === 'either-comma' ? ',' : '.';
  if (separator === decimal) return scannedValue(true);
  return separator === group && (kind === 'either-comma' || kind === 'either-point') ? scannedValue(false) : null;
}

const numberOf = (value: number, mark: string | null, { isNoisy }: Pick<ColumnReading, 'isNoisy'>): CellValue => ({
  kind: 'number',
  value: isNoisy ? (beforeSinglePrecision(value) ?? value) : value,
  mark,
});
