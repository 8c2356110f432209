import type { RawLayer } from '../files/raw-file.ts';
import type { TableReading } from '../tables/read-tables.ts';
import type { FoundLayer, FoundTable } from './intake-report.ts';

/** A layer as it was found. */
export const foundLayer = ({ file, name, columns, rows, geometries, crs }: RawLayer): FoundLayer => ({
  kind: 'layer',
  file,
  part: name,
  features: rows.length,
  drawn: geometries.filter((one) => one !== null).length,
  crs,
  columns,
});

/** A table as it was found. */
export const foundTable = ({ table, columns, format, encoding, mojibake, delimiter, headingLine, rejected }: TableReading): FoundTable => ({
  kind: 'table',
  file: table.file,
  part: table.name,
  rows: table.rows.length + rejected.length,
  format,
  encoding,
  mojibake,
  delimiter,
  headingLine,
  columns: columns.map(({ name, kind, writing, isCertain, example }) => ({ name, kind, writing, isCertain, example })),
});
