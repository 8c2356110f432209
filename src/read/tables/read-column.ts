import type { Cell } from '../files/raw-file.ts';
import { columnRange, NO_RANGE } from './column-range.ts';
import type { ColumnRange } from './column-range.ts';
import { markOf } from './missing-marks.ts';
import { evidenceOf, numberParts } from './number-text.ts';
import type { Evidence, NumberWriting } from './number-text.ts';
import { scanNumber } from './scan-number.ts';
import type { Scanned } from './scan-number.ts';

/** What a column holds, decided from all its cells. */
export interface ColumnReading extends ColumnRange {
  readonly name: string;
  /** `text` where most cells are no numbers, or some have leading zeros: those are codes. */
  readonly kind: 'number' | 'text' | 'empty';
  readonly writing: NumberWriting;
  /** False where nothing in the column tells `1.234` as 1234 from 1.234. */
  readonly isCertain: boolean;
  readonly unit: '' | '%' | 'kr.';
  /** Marks in place of numbers, and on them, with how often each stands. */
  readonly marks: ReadonlyMap<string, number>;
  readonly filled: number;
  /** Filled cells that are neither number nor mark. */
  readonly words: number;
}

export const POINT: NumberWriting = { decimal: '.', group: '' };
/** So many of the filled cells must be numbers or marks for a column of figures. */
const MOSTLY = 0.8;

interface Tally {
  /** Cells of each kind that a quick look tells. */
  readonly quick: Record<Exclude<Scanned, 'empty' | 'other'>, number>;
  readonly evidence: Map<Evidence, number>;
  readonly marks: Map<string, number>;
  readonly units: Map<string, number>;
  numbers: number;
  words: number;
  codes: number;
}

/**
 * Reads column `index` of a table: numbers or text, and how the numbers are written. A sign of how (`0,5`, `1.234.567`) in one cell holds for all; `1.234` alone shows
 * nothing, and is then decided by `fallback`, which the file's other columns give, and told as uncertain.
 */
export function readColumn(name: string, rows: readonly (readonly Cell[])[], index: number, fallback: NumberWriting | null, given?: Partial<NumberWriting>): ColumnReading {
  const tally = tallyOf(rows, index);
  const { writing, isCertain } = given === undefined ? writingOf(tally.evidence, fallback) : { writing: { ...POINT, ...given }, isCertain: true };
  const filled = tally.numbers + tally.words + [...tally.marks.values()].reduce((sum, count) => sum + count, 0);
  const isNumber = tally.numbers > 0 && tally.codes === 0 && tally.words <= (1 - MOSTLY) * filled;
  const kind = filled === 0 ? 'empty' : isNumber || (tally.words === 0 && tally.codes === 0) ? 'number' : 'text';
  const range = kind === 'number' ? columnRange(rows, index, writing) : NO_RANGE;
  return { name, kind, writing, isCertain: isCertain || kind !== 'number', unit: unitOf(tally.units), marks: tally.marks, filled, words: tally.words, ...range };
}

function tallyOf(rows: readonly (readonly Cell[])[], index: number): Tally {
  const tally: Tally = { quick: { plain: 0, code: 0, point: 0, comma: 0, 'either-point': 0, 'either-comma': 0 }, evidence: new Map(), marks: new Map(), units: new Map(), numbers: 0, words: 0, codes: 0 };
  for (const row of rows) {
    const cell = row[index] ?? null;
    if (typeof cell === 'number') tally.numbers += 1;
    else if (typeof cell === 'boolean') tally.words += 1;
    else if (cell !== null) {
      const kind = scanNumber(cell);
      if (kind === 'other') tallyText(cell, tally);
      else if (kind !== 'empty') tally.quick[kind] += 1;
    }
  }
  return withQuick(tally);
}

/** What the quick look counted, added to what was looked at closely. */
function withQuick(tally: Tally): Tally {
  const { quick, evidence } = tally;
  const kinds = [['plain', quick.plain + quick.code], ['point-decimal', quick.point], ['comma-decimal', quick.comma], ['either-point', quick['either-point']], ['either-comma', quick['either-comma']]] as const;
  for (const [kind, count] of kinds) {
    if (count > 0) evidence.set(kind, (evidence.get(kind) ?? 0) + count);
    tally.numbers += count;
  }
  tally.codes += quick.code;
  return tally;
}

const add = <K>(to: Map<K, number>, key: K): void => void to.set(key, (to.get(key) ?? 0) + 1);

function tallyText(cell: string, tally: Tally): void {
  const text = cell.trim();
  if (text === '') return;
  const mark = markOf(text);
  const parts = mark === null ? numberParts(text) : null;
  const evidence = parts === null ? null : evidenceOf(parts.body);
  if (mark !== null) add(tally.marks, mark);
  else if (parts === null || evidence === null) tally.words += 1;
  else {
    tally.numbers += 1;
    if (evidence === 'plain' && /^0\d/.test(parts.body)) tally.codes += 1;
    add(tally.evidence, evidence);
    if (parts.unit !== '') add(tally.units, parts.unit);
    if (parts.mark !== '') add(tally.marks, `1${parts.mark}`);
  }
}

/** The writing that most of what shows one shows. */
function writingOf(evidence: ReadonlyMap<Evidence, number>, fallback: NumberWriting | null): { writing: NumberWriting; isCertain: boolean } {
  const count = (...kinds: readonly Evidence[]): number => kinds.reduce((sum, kind) => sum + (evidence.get(kind) ?? 0), 0);
  const comma = count('comma-decimal', 'point-group');
  const point = count('point-decimal', 'comma-group');
  const either = count('either-comma', 'either-point');
  const spaced = count('space-group') > 0 ? ' ' : count('quote-group') > 0 ? "'" : null;
  if (comma !== point) {
    const decimal = comma > point ? ',' : '.';
    return { writing: { decimal, group: spaced ?? (decimal === ',' ? '.' : ',') }, isCertain: true };
  }
  if (either === 0 && comma === 0) return { writing: { decimal: fallback?.decimal ?? '.', group: spaced ?? '' }, isCertain: true };
  return { writing: fallback ?? { decimal: '.', group: ',' }, isCertain: false };
}

const unitOf = (units: ReadonlyMap<string, number>): ColumnReading['unit'] => (units.has('%') ? '%' : units.has('kr.') ? 'kr.' : '');
