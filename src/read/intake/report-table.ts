import { formatNumber } from '../../format/number.ts';
import type { Issue } from '../../model/issue.ts';
import type { Localized } from '../../model/localized.ts';
import { intakeNames } from '../../text/intake/intake-words.ts';
import type { ColumnReading } from '../tables/read-column.ts';
import type { TableReading } from '../tables/read-tables.ts';
import type { PeriodChoice } from './choose-periods.ts';
import { intakeIssue } from './intake-issue.ts';
import type { MappedFile } from './mapping-shape.ts';

/** What became of a table's rows. */
export interface TableOutcome {
  readonly read: number;
  readonly rejected: number;
  /** Rows of totals, of other levels and of parts of years that are not used. */
  readonly aside: number;
  readonly chosen: PeriodChoice['chosen'];
  /** Columns that figures were taken from. */
  readonly used: readonly ColumnReading[];
}

const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });

/** A number without signs between groups, so that what a text was read as can be told from the text. */
const plainly = (value: number): Localized => ({ da: String(value).replace('.', ','), en: String(value) });

/** Says how a table was read: encoding, headings, numbers, rows that were not read, and how many were. */
export function reportTable(reading: TableReading, file: MappedFile, outcome: TableOutcome, issues: Issue[]): void {
  const place = { file: reading.table.file };
  const total = reading.table.rows.length + reading.rejected.length;
  issues.push(...writingIssues(reading, file), ...reading.rejected.map((row) => intakeIssue(row.fault, { text: row.text, cells: String(row.cells), columns: String(reading.table.columns.length - reading.emptyAtRight) }, { ...place, line: row.line })));
  issues.push(...numberIssues(outcome.used, reading.table.file));
  for (const { year, used, left } of outcome.chosen) issues.push(intakeIssue('period-chosen', { year: String(year), used, left: left.join(', ') }, place));
  const code = typeof file.year === 'number' && !reading.table.columns.includes(String(file.year)) ? 'year-from-name' : file.year === undefined && file.shape !== 'years' ? 'no-year' : null;
  if (code !== null) issues.push(intakeIssue(code, { year: String(file.year ?? '') }, place));
  issues.push(intakeIssue('rows-read', { read: number(outcome.read), total: number(total), rejected: number(outcome.rejected), aside: number(outcome.aside) }, place));
}

function writingIssues(reading: TableReading, file: MappedFile): readonly Issue[] {
  const { encoding, delimiter, headingLine, mojibake, notes, emptyAtRight, brokenQuotes } = reading;
  const place = { file: reading.table.file };
  const found: Issue[] = [];
  if (encoding !== null && (encoding.encoding !== 'utf-8' || delimiter !== ',')) {
    found.push(intakeIssue('encoding-found', { encoding: encoding.encoding, delimiter: delimiter === '\t' ? intakeNames.tab : (delimiter ?? '') }, place));
  }
  if (encoding?.evidence === 'damaged') found.push(intakeIssue('damaged-letters', {}, place));
  if (mojibake !== 'none') found.push(intakeIssue(mojibake === 'seen' ? 'mojibake-seen' : 'mojibake-repaired', {}, place));
  if (headingLine === null) found.push(intakeIssue('no-headings', {}, place));
  else if (headingLine > 1 && file.headingLine === undefined) found.push(intakeIssue('headings-found', { line: String(headingLine) }, { ...place, line: headingLine }));
  if (notes.length > 0) found.push(intakeIssue('notes-left-out', { count: String(notes.length), first: (notes[0] ?? '').slice(0, 80) }, place));
  if (emptyAtRight > 0) found.push(intakeIssue('empty-columns', { names: reading.table.columns.slice(-emptyAtRight).join(', ') }, place));
  for (const line of brokenQuotes.slice(0, 20)) found.push(intakeIssue('quote-not-closed', {}, { ...place, line }));
  return found;
}

/** Numbers whose reading is not the plainest are shown, by what they share: "1.234 tolket som 1234". */
function numberIssues(columns: readonly ColumnReading[], file: string): readonly Issue[] {
  const groups = new Map<string, ColumnReading[]>();
  for (const column of columns) {
    if (column.kind !== 'number' || column.example === null) continue;
    const { decimal, group } = column.writing;
    const isPlain = column.isCertain && decimal === '.' && Number(column.example.text) === column.example.value;
    if (!isPlain) groups.set(`${column.isCertain} ${decimal} ${group}`, [...(groups.get(`${column.isCertain} ${decimal} ${group}`) ?? []), column]);
  }
  const found = [...groups.values()].map((group) => {
    const [first] = group;
    const blanks = { text: first?.example?.text ?? '', value: plainly(first?.example?.value ?? 0), columns: group.slice(0, 5).map(({ name }) => name).join(', ') };
    return intakeIssue(first?.isCertain === false ? 'numbers-uncertain' : 'numbers-read', blanks, { file, field: first?.name ?? null });
  });
  const noisy = columns.filter(({ isNoisy }) => isNoisy);
  const example = noisy.find((one) => one.example !== null)?.example;
  return noisy.length === 0 ? found : [...found, intakeIssue('noise-removed', { count: String(noisy.length), text: example?.text ?? '' }, { file })];
}
