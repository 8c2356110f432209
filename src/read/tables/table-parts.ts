import type { Cell } from '../files/raw-file.ts';
import { findHeading } from './find-heading.ts';

/** Rows as they stand in a sheet or text, with the line of each. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
  /** True where rows may be shorter than the table, as in a spreadsheet, whose empty cells are not written. */
  readonly isRagged: boolean;
}

/** Why a row could not be used. */
export type RowFault = 'row-too-long' | 'row-too-short' | 'row-empty' | 'row-of-one-cell';

export interface RejectedRow {
  readonly line: number;
  readonly fault: RowFault;
  /** The row's beginning, to know it by. */
  readonly text: string;
  readonly cells: number;
}

/** A grid taken apart. */
export interface TableParts {
  readonly columns: readonly string[];
  /** Line of the last row of headings; `null`: the table has none. */
  readonly headingLine: number | null;
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
  /** Titles above the headings and notes below the rows. */
  readonly notes: readonly string[];
  readonly rejected: readonly RejectedRow[];
  /** Headings at the right under which no row has a cell. */
  readonly emptyAtRight: number;
}

export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
/** How many cells are filled: none, one, or two and more, which is all that matters. */
function filledOf(row: readonly Cell[]): 0 | 1 | 2 {
  let first = false;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (first) return 2;
    first = true;
  }
  return first ? 1 : 0;
}
const textOf = (row: readonly Cell[]): string => row.filter((cell) => !isBlank(cell)).map(String).join(' ').slice(0, 120);

/**
 * Finds headings, rows, and what stands around them. A row whose number of cells is not that of the others is rejected, never shifted: where its cells belong cannot be known.
 * Empty rows at the end are no rows; one in the middle is rejected, as something was there.
 * @param headingLine where a person has said on which line the headings stand
 */
export function tableParts(grid: Grid, headingLine?: number): TableParts | null {
  const last = grid.rows.findLastIndex((row) => filledOf(row) > 0);
  if (last < 0) return null;
  const heading = findHeading(grid.rows.slice(0, last + 1), headingLine === undefined ? null : grid.lines.indexOf(headingLine));
  const below = range(heading.next, last + 1);
  const end = endOfRows(grid, below, heading.columns.length);
  const width = grid.isRagged ? heading.columns.length : commonWidth(grid, below.slice(0, end), heading.columns.length);
  const parts = { rows: [] as (readonly Cell[])[], lines: [] as number[], rejected: [] as RejectedRow[] };
  for (const at of below.slice(0, end)) sortRow(grid.rows[at] ?? [], grid.lines[at] ?? 0, { width, columns: heading.columns.length, isRagged: grid.isRagged }, parts);
  const noteRows = [...range(0, heading.first), ...below.slice(end)];
  return {
    columns: heading.columns,
    headingLine: heading.hasNames ? (grid.lines[heading.next - 1] ?? null) : null,
    rows: parts.rows,
    lines: parts.lines,
    notes: noteRows.map((at) => textOf(grid.rows[at] ?? [])).filter((text) => text !== ''),
    rejected: parts.rejected,
    emptyAtRight: Math.max(0, heading.columns.length - width),
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const NOTE = /^(kilde|kilder|note|noter|anm|bemærk|source|opdateret|udtræk|tallene|\*|\d\)|[¹²³])/i;

/** Notes stand in one cell below the last row of figures; with them empty rows before them. In a table of two columns a short text may be an area without a figure. */
function endOfRows(grid: Grid, below: readonly number[], columns: number): number {
  if (columns < 2) return below.length;
  const isArea = (row: readonly Cell[]): boolean => columns === 2 && !isBlank(row[0]) && textOf(row).length < 40 && !NOTE.test(textOf(row));
  return below.findLastIndex((at) => filledOf(grid.rows[at] ?? []) > 1 || isArea(grid.rows[at] ?? [])) + 1;
}

/** The number of cells that most rows have, where it is smaller than that of the headings; else that of the headings. */
function commonWidth({ rows }: Grid, at: readonly number[], columns: number): number {
  const counts = new Map<number, number>();
  for (const i of at) counts.set(rows[i]?.length ?? 0, (counts.get(rows[i]?.length ?? 0) ?? 0) + 1);
  const [width] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [columns, 0]);
  return width > 1 && width < columns ? width : columns;
}

function sortRow(row: readonly Cell[], line: number, { width, columns, isRagged }: { width: number; columns: number; isRagged: boolean }, into: { rows: (readonly Cell[])[]; lines: number[]; rejected: RejectedRow[] }): void {
  const filled = filledOf(row);
  const extra = row.length > width && row.slice(width).some((cell) => !isBlank(cell));
  // A line break at the end of a block, or a spreadsheet's row that was never used.
  if (filled === 0 && (row.length <= 1 || isRagged)) return;
  const fault = faultOf(row, filled, extra && row.length !== columns, width, isRagged);
  if (fault !== null) into.rejected.push({ line, fault, text: textOf(row), cells: row.length });
  else {
    into.rows.push(row.length === columns ? row : [...row.slice(0, columns), ...Array<null>(Math.max(0, columns - row.length)).fill(null)]);
    into.lines.push(line);
  }
}

function faultOf(row: readonly Cell[], filled: number, isLonger: boolean, width: number, isRagged: boolean): RowFault | null {
  if (filled === 0) return 'row-empty';
  if (isLonger) return 'row-too-long';
  if (!isRagged && row.length < width) return 'row-too-short';
  return filled === 1 && width > 2 ? 'row-of-one-cell' : null;
}
