import { writeCsv } from '../koebenhavn/write-csv.ts';
import { PROVISIONAL, PROVISIONAL_YEAR } from './figures.ts';
import { type Cell, cellsOf, type LevelUnits } from './level-cells.ts';
import type { Counts } from './people.ts';
import type { IsWithheld } from './withheld.ts';
import { YEARS } from './years.ts';

/** How gaps stand in the tables; the manifest explains the marks. An empty cell is missing. */
export const MARKS = { missing: '', suppressed: 'd', 'not-applicable': 'i' } as const;
export const LONG_COLUMNS = ['area', 'indicator', 'year', 'value', 'status'] as const;

/** A table of the package with the columns that its description names. */
export interface ValueTable {
  readonly name: string;
  readonly kind: 'wide' | 'long';
  readonly columns: readonly string[];
  readonly text: string;
}

const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : typeof cell === 'number' ? String(cell) : MARKS[cell]);

type CellsByYear = ReadonlyMap<number, ReadonlyMap<string, readonly Cell[]>>;

function wide(name: string, level: LevelUnits, cells: CellsByYear, ids: readonly string[], years: readonly number[]): ValueTable {
  const columns = ['area', 'year', ...ids];
  const rows = years.flatMap((year) => level.areas.map(({ id }, i) => [id, String(year), ...ids.map((one) => textOf(cells.get(year)?.get(one)?.[i]))]));
  return { name, kind: 'wide', columns, text: writeCsv(columns, rows) };
}

function provisional(name: string, level: LevelUnits, cells: CellsByYear, ids: readonly string[]): ValueTable {
  const row = (id: string, one: string, cell: Cell | undefined): string[] =>
    typeof cell === 'number' ? [id, one, String(PROVISIONAL_YEAR), String(cell), 'provisional'] : [id, one, String(PROVISIONAL_YEAR), '', cell ?? 'missing'];
  const rows = level.areas.flatMap(({ id }, i) => ids.map((one) => row(id, one, cells.get(PROVISIONAL_YEAR)?.get(one)?.[i])));
  return { name, kind: 'long', columns: LONG_COLUMNS, text: writeCsv(LONG_COLUMNS, rows) };
}

/** The cells of a level and year, without what is withheld. */
function shownCells(level: LevelUnits, year: number, counts: Counts, isWithheld: IsWithheld): ReadonlyMap<string, readonly Cell[]> {
  const shown = (id: string, cell: Cell, i: number): Cell => (typeof cell === 'number' && isWithheld(level.id, id, year, i) ? 'suppressed' : cell);
  return new Map([...cellsOf(level, year, counts)].map(([id, cells]) => [id, cells.map((cell, i) => shown(id, cell, i))]));
}

/** The tables of a level: final figures, figures of income and work up to the year before the latest, and the provisional ones of the latest. */
export function valueTables(level: LevelUnits, figures: ReadonlyMap<number, Counts>, isWithheld: IsWithheld): readonly ValueTable[] {
  const cells = new Map(YEARS.map((year) => [year, shownCells(level, year, figures.get(year) ?? new Map(), isWithheld)] as const));
  const ids = [...new Set(YEARS.toReversed().flatMap((year) => [...(cells.get(year)?.keys() ?? [])]))];
  const known = new Set(PROVISIONAL);
  const [settled, open] = [ids.filter((id) => !known.has(id)), ids.filter((id) => known.has(id))];
  return [
    wide(`${level.id}-values`, level, cells, settled, YEARS),
    wide(`${level.id}-income`, level, cells, open, YEARS.filter((year) => year !== PROVISIONAL_YEAR)),
    provisional(`${level.id}-provisional`, level, cells, open),
  ];
}
