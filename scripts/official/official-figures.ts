import { cellValue } from '../../src/read/tables/cell-value.ts';
import { periodOf } from '../../src/read/tables/period.ts';
import { readTables } from '../../src/read/tables/read-tables.ts';
import type { Recipe } from './recipes.ts';
import { AREA } from './statbank-table.ts';
import type { TableQuestion } from './statbank-table.ts';

/** An indicator's figures: area code -> year -> value; an area or year without one is missing. */
export type Figures = ReadonlyMap<string, ReadonlyMap<number, number>>;

const DECIMALS: Readonly<Record<Recipe['unit'], number>> = { count: 0, percent: 2, kroner: 0, 'square-metres': 1 };

/**
 * Sums a table's answer per area and year over the codes of a part. A sum of which any cell is missing or not there is missing: less than all is not the sum.
 * @param codes variable -> its codes in the part; other variables count with all codes that were asked for
 */
export async function sumsOf(answer: Uint8Array, { table, codes: asked }: TableQuestion, codes: ReadonlyMap<string, readonly string[]>): Promise<Figures> {
  const [reading] = await readTables({ name: `${table.id}.csv`, bytes: answer }, { encoding: 'utf-8', delimiter: ';', writing: { decimal: '.', group: '' } });
  const columns = reading?.table.columns ?? [];
  const at = (name: string): number => columns.indexOf(name);
  const wanted = [...asked].map(([id, all]) => ({ at: at(id.toUpperCase()), chosen: new Set(codes.get(id) ?? all) }));
  const cells = wanted.reduce((product, { chosen }) => product * chosen.size, 1);
  const [area, time, value] = [at(AREA), at('TID'), at('INDHOLD')];
  const sums = new Map<string, Map<number, { sum: number; cells: number }>>();
  for (const row of reading?.table.rows ?? []) {
    if (!wanted.every((one) => one.at < 0 || one.chosen.has(String(row[one.at])))) continue;
    const year = periodOf(String(row[time]))?.year;
    const cell = cellValue(row[value] ?? null, { writing: { decimal: '.', group: '' }, isNoisy: false });
    if (year === undefined || cell.kind !== 'number') continue;
    const years = sums.get(String(row[area])) ?? new Map<number, { sum: number; cells: number }>();
    const { sum, cells: seen } = years.get(year) ?? { sum: 0, cells: 0 };
    sums.set(String(row[area]), years.set(year, { sum: sum + cell.value, cells: seen + 1 }));
  }
  return new Map([...sums].map(([key, years]) => [key, new Map([...years].filter(([, one]) => one.cells === cells).map(([year, { sum }]) => [year, sum]))]));
}

/** A part in percent of its whole; missing where either is, and where the whole is nothing. */
export function shareOf(part: Figures, whole: Figures): Figures {
  const share = (area: string, year: number, value: number): readonly (readonly [number, number])[] => {
    const of = whole.get(area)?.get(year);
    return of === undefined || of === 0 ? [] : [[year, (100 * value) / of]];
  };
  return new Map([...part].map(([area, years]) => [area, new Map([...years].flatMap(([year, value]) => share(area, year, value)))]));
}

/** A table of all figures: area code, year, and a column an indicator, with a decimal point. */
export function figuresTable(all: ReadonlyMap<Recipe, Figures>): string {
  const keys = new Set([...all.values()].flatMap((figures) => [...figures].flatMap(([area, years]) => [...years.keys()].map((year) => `${area},${year}`))));
  const columns = [...all];
  const rows = [...keys].toSorted().map((key) => {
    const [area = '', year = ''] = key.split(',');
    const cells = columns.map(([{ unit }, figures]) => figures.get(area)?.get(Number(year))?.toFixed(DECIMALS[unit]) ?? '');
    return [key, ...cells].join(',');
  });
  return `${[[AREA, 'TID', ...columns.map(([{ id }]) => id)].join(','), ...rows].join('\n')}\n`;
}
