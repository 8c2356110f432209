import { ESTIMATED, FINAL, MISSING, NOT_APPLICABLE, PRESENT, PROVISIONAL, SUPPRESSED } from '../model/column.ts';
import type { EntryQuality, EntryState } from '../model/column.ts';
import { parseNumber } from './parse-number.ts';
import type { NumberFormat } from './parse-number.ts';

/** Words of the status column and what they say of a value. */
export const STATUSES: ReadonlyMap<string, { readonly state: EntryState; readonly quality: EntryQuality }> = new Map([
  ['', { state: PRESENT, quality: FINAL }],
  ['missing', { state: MISSING, quality: FINAL }],
  ['suppressed', { state: SUPPRESSED, quality: FINAL }],
  ['provisional', { state: PRESENT, quality: PROVISIONAL }],
  ['estimated', { state: PRESENT, quality: ESTIMATED }],
  ['not-applicable', { state: NOT_APPLICABLE, quality: FINAL }],
]);

/** How the cells of one column are read. */
export interface CellRule {
  readonly numbers: NumberFormat;
  /** What the schema lists as missing, with the status it stands for. */
  readonly marks: ReadonlyMap<string, string>;
}

/** What a cell says before any status beside it. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number }
  /** `status`: what the mark stands for. `dash`: a `-` that the schema does not explain. */
  | { readonly kind: 'none'; readonly status: string; readonly dash: boolean }
  | { readonly kind: 'fault'; readonly code: 'not-a-number' | 'number-too-large' };

const NONE: Cell = { kind: 'none', status: 'missing', dash: false };
const DASH: Cell = { kind: 'none', status: 'missing', dash: true };
/** Marks for a missing value that need no schema. */
const COMMON_MARKS = new Set(['', '..', '.', 'x', '*']);

/** One cell: a number, a mark for "no value", or a fault. Marks of the schema come before everything else. */
export function readCell(text: string, rule: CellRule): Cell {
  const trimmed = text.trim();
  const status = rule.marks.get(text) ?? rule.marks.get(trimmed);
  if (status !== undefined) return { kind: 'none', status, dash: false };
  if (COMMON_MARKS.has(trimmed)) return NONE;
  if (trimmed === '-') return DASH;
  const value = parseNumber(trimmed, rule.numbers);
  if (value === null) return { kind: 'fault', code: 'not-a-number' };
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'fault', code: 'number-too-large' };
}
