import { hasMoreOf } from '../files/count-bytes.ts';
import type { RawFile, RawTable } from '../files/raw-file.ts';
import { decodeByEvidence } from './decode-by-evidence.ts';
import type { DecodedText, Encoding } from './decode-by-evidence.ts';
import { findDelimiter } from './find-delimiter.ts';
import type { Delimiter } from './find-delimiter.ts';
import { repairMojibake } from './mojibake.ts';
import type { NumberWriting } from './number-text.ts';
import { readColumns } from './read-column.ts';
import type { ColumnReading } from './read-column.ts';
import { splitRows } from './split-rows.ts';
import { TableError } from './table-error.ts';
import { TABLE_LIMITS } from './table-limits.ts';
import { tableParts } from './table-parts.ts';
import type { Grid, RejectedRow } from './table-parts.ts';

/** What a person has confirmed of how a file is written; what is not given is found out. */
export interface TableOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Line of the headings, 1-based. */
  readonly headingLine?: number | undefined;
  readonly repairsMojibake?: boolean | undefined;
  /** Column -> how its numbers are written. */
  readonly writings?: ReadonlyMap<string, Partial<NumberWriting>> | undefined;
  /** The same for all columns that it does not name. */
  readonly writing?: Partial<NumberWriting> | undefined;
}

/** A table, and how everything in it was read. */
export interface TableReading {
  readonly table: RawTable;
  /** One a column of the table. */
  readonly columns: readonly ColumnReading[];
  readonly format: 'csv' | 'xlsx' | 'json-stat';
  /** `null`: the format knows its own. */
  readonly encoding: Pick<DecodedText, 'encoding' | 'evidence'> | null;
  readonly mojibake: 'none' | 'seen' | 'repaired';
  readonly delimiter: Delimiter | null;
  /** `null`: no row of headings; columns are numbered. */
  readonly headingLine: number | null;
  readonly notes: readonly string[];
  readonly rejected: readonly RejectedRow[];
  /** Lines with a quotation mark that is never closed. */
  readonly brokenQuotes: readonly number[];
  readonly emptyAtRight: number;
}

/**
 * The tables of a CSV or TSV file (one), a workbook (one a sheet that holds one) or a JSON-stat answer.
 * @throws TableError where the file is no table or goes beyond {@link TABLE_LIMITS}
 */
export async function readTables(file: RawFile, options: TableOptions = {}): Promise<readonly TableReading[]> {
  const { bytes } = file;
  if (bytes.length > TABLE_LIMITS.bytes) throw new TableError('table-too-large', { size: String(Math.round(bytes.length / 1e6)), limit: String(TABLE_LIMITS.bytes / 1e6) });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readWorkbook } = await import('./xlsx/read-workbook.ts');
    return (await readWorkbook(file, TABLE_LIMITS)).flatMap(({ name, grid }) => {
      const reading = readGrid(grid, { name, file: file.name, format: 'xlsx' }, options);
      return reading === null ? [] : [reading];
    });
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TableError('old-workbook', {});
  // What separates cells and rows bounds how many there are, before any is made.
  if (hasMoreOf(bytes, CELL_ENDS, TABLE_LIMITS.cells)) throw tooManyCells();
  const decoded = decodeByEvidence(bytes, options.encoding);
  if (isJson(decoded.text)) {
    const { readJsonStat } = await import('./read-json-stat.ts');
    return readJsonStat(decoded.text, nameOf(file.name)).flatMap(({ name, grid }) => readGrid(grid, { name, file: file.name, format: 'json-stat' }, options) ?? []);
  }
  return [readText(decoded, file.name, options)];
}

const CELL_ENDS = '\n\r;,\t|[{';

/** Characters that no text holds: the mark of a file that is none. */
const hasControls = (text: string): boolean => ['\u0000', '\u0001', '\u0002', '\u0003'].some((control) => text.includes(control));

const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

function readText(decoded: DecodedText, file: string, options: TableOptions): TableReading {
  if (hasControls(decoded.text)) throw new TableError('not-a-table', {});
  const repairs = decoded.mojibake && options.repairsMojibake === true;
  const text = repairs ? repairMojibake(decoded.text) : decoded.text;
  const delimiter = options.delimiter ?? findDelimiter(text);
  const { rows, lines, brokenQuotes } = splitRows(text, delimiter);
  // Excel's own line for the delimiter is no row.
  const said = /^sep=.\r?\n/.test(text) ? 1 : 0;
  const grid = { rows: rows.slice(said), lines: lines.slice(said), isRagged: false };
  const reading = readGrid(grid, { name: nameOf(file), file, format: 'csv' }, { ...options, delimiter });
  if (reading === null) throw new TableError('empty-table', {});
  return { ...reading, encoding: { encoding: decoded.encoding, evidence: decoded.evidence }, mojibake: repairs ? 'repaired' : decoded.mojibake ? 'seen' : 'none', delimiter, brokenQuotes };
}

/** A file's name without its folders and ending. */
export const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');

const tooManyCells = (): TableError => new TableError('too-many-cells', { limit: String(TABLE_LIMITS.cells / 1e6) });

function readGrid(grid: Grid, { name, file, format }: { name: string; file: string; format: TableReading['format'] }, options: TableOptions): TableReading | null {
  const widest = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > TABLE_LIMITS.columns) throw new TableError('too-many-columns', { count: String(widest), limit: String(TABLE_LIMITS.columns) });
  if (grid.rows.length > TABLE_LIMITS.rows) throw new TableError('too-many-rows', { count: String(grid.rows.length), limit: String(TABLE_LIMITS.rows) });
  if (grid.rows.length * widest > TABLE_LIMITS.cells) throw tooManyCells();
  const parts = tableParts(grid, options.headingLine);
  if (parts === null) return null;
  const { columns, rows, lines, headingLine, notes, rejected, emptyAtRight } = parts;
  return {
    table: { name, file, columns, rows, lines },
    columns: readColumns(columns, rows, { of: options.writings, all: options.writing, speaksForComma: options.delimiter === ';' }),
    format,
    encoding: null,
    mojibake: 'none',
    delimiter: null,
    headingLine,
    notes,
    rejected,
    brokenQuotes: [],
    emptyAtRight,
  };
}
