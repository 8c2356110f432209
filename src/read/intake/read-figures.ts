import type { JoinRepair } from '../../model/city-package.ts';
import type { Issue } from '../../model/issue.ts';
import { cellValue } from '../tables/cell-value.ts';
import { isOpenMark } from '../tables/missing-marks.ts';
import type { TableReading } from '../tables/read-tables.ts';
import { choosePeriods } from './choose-periods.ts';
import type { PeriodChoice } from './choose-periods.ts';
import type { FigureStatus, FigureStore } from './figures.ts';
import { SERIES_LIMIT } from './guess-table.ts';
import { intakeIssue } from './intake-issue.ts';
import type { TableReport } from './intake-report.ts';
import { keyTally } from './key-tally.ts';
import type { KeyTally } from './key-tally.ts';
import type { KnownLevel } from './known-levels.ts';
import type { MappedFile } from './mapping-shape.ts';
import { markTally } from './mark-tally.ts';
import type { MarkTally } from './mark-tally.ts';
import { reportTable } from './report-table.ts';
import { rowLog } from './row-log.ts';
import type { RowLog } from './row-log.ts';
import { seriesTally } from './series-tally.ts';
import type { SeriesTally } from './series-tally.ts';
import { kindOfName } from './statbank-areas.ts';
import { layOutTable } from './table-layout.ts';
import type { FigureColumn, TableLayout } from './table-layout.ts';
import { textOfCell } from './text-of-cell.ts';

/** Of rows that stand twice so many are listed one by one, the rest is counted. */
const LISTED = 200;

interface Reading {
  readonly reading: TableReading;
  readonly file: MappedFile;
  readonly layout: TableLayout;
  readonly periods: PeriodChoice;
  readonly keys: KeyTally;
  readonly marks: MarkTally;
  readonly series: SeriesTally;
  readonly log: RowLog;
  readonly store: FigureStore;
  readonly issues: Issue[];
  readonly levels: readonly KnownLevel[];
  /** Rows whose two columns of areas disagree, the first of them. */
  disagreement: { readonly line: number; readonly name: string; readonly other: string; count: number } | null;
  read: number;
  aside: number;
  twice: number;
  /** Rows of an area and year that were there before; listed unless there are so many that the table lacks its year. */
  readonly doubles: { readonly line: number; readonly key: string }[];
}

/** The figures of a table are in the store; what became of its rows, and near misses that were accepted. */
export interface FiguresRead {
  readonly accepted: readonly JoinRepair[];
  readonly report: TableReport;
}

/**
 * Reads the figures of a table into the store, and says of every row and cell that gave none why.
 * @param levels those that keys are looked for at
 * @returns `null` where a column that the mapping names is not there
 */
export function readFigures(reading: TableReading, file: MappedFile, levels: readonly KnownLevel[], store: FigureStore, issues: Issue[]): FiguresRead | null {
  const layout = layOutTable(reading, file, issues);
  if (layout === null) return null;
  const { table } = reading;
  if ((file.series?.length ?? 0) > SERIES_LIMIT) issues.push(intakeIssue('too-many-series', { limit: String(SERIES_LIMIT) }, { file: table.file }));
  if (layout.figures.length === 0) issues.push(intakeIssue('no-figures-found', {}, { file: table.file }));
  const texts = 'column' in layout.year ? columnTexts(table.rows, layout.year.column) : layout.figures.map(({ period }) => period ?? '');
  const own: Reading = { reading, file, layout, periods: choosePeriods(texts, file.period), keys: keyTally(levels, table.file), marks: markTally(file.marks ?? {}), series: seriesTally(), log: rowLog(table.file, reading.rejected), store, issues, levels, disagreement: null, read: 0, aside: 0, twice: 0, doubles: [] };
  for (const [i, row] of table.rows.entries()) readRow(own, row, table.lines?.[i] ?? i + 1);
  report(own);
  const { read, aside, log, keys, marks } = own;
  const total = table.rows.length + reading.rejected.length;
  return { accepted: keys.accepted(), report: { file: table.file, part: table.name, total, read, rejected: log.count, aside, rows: log.rows(), ...keys.summary(), marks: marks.found() } };
}

function report(own: Reading): void {
  const { reading, file, layout, issues, keys, marks, series, log, periods } = own;
  const { table } = reading;
  issues.push(...log.issues);
  const isRepeated = own.twice > Math.max(20, table.rows.length * 0.2);
  if (isRepeated) issues.push(intakeIssue('areas-repeated', { count: String(own.twice) }, { file: table.file }));
  else issues.push(...own.doubles.map(({ line, key }) => intakeIssue('row-twice', { text: key.slice(0, 80) }, { file: table.file, line })));
  reportTable(reading, file, { read: own.read, rejected: log.count, aside: own.aside, chosen: periods.chosen, used: layout.figures.map(({ column }) => column) }, issues);
  series.report(issues, table.file);
  keys.report(issues, table.columns[layout.area] ?? '');
  if (own.disagreement !== null) {
    const { line, name, other, count } = own.disagreement;
    issues.push(intakeIssue('area-disagrees', { count: String(count), column: file.area ?? '', check: file.areaCheck ?? '', name, other }, { file: table.file, line }));
  }
  marks.report(issues, table.file);
}

