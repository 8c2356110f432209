import { stateAt, SUPPRESSED } from '../../model/column.ts';
import { readCell, type CellRule } from '../../read/value-cell.ts';
import type { ValuesTable } from '../../read/values-layout.ts';
import type { DisclosedCity, DisclosedLevel } from '../../score/disclosure-gate.ts';

/** A table of text without the figures that the gate withheld, and how many those were. */
export interface DisclosedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly withheld: number;
}

/** What stands in place of a withheld figure: in the status column of a long table, in the cell of a wide one. */
export const WITHHELD_MARK = 'suppressed';

type Row = readonly string[];
type Shape<Kind> = Extract<ValuesTable['shape'], { readonly kind: Kind }>;
/** Whether the gate withheld the figure in a cell of a row. */
type IsWithheld = (indicator: string, row: Row, cell: number, rule: CellRule) => boolean;

/**
 * The table as the gate lets it through: a withheld figure is no number any more. Rows that found no area or no indicator never passed the gate, and
 * are left out.
 */
export function disclosedTable(values: ValuesTable, level: DisclosedLevel, city: DisclosedCity): DisclosedTable {
  const positionOf = finder(values, level, city);
  const isWithheld: IsWithheld = (indicator, row, cell, rule) => {
    const column = level.series.get(indicator)?.get(yearOf(values, row));
    // What the source itself withheld is no number in its file.
    return column !== undefined && stateAt(column, positionOf(row) ?? -1) === SUPPRESSED && readCell(row[cell] ?? '', rule).kind === 'number';
  };
  const rows = values.table.rows.filter((row) => positionOf(row) !== undefined);
  return values.shape.kind === 'wide' ? wideTable(values.table.header, rows, values.shape, isWithheld) : longTable(values.table.header, rows, values.shape, isWithheld, city);
}

function finder({ area }: ValuesTable, { id: levelId, positions }: DisclosedLevel, { joinRepairs }: DisclosedCity): (row: Row) => number | undefined {
  const repairs = new Map(joinRepairs.filter(({ level }) => level === levelId).map(({ from, to }) => [from, to]));
  return (row) => positions.get(row[area] ?? '') ?? positions.get(repairs.get(row[area] ?? '') ?? '');
}

function yearOf({ year }: ValuesTable, row: Row): number | null {
  if ('fixed' in year) return year.fixed;
  const text = (row[year.column] ?? '').trim();
  return text === '' ? null : Number(text);
}

function wideTable(header: Row, rows: readonly Row[], { indicators }: Shape<'wide'>, isWithheld: IsWithheld): DisclosedTable {
  let withheld = 0;
  const written = rows.map((row) => {
    const hidden = new Set(indicators.filter(({ id, column, rule }) => isWithheld(id, row, column, rule)).map(({ column }) => column));
    withheld += hidden.size;
    return row.map((cell, i) => (hidden.has(i) ? WITHHELD_MARK : cell));
  });
  return { header, rows: written, withheld };
}

function longTable(header: Row, rows: readonly Row[], { indicator, value, status, rule }: Shape<'long'>, isWithheld: IsWithheld, city: DisclosedCity): DisclosedTable {
  let withheld = 0;
  const written = rows
    .filter((row) => city.indicators.has(row[indicator] ?? ''))
    .map((row) => {
      const isHidden = isWithheld(row[indicator] ?? '', row, value, rule);
      if (isHidden) withheld += 1;
      const cells = isHidden ? row.map((cell, i) => (i === value ? '' : i === status ? WITHHELD_MARK : cell)) : row;
      return status === null ? [...cells, isHidden ? WITHHELD_MARK : ''] : cells;
    });
  return { header: status === null ? [...header, 'status'] : header, rows: written, withheld };
}
