import { SUPPRESSED } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import { readCsvTable } from '../read/csv-table.ts';
import { decodeText } from '../read/decode-text.ts';
import { issueLog } from '../read/issue-log.ts';
import type { Resource } from '../read/shape/manifest-shapes.ts';
import { layOut, type ValuesTable } from '../read/values-layout.ts';
import type { DisclosedCity } from '../score/disclosure-gate.ts';
import { csvOf, MACHINE_CSV } from './csv.ts';

/** A table of values written anew, and the members of its resource that say how. */
export interface DisclosedTable {
  readonly text: string;
  readonly described: Readonly<Record<string, unknown>>;
}

const SUPPRESSED_WORD = 'suppressed';

/** A table of values of a level with what is withheld marked as suppressed; all other cells keep their text. `null`: nothing in it is withheld, or it cannot be read. */
export function disclosedTable(bytes: Uint8Array, resource: Resource, level: Level, { indicators, joinRepairs }: DisclosedCity): DisclosedTable | null {
  const log = issueLog();
  const text = decodeText(bytes, resource.path, log, resource.encoding);
  const table = text === null ? null : readCsvTable(text, resource.path, resource.dialect ?? {}, log);
  const laidOut = table === null ? null : layOut(table, resource, indicators, new Set(), log);
  if (table === null || laidOut === null) return null;
  const repairs = new Map(joinRepairs.filter((one) => one.level === level.id).map(({ from, to }) => [from, to]));
  const mark = markOf(resource);
  let changes = 0;
  const rows = table.rows.map((row) => {
    const id = row[laidOut.area] ?? '';
    const position = level.positions.get(id) ?? level.positions.get(repairs.get(id) ?? '');
    const gone = position === undefined ? [] : withheldCells(laidOut, row, level, position).filter((column) => row[column] !== mark);
    changes += gone.length;
    return gone.length === 0 ? row : withMarks(row, gone, laidOut, mark);
  });
  if (changes === 0) return null;
  return { text: csvOf({ columns: table.header, rows }, MACHINE_CSV), described: describedAs(resource, mark) };
}

/** Columns of a row's figures that are withheld. */
function withheldCells({ shape, year }: ValuesTable, row: readonly string[], level: Level, position: number): readonly number[] {
  const said = 'column' in year ? (row[year.column] ?? '').trim() : null;
  const of = 'fixed' in year ? year.fixed : said === '' ? null : Number(said);
  const isGone = (id: string): boolean => level.series.get(id)?.get(of)?.state[position] === SUPPRESSED;
  if (shape.kind === 'wide') return shape.indicators.filter(({ id, column }) => isGone(id) && (row[column] ?? '').trim() !== '').map(({ column }) => column);
  return isGone((row[shape.indicator] ?? '').trim()) && (row[shape.value] ?? '').trim() !== '' ? [shape.value] : [];
}

function withMarks(row: readonly string[], gone: readonly number[], { shape }: ValuesTable, mark: string): readonly string[] {
  const status = shape.kind === 'long' ? shape.status : null;
  if (status !== null) return row.map((cell, column) => (column === status ? SUPPRESSED_WORD : gone.includes(column) ? '' : cell));
  return row.map((cell, column) => (gone.includes(column) ? mark : cell));
}

/** The mark that says suppressed in the table already, or one that says nothing yet. */
function markOf({ schema }: Resource): string {
  const marks = [...(schema?.missingValues ?? []), ...(schema?.fields ?? []).flatMap(({ missingValues }) => missingValues ?? [])];
  const said = (schema?.missingValues ?? []).find((one) => typeof one !== 'string' && one.status === SUPPRESSED_WORD);
  if (said !== undefined && typeof said !== 'string') return said.value;
  const taken = new Set(marks.map((one) => (typeof one === 'string' ? one : one.value)));
  return ['d', SUPPRESSED_WORD, 'withheld', '(suppressed)'].find((one) => !taken.has(one)) ?? '[suppressed]';
}

function describedAs({ schema }: Resource, mark: string): DisclosedTable['described'] {
  const marks = schema?.missingValues ?? [];
  const isThere = marks.some((one) => typeof one !== 'string' && one.value === mark);
  return {
    encoding: 'utf-8',
    dialect: { delimiter: ',' },
    schema: { ...schema, missingValues: isThere ? marks : [...marks, { value: mark, status: SUPPRESSED_WORD }] },
  };
}