function* columnTexts(rows: readonly (readonly unknown[])[], at: number): Generator<string> {
  for (const row of rows) yield textOfCell(row[at]);
}

function readRow(own: Reading, row: readonly unknown[], line: number): void {
  const { layout, log } = own;
  const key = keyOfRow(row, layout.area);
  if (key.trim() === '') return log.turnAway('row-without-area', line, row.map(textOfCell).join(' ').trim());
  const found = own.keys.find(key, line);
  if (found === 'aside') return void (own.aside += 1);
  if (typeof found === 'string') return log.turnAway(`area-${found}`, line, key);
  const text = 'column' in layout.year ? textOfCell(row[layout.year.column]) : '';
  const rowYear = 'column' in layout.year ? own.periods.yearOf(text) : layout.year.fixed;
  if (rowYear === undefined) return log.turnAway('row-without-year', line, text);
  if (rowYear === null && 'column' in layout.year) return void (own.aside += 1);
  if (layout.check !== null) checkArea(own, found, textOfCell(row[layout.check]), line);
  const taken = takeFigures(own, row, line, found, rowYear);
  if (taken === 'new') own.read += 1;
  else if (taken === 'unknown-series') own.aside += 1;
  else {
    own.twice += 1;
    log.turnAway('row-twice', line, key);
    if (own.twice <= LISTED) own.doubles.push({ line, key });
  }
}

/** The row's figures into the store. `unknown-series`: its texts name nothing that is taken; `twice`: every one was there before. */
function takeFigures(own: Reading, row: readonly unknown[], line: number, { level, area }: { readonly level: string; readonly area: string }, rowYear: number | null): 'new' | 'unknown-series' | 'twice' {
  const { figures } = own.layout;
  let isNew = figures.length === 0;
  let isKnown = isNew;
  for (const column of figures) {
    const year = column.period === null ? rowYear : own.periods.yearOf(column.period);
    const indicator = column.indicatorOf(row);
    if (indicator === null) own.series.leaveOut(column.textOf(row));
    else isKnown = true;
    if (indicator === null || (year === null && column.period !== null)) continue;
    if (own.store.set(level, { area, indicator, year: year ?? null, ...figureOf(own, column, row, line) })) isNew = true;
  }
  return isNew ? 'new' : isKnown ? 'twice' : 'unknown-series';
}

/** Counts a row whose second column names another area. */
function checkArea(own: Reading, found: { readonly level: string; readonly area: string }, other: string, line: number): void {
  const level = own.levels.find(({ id }) => id === found.level);
  const match = other === '' ? undefined : level?.matcher.match(other);
  if (match?.kind !== 'matched' || match.id === found.area) return;
  const nameOf = (id: string): string => level?.areas.find((area) => area.id === id)?.name ?? id;
  own.disagreement ??= { line, name: nameOf(found.area), other: nameOf(match.id), count: 0 };
  own.disagreement.count += 1;
}

/** The row's area as it stands, spaces and all; where the cell is empty a total that is named elsewhere in the row (`I alt` among the numbers of areas). */
function keyOfRow(row: readonly unknown[], at: number): string {
  const cell = row[at];
  const key = typeof cell === 'string' ? cell : textOfCell(cell);
  if (key.trim() !== '') return key;
  return row.map(textOfCell).find((text) => text !== '' && kindOfName(text) !== 'area') ?? '';
}

function figureOf(own: Reading, column: FigureColumn, row: readonly unknown[], line: number): { value: number | null; status: FigureStatus } {
  const cell = row[column.at];
  const found = cellValue(typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null, column.column);
  if (found.kind === 'empty') return { value: null, status: '' };
  if (found.kind === 'number' && found.mark === null) return { value: found.value, status: '' };
  if (found.kind === 'fault') {
    own.issues.push(intakeIssue('cell-not-a-number', { text: found.text.slice(0, 60), column: column.column.name }, { file: own.reading.table.file, line, column: column.at + 1, field: column.column.name }));
    return { value: null, status: '' };
  }
  const mark = found.mark ?? '';
  const meaning = own.marks.meaning(mark, column.column.name, line, isOpenMark(mark));
  if (meaning === 'zero') return { value: 0, status: '' };
  if (found.kind === 'number' && (meaning === 'provisional' || meaning === 'estimated')) return { value: found.value, status: meaning };
  return { value: null, status: meaning === 'suppressed' || meaning === 'not-applicable' ? meaning : '' };
}
