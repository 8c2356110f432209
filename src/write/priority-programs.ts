import { csvOf, MACHINE_CSV } from './csv.ts';
import type { PriorityAbout, PriorityRow } from './priority-export.ts';
import { programColumns } from './program-columns.ts';
import type { Table } from './table.ts';

/** The list as one rectangular table, so that every reader takes it as it is. */
export function programTable(rows: readonly PriorityRow[], about: PriorityAbout): Table {
  const columns = programColumns(about);
  return { columns: columns.map(({ id }) => id), rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

/** The list for programs: comma, decimal point, every column. */
export const priorityForPrograms = (rows: readonly PriorityRow[], about: PriorityAbout): string => csvOf(programTable(rows, about), MACHINE_CSV);
