import { encodeText } from '../../read/decode-text.ts';
import { joined } from '../bytes.ts';
import { createPages, PAGE_SIZE, type Pages } from './pages.ts';
import { recordOf, type SqlValue } from './record.ts';
import { writeFirstTree, writeIndex, writeTree, type TreeRow } from './tree.ts';

/** A table with its rows, which get the ids 1, 2, 3 unless they say otherwise. */
export interface NewTable {
  readonly name: string;
  /** The statement that makes it. */
  readonly sql: string;
  readonly rows: readonly (readonly SqlValue[])[];
  /** Id of a row, where one of its columns is the table's `INTEGER PRIMARY KEY` and stored empty. */
  readonly rowids?: readonly number[];
  /** Positions of the columns of each `PRIMARY KEY` of text and each `UNIQUE` of the statement, in its order: SQLite looks them up in an index of its own. */
  readonly unique?: readonly (readonly number[])[];
}

/**
 * A new SQLite database: tables written once, in pages of 4 kB, ready to be read and written to by SQLite. The same tables give the same bytes. An index must
 * fit on one page. Source: sqlite.org/fileformat2.html.
 */
export function databaseOf(tables: readonly NewTable[], marks: { readonly applicationId: number; readonly userVersion: number }): Uint8Array {
  const pages = createPages();
  const schema = tables.flatMap((table) => schemaRows(table, pages));
  writeFirstTree(schema.map((values, i) => ({ rowid: i + 1, record: recordOf(values) })), pages);
  const bytes = joined(pages.all());
  writeHead(new DataView(bytes.buffer), pages.all().length, marks);
  return bytes;
}

/** What the list of tables says of a table and of its indices. */
function schemaRows(table: NewTable, pages: Pages): readonly (readonly SqlValue[])[] {
  const { name, sql, unique = [] } = table;
  const rows = rowsOf(table);
  const own = ['table', name, name, { whole: writeTree(rows.map(({ rowid, values }): TreeRow => ({ rowid, record: recordOf(values) })), pages) }, sql] as const;
  return [own, ...unique.map((columns, i) => ['index', `sqlite_autoindex_${name}_${i + 1}`, name, { whole: writeIndex(keysOf(rows, columns), pages) }, null] as const)];
}

interface IdRow {
  readonly rowid: number;
  readonly values: readonly SqlValue[];
}

const rowsOf = ({ rows, rowids }: NewTable): readonly IdRow[] =>
  rows.map((values, i) => ({ rowid: rowids?.[i] ?? i + 1, values })).toSorted((a, b) => a.rowid - b.rowid);

/** The entries of an index: the columns and the row's id, in the order of the columns, text by its bytes. */
function keysOf(rows: readonly IdRow[], columns: readonly number[]): readonly Uint8Array[] {
  const keys = rows.map(({ rowid, values }) => ({ rowid, parts: columns.map((column) => String(values[column])) }));
  const before = (a: readonly string[], b: readonly string[]): number => a.reduce((order, part, i) => (order === 0 ? byBytes(part, b[i] ?? '') : order), 0);
  return keys.toSorted((a, b) => before(a.parts, b.parts)).map(({ rowid, parts }) => recordOf([...parts, { whole: rowid }]));
}

function byBytes(a: string, b: string): number {
  const [x, y] = [encodeText(a), encodeText(b)];
  const at = x.findIndex((byte, i) => byte !== y[i]);
  return at < 0 ? x.length - y.length : (x[at] ?? 0) - (y[at] ?? -1);
}

const MAGIC = 'SQLite format 3\0';
/** Any version of SQLite 3 reads what is written here. */
const WRITER_VERSION = 3_045_000;

function writeHead(view: DataView, pageCount: number, { applicationId, userVersion }: { readonly applicationId: number; readonly userVersion: number }): void {
  [...MAGIC].forEach((letter, i) => view.setUint8(i, letter.charCodeAt(0)));
  view.setUint16(16, PAGE_SIZE);
  [1, 1, 0, 64, 32, 32].forEach((byte, i) => view.setUint8(18 + i, byte));
  // Change counter, pages, schema cookie, schema format, encoding UTF-8, marks, and for which change the page count holds.
  const numbers = [[24, 1], [28, pageCount], [40, 1], [44, 4], [56, 1], [60, userVersion], [68, applicationId], [92, 1], [96, WRITER_VERSION]] as const;
  for (const [at, value] of numbers) view.setUint32(at, value);
}
