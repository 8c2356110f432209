import { tableColumns } from './create-table.ts';
import { rowValues } from './row-values.ts';
import type { StoredValue } from './row-values.ts';
import { storedRows } from './sqlite-file.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** A table of a database. */
export interface SqliteTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Each row as long as `columns`. Throws where the file is broken. */
  rows(): Generator<readonly StoredValue[]>;
}

/** The page that the list of all tables begins at, and its columns. */
const SCHEMA_PAGE = 1;

/** The plain tables of a database, by name in small letters; views, virtual tables and tables without row ids are not among them. */
export function sqliteTables(file: SqliteFile): ReadonlyMap<string, SqliteTable> {
  const tables = new Map<string, SqliteTable>();
  for (const { payload } of storedRows(file, SCHEMA_PAGE)) {
    const [type, name, , root, sql] = rowValues(payload, file.encoding);
    if (type !== 'table' || typeof name !== 'string' || typeof root !== 'number' || typeof sql !== 'string') continue;
    const columns = tableColumns(sql);
    if (columns !== null && root > 0) tables.set(name.toLowerCase(), { name, columns: columns.names, rows: () => rowsOf(file, root, columns.names.length, columns.idAt) });
  }
  return tables;
}

function* rowsOf(file: SqliteFile, root: number, width: number, idAt: number | null): Generator<readonly StoredValue[]> {
  for (const { rowid, payload } of storedRows(file, root)) {
    const values = rowValues(payload, file.encoding);
    yield Array.from({ length: width }, (_, i) => (i === idAt ? rowid : (values[i] ?? null)));
  }
}
