import { csvOf, DANISH_CSV, MACHINE_CSV } from './csv.ts';
import { jsonOf } from './json-table.ts';
import type { Table } from './table.ts';

/** The formats of a table on the command line, the first one the default. */
export const TABLE_FORMATS = ['csv', 'csv-da', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A table as the text of one file. */
export function writeTable(table: Table, format: TableFormat): string {
  switch (format) {
    case 'csv':
      return csvOf(table, MACHINE_CSV);
    case 'csv-da':
      return csvOf(table, DANISH_CSV);
    case 'json':
      return jsonOf(table);
    default: {
      const never: never = format;
      throw new Error(`not a table format: ${String(never)}`);
    }
  }
}
