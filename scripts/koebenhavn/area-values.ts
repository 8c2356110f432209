import { field, readTable } from './read-grid.ts';
import { writeCsv } from './write-csv.ts';

/** Columns of a table in long form: a row is one figure. */
export const LONG_COLUMNS = ['area', 'indicator', 'year', 'value'] as const;

/** The rows of `area_figures.csv` of one level in long form, in their order and with the figures as they stand. */
export function areaValues(areaFigures: string, level: 'kvarter' | 'bydel'): string {
  const rows = readTable(areaFigures)
    .filter((record) => field(record, 'level') === level)
    .map((record) => LONG_COLUMNS.map((column) => field(record, column)));
  return writeCsv(LONG_COLUMNS, rows);
}
