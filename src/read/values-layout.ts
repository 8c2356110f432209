import type { Indicator } from '../model/indicator.ts';
import { listWords } from '../text/read/read-list-words.ts';
import type { CsvTable } from './csv-table.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { PLAIN_NUMBERS } from './parse-number.ts';
import type { Resource } from './shape/manifest-shapes.ts';
import type { CellRule } from './value-cell.ts';

/** A values table and where in it things stand; columns are 0-based. */
export interface ValuesTable {
  readonly table: CsvTable;
  readonly area: number;
  /** Column of the year, or the year of every row (`null`: values without a year). */
  readonly year: { readonly column: number } | { readonly fixed: number | null };
  readonly shape:
    | { readonly kind: 'long'; readonly indicator: number; readonly value: number; readonly status: number | null; readonly rule: CellRule }
    | { readonly kind: 'wide'; readonly indicators: readonly { readonly id: string; readonly column: number; readonly rule: CellRule }[] };
  /** Columns that are no figures: names, parents and whatever else describes an area. */
  readonly others: readonly { readonly name: string; readonly column: number }[];
}

type Described = NonNullable<Resource['bybarometer']>;
const LONG: Described = { shape: 'long' };

/**
 * Finds area, year and figures in a table by what its resource says.
 * @param used names of columns that the level uses though they are no indicators; they are not noticed as left out
 * @returns `null` where a column that is needed is not there; the log says which
 */
export function layOut(table: CsvTable, resource: Resource, indicators: ReadonlyMap<string, Indicator>, used: ReadonlySet<string>, log: IssueLog): ValuesTable | null {
  const described = resource.bybarometer ?? LONG;
  const find = finder(table, log);
  const area = find(described.area ?? 'area');
  const year = yearOf(described, table, find);
  const shape = described.shape === 'wide' ? wide(table, resource, area, year, indicators) : long(table, resource, described, find);
  if (area === null || year === null || shape === null) return null;
  const taken = new Set([area, 'column' in year ? year.column : -1, ...columnsOf(shape)]);
  const others = [...table.header.entries()].filter(([column, name]) => !taken.has(column) && table.header.indexOf(name) === column).map(([column, name]) => ({ name, column }));
  if (shape.kind === 'wide' && shape.indicators.length === 0) {
    log.add(finding('no-figures', { columns: listWords(table.header) }, { file: table.file, line: 1 }));
  }
  noticeOthers(table, others.map(({ name }) => name).filter((name) => !used.has(name)), log);
  return { table, area, year, shape, others };
}

type Find = (name: string) => number | null;

function finder({ file, header }: CsvTable, log: IssueLog): Find {
  return (name) => {
    const column = header.indexOf(name);
    if (column >= 0) return column;
    log.add(finding('missing-column', { name, columns: header.join(', ') }, { file, line: 1, field: name }));
    return null;
  };
}

function yearOf(described: Described, { header }: CsvTable, find: Find): ValuesTable['year'] | null {
  if (typeof described.year === 'number') return { fixed: described.year };
  if (described.year === undefined && (described.shape === 'wide' || !header.includes('year'))) return { fixed: null };
  const column = find(described.year ?? 'year');
  return column === null ? null : { column };
}

function long(table: CsvTable, resource: Resource, described: Described, find: Find): ValuesTable['shape'] | null {
  const indicator = find(described.indicator ?? 'indicator');
  const value = find(described.value ?? 'value');
  const status = table.header.indexOf(described.status ?? 'status');
  if (indicator === null || value === null) return null;
  return { kind: 'long', indicator, value, status: status < 0 ? null : status, rule: ruleOf(resource, described.value ?? 'value') };
}

function wide(table: CsvTable, resource: Resource, area: number | null, year: ValuesTable['year'] | null, indicators: ReadonlyMap<string, Indicator>): ValuesTable['shape'] {
  const isFigure = (id: string, column: number): boolean => {
    const isYear = year !== null && 'column' in year && year.column === column;
    return indicators.has(id) && column !== area && !isYear && table.header.indexOf(id) === column;
  };
  const columns = [...table.header.entries()].filter(([column, id]) => isFigure(id, column));
  return { kind: 'wide', indicators: columns.map(([column, id]) => ({ id, column, rule: ruleOf(resource, id) })) };
}

/** How a column's numbers and missing values are written, by the resource's table schema. */
function ruleOf(resource: Resource, name: string): CellRule {
  const field = resource.schema?.fields.find((one) => one.name === name);
  const marks = [...(resource.schema?.missingValues ?? []), ...(field?.missingValues ?? [])];
  const decimalChar = field?.decimalChar ?? PLAIN_NUMBERS.decimalChar;
  return {
    numbers: { decimalChar, groupChar: field?.groupChar ?? PLAIN_NUMBERS.groupChar },
    marks: new Map(marks.map((mark) => (typeof mark === 'string' ? [mark, 'missing'] : [mark.value, mark.status ?? 'missing']))),
  };
}

function columnsOf(shape: ValuesTable['shape']): readonly number[] {
  if (shape.kind === 'wide') return shape.indicators.map(({ column }) => column);
  return [shape.indicator, shape.value, ...(shape.status === null ? [] : [shape.status])];
}

function noticeOthers({ file }: CsvTable, names: readonly string[], log: IssueLog): void {
  if (names.length > 0) log.add(finding('ignored-column', { names: listWords(names) }, { file, line: 1, field: names.join(', ') }));
}
