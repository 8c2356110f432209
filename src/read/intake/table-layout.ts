import type { Issue } from '../../model/issue.ts';
import { periodOf } from '../tables/period.ts';
import type { ColumnReading } from '../tables/read-column.ts';
import type { TableReading } from '../tables/read-tables.ts';
import { intakeIssue } from './intake-issue.ts';
import type { MappedFile } from './mapping-shape.ts';
import { textOfCell } from './text-of-cell.ts';

/** One column of figures: which indicator a cell of it is, and of which year where the column says it. */
export interface FigureColumn {
  readonly at: number;
  readonly column: ColumnReading;
  /** `null`: the row's texts name no indicator that is taken. */
  readonly indicatorOf: (row: readonly unknown[]) => string | null;
  /** The texts that say what a row counts; empty where the column says it. */
  readonly textOf: (row: readonly unknown[]) => string;
  readonly period: string | null;
}

/** Where things stand in a table, by its mapping. */
export interface TableLayout {
  readonly area: number;
  /** Column of the year, the year of every row, or `null`. */
  readonly year: { readonly column: number } | { readonly fixed: number | null };
  readonly figures: readonly FigureColumn[];
  /** A second column that names the area; `null`: none. */
  readonly check: number | null;
}

/** Finds the columns that a mapping names. A column that is not there is an error: next year's file has changed, and a person must look. */
export function layOutTable({ table, columns }: TableReading, file: MappedFile, issues: Issue[]): TableLayout | null {
  const missing: string[] = [];
  const find = (name: string): number => {
    const at = table.columns.indexOf(name);
    if (at < 0) missing.push(name);
    return at;
  };
  const area = find(file.area ?? '');
  const year: TableLayout['year'] = typeof file.year === 'string' ? { column: find(file.year) } : { fixed: file.year ?? null };
  const check = file.areaCheck === undefined ? null : find(file.areaCheck);
  const columnAt = (at: number): ColumnReading => columns[at] ?? NO_COLUMN;
  const figures = figureColumns(file, table.columns, find).map((one) => ({ ...one, column: columnAt(one.at) }));
  if (missing.length === 0) return { area, year, figures, check };
  for (const name of missing) issues.push(intakeIssue('mapping-column-missing', { name, columns: table.columns.slice(0, 40).join(', ') }, { file: table.file, field: name }));
  return null;
}

const NO_COLUMN: ColumnReading = { name: '', kind: 'empty', writing: { decimal: '.', group: '' }, isCertain: true, example: null, unit: '', marks: new Map(), isNoisy: false, filled: 0, words: 0, isCount: false, smallest: 0, largest: 0 };

const noText = (): string => '';

function figureColumns(file: MappedFile, names: readonly string[], find: (name: string) => number): readonly Omit<FigureColumn, 'column'>[] {
  if (file.shape === 'years') {
    const { indicator = null } = file;
    return names.flatMap((name, at) => (periodOf(name) === null || name === file.area ? [] : [{ at, indicatorOf: () => indicator, textOf: noText, period: name }]));
  }
  if (file.shape === 'long') {
    const by = (file.by ?? []).map(find);
    const series = new Map((file.series ?? []).map(({ text, indicator }) => [text, indicator]));
    const textOf = (row: readonly unknown[]): string => by.map((at) => textOfCell(row[at])).join(', ');
    return [{ at: find(file.value ?? ''), indicatorOf: (row) => series.get(textOf(row)) ?? null, textOf, period: null }];
  }
  return (file.columns ?? []).map(({ column, indicator }) => ({ at: find(column), indicatorOf: () => indicator, textOf: noText, period: null }));
}
