import Papa from 'papaparse';

/** Cells of one row of the grid: their lower edge, and the half-open stretch of eastings they fill (metres, EPSG:25832). */
export interface Run {
  readonly northing: number;
  readonly from: number;
  readonly to: number;
  /** The last column: a rode's number, or `sea` or `lake`. */
  readonly value: string;
}

/** Side of a cell in metres. */
export const CELL = 50;

/** Records of a CSV with a header line, keyed by column; quoted fields may hold line breaks. Throws at the first fault. */
export function readTable(text: string): Map<string, string>[] {
  const { data, errors } = Papa.parse<string[]>(text, { header: false, skipEmptyLines: true });
  const [fault] = errors;
  if (fault) throw new Error(`record ${fault.row ?? '?'}: ${fault.message}`);
  const [header = [], ...records] = data;
  return records.map((record) => new Map(header.map((column, index) => [column, record[index] ?? ''])));
}

/** The text of a column that must be there. */
export function field(record: ReadonlyMap<string, string>, column: string): string {
  const text = record.get(column);
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

function metres(record: ReadonlyMap<string, string>, column: string): number {
  const value = Number(field(record, column));
  if (!Number.isInteger(value) || value % CELL !== 0) throw new Error(`${column} is not a multiple of ${CELL}: ${value}`);
  return value;
}

/** Runs of a grid file (`northing, easting_from, easting_to, <valueColumn>`). */
export function readGrid(text: string, valueColumn: string): Run[] {
  return readTable(text).map((record) => ({
    northing: metres(record, 'northing'),
    from: metres(record, 'easting_from'),
    to: metres(record, 'easting_to'),
    value: field(record, valueColumn),
  }));
}
