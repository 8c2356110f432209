import { csvLines, csvOf, DANISH_CSV, MACHINE_CSV } from './csv.ts';
import type { Table } from './table.ts';

/** A line about how a table was made: a name and what it says. */
export type TrailRow = readonly [name: string, value: string];

/** For people in Danish Excel, or for programs. */
export type ExportForm = 'csv-da' | 'csv';

/**
 * A table that carries how it was made. For people the trail stands under the table, two columns after an empty row, so that sorting and
 * filtering the table leave it alone. For programs it stands above, one `# name: value` a line (`commentPrefix` "#" of CSVW,
 * `comment='#'` of the usual readers), so that the rest is plain CSV.
 */
export function csvWithTrail(table: Table, trail: readonly TrailRow[], form: ExportForm): string {
  if (form === 'csv-da') return csvOf(table, DANISH_CSV) + DANISH_CSV.lineEnd + csvLines(trail, DANISH_CSV);
  return trail.map(([name, value]) => `# ${name}: ${oneLine(value)}${MACHINE_CSV.lineEnd}`).join('') + csvOf(table, MACHINE_CSV);
}

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
