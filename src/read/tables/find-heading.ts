import type { Cell } from '../files/raw-file.ts';
import { markOf } from './missing-marks.ts';
import { numberParts } from './number-text.ts';
import { periodOf } from './period.ts';

/** Where the headings of a table stand, and what they are. */
export interface Heading {
  /** First row of the headings, and the first row below them. */
  readonly first: number;
  readonly next: number;
  /** A name a column; each once. */
  readonly columns: readonly string[];
  /** False where the table begins with figures: its columns are numbered then. */
  readonly hasNames: boolean;
}

/** Rows above the headings: titles, filters, dates of retrieval. */
const SEARCHED = 60;
/** Rows that headings may take: a group above, a name, a unit below. */
const DEEPEST = 3;

const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
const widthOf = (row: readonly Cell[]): number => row.findLastIndex((cell) => !isBlank(cell)) + 1;
const filledOf = (row: readonly Cell[]): readonly Cell[] => row.filter((cell) => !isBlank(cell));

/**
 * Finds the headings: the first row that is filled nearly as wide as the table and holds no figures but years. Rows below it that hold none either belong to it where
 * it has gaps or repeats itself, as merged headings do; the gaps are filled from the left and the parts joined.
 * @param given row of the headings, where a person has said it
 */
export function findHeading(rows: readonly (readonly Cell[])[], given: number | null): Heading {
  const width = commonWidth(rows);
  const first = given !== null && given >= 0 ? given : startOf(rows, width);
  const top = rows[first] ?? [];
  if (given === null && hasFigures(top)) {
    const columns = Array.from({ length: Math.max(width, top.length) }, (_, i) => `kolonne ${i + 1}`);
    return { first, next: first, columns, hasNames: false };
  }
  const next = given === null ? endOfHeadings(rows, first) : first + 1;
  return { first, next, columns: named(joined(rows.slice(first, next))), hasNames: true };
}

function endOfHeadings(rows: readonly (readonly Cell[])[], first: number): number {
  let next = first + 1;
  const goesOn = (row: readonly Cell[] | undefined): boolean => row !== undefined && isIncomplete(rows[next - 1] ?? []) && !hasFigures(row) && filledOf(row).length > 1;
  while (next - first < DEEPEST && goesOn(rows[next])) next += 1;
  return next;
}

/** The width that most rows have. */
function commonWidth(rows: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 1000)) {
    const width = widthOf(row);
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0])[0];
}

function startOf(rows: readonly (readonly Cell[])[], width: number): number {
  const found = rows.slice(0, SEARCHED).findIndex((row) => {
    const filled = filledOf(row);
    const isTitle = filled.length > 1 && new Set(filled).size === 1;
    return !isTitle && widthOf(row) >= width - 1 && filled.length >= Math.max(1, Math.min(2, width), width / 3);
  });
  return Math.max(0, found);
}

/** A row of figures: a number that is no year, or a mark in place of one. A cell with `1-5` or `18-29` is a name. */
function hasFigures(row: readonly Cell[]): boolean {
  return row.some((cell, i) => {
    if (typeof cell === 'number') return i === 0 ? false : periodOf(String(cell)) === null;
    if (typeof cell !== 'string' || cell.trim() === '') return false;
    if (markOf(cell.trim()) !== null) return true;
    return numberParts(cell) !== null && periodOf(cell) === null;
  });
}

const isIncomplete = (row: readonly Cell[]): boolean => {
  const cells = row.slice(0, widthOf(row));
  const filled = filledOf(cells);
  return filled.length < cells.length || new Set(filled.map(String)).size < filled.length;
};

function joined(rows: readonly (readonly Cell[])[]): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const texts = rows.map((row, depth) => Array.from({ length: width }, (_, i) => textAt(row, i, depth < rows.length - 1)));
  return Array.from({ length: width }, (_, i) => [...new Set(texts.map((row) => row[i] ?? ''))].filter((part) => part !== '').join(' '));
}

/** A heading's text; above others an empty cell says what the nearest at its left says. */
function textAt(row: readonly Cell[], at: number, fillsRight: boolean): string {
  for (let i = at; i >= 0; i -= 1) {
    const cell = row[i];
    if (!isBlank(cell)) return String(cell).trim().replace(/\s+/g, ' ');
    if (!fillsRight) return '';
  }
  return '';
}

/** Each name once: a second of the same gets a number, an empty one that of its column. Names at the right without text are left out. */
function named(names: readonly string[]): readonly string[] {
  const end = names.findLastIndex((name) => name !== '') + 1;
  const seen = new Map<string, number>();
  return names.slice(0, end).map((name, i) => {
    const own = name === '' ? `kolonne ${i + 1}` : name;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count === 1 ? own : `${own} (${count})`;
  });
}
