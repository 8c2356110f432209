import type { Cell, Table } from './table.ts';

/** How a table of text is written. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
  readonly byteOrderMark: boolean;
  /** Put `'` before text that a spreadsheet would run as a formula. */
  readonly defuse: boolean;
}

/** For programs: comma, decimal point, no byte order mark, LF. Names keep every byte, also those that look like formulas. */
export const MACHINE_CSV: CsvDialect = { delimiter: ',', decimal: '.', lineEnd: '\n', byteOrderMark: false, defuse: false };

/** Opens right in Danish Excel: semicolon, decimal comma, byte order mark, CRLF, and no text that runs as a formula. */
export const DANISH_CSV: CsvDialect = { delimiter: ';', decimal: ',', lineEnd: '\r\n', byteOrderMark: true, defuse: true };

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV after RFC 4180, the last line ended too. Numbers keep full double precision: the shortest digits that read back
 * as the same number, so that what is computed from the file is what was computed here.
 * @throws RangeError for a number that is not finite: none may leave the program.
 */
export function csvOf(table: Table, dialect: CsvDialect): string {
  return (dialect.byteOrderMark ? BYTE_ORDER_MARK : '') + csvLines([table.columns, ...table.rows], dialect);
}

/** Rows alone, without column names or byte order mark. */
export const csvLines = (rows: readonly (readonly Cell[])[], dialect: CsvDialect): string =>
  rows.map((cells) => line(cells, dialect) + dialect.lineEnd).join('');

function line(cells: readonly Cell[], dialect: CsvDialect): string {
  // A lone empty cell would be an empty line, which readers skip.
  if (cells.length === 1 && (cells[0] === null || cells[0] === '')) return '""';
  return cells.map((cell) => field(cell, dialect)).join(dialect.delimiter);
}

function field(cell: Cell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quoted(digits(cell).replace('.', dialect.decimal), dialect);
  return quoted(dialect.defuse ? defused(cell) : cell, dialect);
}

const quoted = (text: string, { delimiter }: CsvDialect): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** First characters that make a spreadsheet read a cell as a formula (OWASP, CSV injection), with their full-width forms. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);

const defused = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

/** The shortest decimal digits that read back as the same double; minus zero is zero. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to write: ${value}`);
  return String(value === 0 ? 0 : value);
}
