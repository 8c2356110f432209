import type { Language } from '../../model/localized.ts';
import { reportTimeWords } from '../../text/report-time-words.ts';
import { targetBoardWords as words } from '../../text/time/target-board-words.ts';
import { say } from '../../text/say.ts';
import { csvOf, DANISH_CSV, MACHINE_CSV } from '../../write/csv.ts';
import { jsonOf } from '../../write/json-table.ts';
import type { Table } from '../../write/table.ts';
import type { BoardGroup } from './target-board.ts';

const COLUMNS = ['theme', 'objective', 'indicator', 'title', 'unit', 'level', 'area', 'area_name', 'value', 'value_year', 'target', 'target_year', 'to_go', 'trend_per_year', 'trend_years', 'projected', 'course'] as const;

/** The board as a table: a row a target and place; what is not known is an empty cell, and `course` says why. */
export function targetTable(groups: readonly BoardGroup[], language: Language): Table {
  const rows = groups.flatMap(({ title: theme, rows: inGroup }) =>
    inGroup.map(({ target, title, unit, level, area, found }) => [
      say(theme, language),
      target.objective,
      target.indicator,
      say(title, language),
      unit,
      level,
      area?.id ?? null,
      area === null ? say(words.city, language) : say(area.name, language),
      found?.newest?.value ?? null,
      found?.newest?.year ?? null,
      target.value,
      target.year,
      found?.distance ?? null,
      found?.trend?.slope ?? null,
      found?.trend?.count ?? null,
      found?.projected ?? null,
      found === null ? 'unknown' : found.course,
    ]),
  );
  return { columns: COLUMNS, rows };
}

/** The board as a file: CSV as the language's spreadsheets read it, or JSON. */
export function targetFile(city: string, groups: readonly BoardGroup[], form: 'csv' | 'json', language: Language): { readonly name: string; readonly type: string; readonly text: string } {
  const table = targetTable(groups, language);
  const name = `${city}-${language === 'da' ? 'maal' : 'targets'}`;
  if (form === 'json') return { name: `${name}.json`, type: 'application/json', text: jsonOf(table) };
  return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: csvOf(table, language === 'da' ? DANISH_CSV : MACHINE_CSV) };
}

/** A course in words. */
export const courseWords = reportTimeWords.courses;
