import { indicatorAtLevel } from '../../model/indicator.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import type { SideBySide, SideColumn } from './side-columns.ts';
import type { SideFigure } from './side-figure.ts';

/** A row of the table: what it is of, and a cell a column in their order. */
export interface SideRow {
  readonly kind: 'population' | 'score' | 'theme' | 'indicator';
  /** Node or indicator; `null`: residents. */
  readonly id: string | null;
  readonly title: Localized;
  /** `null`: a score. */
  readonly unit: string | null;
  /** `null`: the column has nothing of the kind, such as a theme that its level does not have. */
  readonly cells: readonly (SideFigure | null)[];
}

/** Rows that belong together: residents and score, then each theme with its indicators, then indicators outside of the index. */
export interface SideGroup {
  readonly title: Localized;
  readonly rows: readonly SideRow[];
}

/** The table of everything that stands side by side. Rows in which no column has anything are left out. */
export function sideGroups({ columns }: SideBySide): readonly SideGroup[] {
  const themes = inOrder(columns.map(({ ground }) => ground.themes.map(({ id, title }) => [id, title] as const)));
  const ofTheme = new Map([...columns].flatMap(({ ground }) => ground.themes.flatMap((theme) => theme.indicators.map(({ indicator }) => [indicator, theme.id] as const))));
  const indicators = inOrder(columns.map(({ ground, indicators: own }) => [...own.keys()].map((id) => [id, titleOf(ground, id)] as const)));
  const residents = new Set(columns.map(({ level }) => level.population));
  const rowsOf = (theme: string | null): readonly SideRow[] =>
    [...indicators].filter(([id]) => (ofTheme.get(id) ?? null) === theme && !residents.has(id)).map(([id, title]) => ({ kind: 'indicator', id, title, unit: unitOf(columns, id), cells: columns.map((column) => column.indicators.get(id) ?? null) }));
  const groups = [
    { title: words.whole, rows: wholeRows(columns) },
    ...[...themes].map(([id, title]) => ({ title, rows: [{ kind: 'theme' as const, id, title: words.themeScore, unit: null, cells: columns.map((column) => column.themes.get(id) ?? null) }, ...rowsOf(id)] })),
    { title: words.besides, rows: rowsOf(null) },
  ];
  return groups.map(({ title, rows }) => ({ title, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null && (cell.value !== null || cell.state === 'suppressed'))) })).filter(({ rows }) => rows.length > 0);
}

function wholeRows(columns: readonly SideColumn[]): readonly SideRow[] {
  const people = (population: number | null): SideFigure => ({ value: population, state: population === null ? 'missing' : 'present', quality: 'final', year: null, rank: null, among: 0 });
  return [
    { kind: 'population', id: null, title: words.residents, unit: 'count', cells: columns.map(({ population }) => people(population)) },
    { kind: 'score', id: null, title: words.score, unit: null, cells: columns.map(({ score }) => score) },
  ];
}

const titleOf = ({ city, level }: SideColumn['ground'], id: string): Localized => {
  const known = city.indicators.get(id);
  return known === undefined ? unlocalized(id) : indicatorAtLevel(known, level.id).title;
};

const unitOf = (columns: readonly SideColumn[], id: string): string => columns[0]?.ground.city.indicators.get(id)?.unit ?? '';

/** Every entry of several lists, each once, in the order in which they first stand. */
function inOrder(lists: readonly (readonly (readonly [string, Localized])[])[]): ReadonlyMap<string, Localized> {
  const found = new Map<string, Localized>();
  for (const [id, title] of lists.flat()) if (!found.has(id)) found.set(id, title);
  return found;
}

/** A mean over a city is no area of it: only columns that are areas have a smallest and a largest. */
export const isArea = ({ kind }: SideColumn): boolean => kind !== 'city';
