import { FINAL, MISSING, PRESENT } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';
import { numberRepairWords, placeWordsOfTables } from '../text/read/read-cell-words.ts';
import { fill } from '../text/say.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { AreaJoin } from './join-areas.ts';
import { withDecimalPoint } from './parse-number.ts';
import type { Entry, SeriesBuilder } from './series-builder.ts';
import { valueCounts } from './value-counts.ts';
import type { ValueCounts } from './value-counts.ts';
import { readCell, STATUSES } from './value-cell.ts';
import type { CellRule } from './value-cell.ts';
import type { ValuesTable } from './values-layout.ts';

/** What the rows of a level's tables are put into. */
export interface Target {
  readonly areas: AreaJoin;
  readonly series: SeriesBuilder;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Files of the level in reading order; a value is remembered as number of the file and line. */
  readonly files: readonly string[];
  readonly log: IssueLog;
}

/** A cell and where it stands. */
interface Spot {
  readonly area: string;
  /** `null`: the area or the year is not known; the cell is checked all the same, so that all faults are told at once. */
  readonly position: number | null;
  readonly indicator: string;
  readonly year: number | null;
  readonly row: readonly string[];
  readonly line: number;
  readonly column: number;
}

const LINES = 1e9;

/** Reads every row of a table into the series. Each fault is logged with file, line and column; the value then counts as missing. */
export function fillSeries(values: ValuesTable, target: Target): void {
  const { table } = values;
  const counts = valueCounts(table.file, target);
  for (const [i, row] of table.rows.entries()) fillRow(values, row, table.lines[i] ?? 0, target, counts);
  counts.report();
}

function fillRow(values: ValuesTable, row: readonly string[], line: number, target: Target, counts: ValueCounts): void {
  const { table, shape } = values;
  const area = row[values.area] ?? '';
  if (area.trim() === '') {
    const name = table.header[values.area] ?? '';
    target.log.add(finding('missing-area', { name }, { file: table.file, line, column: values.area + 1, field: name }));
    return;
  }
  const year = readYear(values, row, line, target.log);
  const found = target.areas.position(area, table.file, line, values.area + 1);
  const at = { area, position: year === undefined ? null : found, year: year ?? null, row, line };
  if (shape.kind === 'wide') {
    // Written out: spreading `at` into every cell took four fifths of the time of reading a large package.
    for (const { id, column, rule } of shape.indicators) fillCell(values, { area, position: at.position, indicator: id, year: at.year, row, line, column }, rule, '', target, counts);
    return;
  }
  const indicator = (row[shape.indicator] ?? '').trim();
  if (!target.indicators.has(indicator)) counts.unknownIndicator(indicator, line);
  else fillCell(values, { ...at, indicator, column: shape.value }, shape.rule, shape.status === null ? '' : (row[shape.status] ?? '').trim(), target, counts);
}

/** `undefined`: not a year, logged. */
function readYear({ year, table }: ValuesTable, row: readonly string[], line: number, log: IssueLog): number | null | undefined {
  if ('fixed' in year) return year.fixed;
  const text = (row[year.column] ?? '').trim();
  if (text === '') return null;
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  const field = table.header[year.column] ?? null;
  log.add(finding('wrong-year', { text }, { file: table.file, line, column: year.column + 1, field }));
  return undefined;
}

function fillCell(values: ValuesTable, spot: Spot, rule: CellRule, status: string, target: Target, counts: ValueCounts): void {
  const entry = entryOf(values, spot, rule, status, target, counts);
  if (spot.position === null) return;
  const file = target.files.indexOf(values.table.file);
  const before = target.series.set(spot.indicator, spot.year, spot.position, entry, (file + 1) * LINES + spot.line);
  if (before > 0) target.log.add(duplicate(values, spot, before, target));
}

function entryOf(values: ValuesTable, spot: Spot, rule: CellRule, status: string, { log }: Target, counts: ValueCounts): Entry {
  const text = spot.row[spot.column] ?? '';
  const cell = readCell(text, rule);
  if (cell.kind === 'fault') {
    const point = withDecimalPoint(text);
    const repair = point === null ? {} : { repair: fill(numberRepairWords.comma, { repaired: point }) };
    log.add(finding(cell.code, { text: text.trim() }, { ...placeOf(values, spot), ...repair }));
    return { value: 0, state: MISSING, quality: FINAL };
  }
  if (cell.kind === 'none' && cell.dash) counts.dash(values.table.header[spot.column] ?? '', spot.line, spot.column);
  const word = cell.kind === 'none' && status === '' ? cell.status : status;
  const meaning = STATUSES.get(word);
  if (meaning === undefined) log.add(finding('unknown-status', { text: word, allowed: [...STATUSES.keys()].filter(Boolean).join(', ') }, placeOf(values, spot)));
  if (meaning === undefined || cell.kind === 'none') return { value: 0, state: meaning?.state === undefined || meaning.state === PRESENT ? MISSING : meaning.state, quality: FINAL };
  if (meaning.state === PRESENT) {
    counts.number(spot.indicator, cell.value, spot.line, spot.column);
    return { value: cell.value, state: PRESENT, quality: meaning.quality };
  }
  log.add(finding('value-with-status', { text: text.trim(), status: word }, placeOf(values, spot)));
  return { value: 0, state: meaning.state, quality: FINAL };
}

const placeOf = ({ table }: ValuesTable, { line, column, area }: Spot) => ({
  file: table.file,
  line,
  column: column + 1,
  feature: area,
  field: table.header[column] ?? null,
});

function duplicate(values: ValuesTable, spot: Spot, before: number, { files }: Target) {
  const { table } = values;
  const file = files[Math.floor(before / LINES) - 1] ?? table.file;
  const line = String(before % LINES);
  const first = file === table.file ? fill(placeWordsOfTables.line, { line }) : fill(placeWordsOfTables.lineInFile, { file, line });
  const second = fill(placeWordsOfTables.line, { line: String(spot.line) });
  const year = spot.year === null ? placeWordsOfTables.withoutYear : String(spot.year);
  return finding('duplicate-value', { area: spot.area, id: spot.indicator, year, first, second }, placeOf(values, spot));
}
