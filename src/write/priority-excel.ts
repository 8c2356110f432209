import type { Language } from '../model/localized.ts';
import { exportWords } from '../text/export-words.ts';
import { say } from '../text/say.ts';
import { aboutRows, worded } from './about-rows.ts';
import { csvLines, csvOf, DANISH_CSV } from './csv.ts';
import { peopleColumns } from './people-columns.ts';
import type { PriorityAbout, PriorityRow } from './priority-export.ts';
import type { Table } from './table.ts';

/** The list as people read it, in their language. */
export function peopleTable(rows: readonly PriorityRow[], about: PriorityAbout, language: Language): Table {
  const columns = peopleColumns(about);
  return { columns: columns.map(({ head }) => say(head, language)), rows: rows.map((row) => columns.map(({ cell }) => worded(cell(row), language))) };
}

/**
 * The list for Danish Excel: the table first, so that it can be sorted and filtered at once, then an empty row and two columns
 * that say what it rests on.
 */
export function priorityForExcel(rows: readonly PriorityRow[], about: PriorityAbout, language: Language): string {
  const below = [[say(exportWords.about, language), ''], ...aboutRows(about, language)];
  return csvOf(peopleTable(rows, about, language), DANISH_CSV) + DANISH_CSV.lineEnd + csvLines(below, DANISH_CSV);
}
