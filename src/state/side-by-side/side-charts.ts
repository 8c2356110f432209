import { formatScore } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { sideChartWords as words } from '../../text/side/side-chart-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';
import type { SideBySide, SideColumn } from './side-columns.ts';

/** A mark on a row: which column it is of, and its value. */
export interface SideDot {
  readonly column: SideColumn;
  readonly value: number;
}

/** The score or a theme, with a mark for every column that has it. */
export interface DotRow {
  readonly id: string;
  readonly title: Localized;
  readonly dots: readonly SideDot[];
}

/** Score and themes of every column on one scale. */
export interface DotChart {
  readonly rows: readonly DotRow[];
  /** The ends of the scale. */
  readonly low: number;
  readonly high: number;
  /** What it shows. */
  readonly finding: Localized;
}

const SCORE = 'score';

/** The score and every theme that any column has; `null`: nobody has a score. */
export function dotChart({ columns }: SideBySide): DotChart | null {
  const themes = new Map(columns.flatMap(({ ground }) => ground.themes.map(({ id, title }) => [id, title] as const)));
  const dotsOf = (valueOf: (column: SideColumn) => number | null): readonly SideDot[] =>
    columns.flatMap((column) => {
      const value = valueOf(column);
      return value === null ? [] : [{ column, value }];
    });
  const rows = [
    { id: SCORE, title: words.score, dots: dotsOf(({ score }) => score.value) },
    ...[...themes].map(([id, title]) => ({ id, title, dots: dotsOf((column) => column.themes.get(id)?.value ?? null) })),
  ].filter(({ dots }) => dots.some(({ column }) => column.kind !== 'city'));
  if (rows.length === 0) return null;
  const values = rows.flatMap(({ dots }) => dots.map(({ value }) => value));
  return { rows, low: Math.min(...values), high: Math.max(...values), finding: findingOf(rows) };
}

/** Where the compared areas are furthest apart; with one alone, where its need is greatest. */
function findingOf(rows: readonly DotRow[]): Localized {
  const spread = rows.map((row) => ({ row, areas: row.dots.filter(({ column }) => column.kind === 'kept' || column.kind === 'own').toSorted((a, b) => b.value - a.value) }));
  const apart = ({ areas }: (typeof spread)[number]): number => (areas[0]?.value ?? 0) - (areas.at(-1)?.value ?? 0);
  const several = spread.filter(({ areas }) => areas.length > 1).toSorted((a, b) => apart(b) - apart(a))[0];
  const [most, least] = [several?.areas[0], several?.areas.at(-1)];
  if (several !== undefined && most !== undefined && least !== undefined) {
    return fill(words.furthest, { title: several.row.title, most: most.column.name, mostValue: scoreText(most.value), least: least.column.name, leastValue: scoreText(least.value) });
  }
  const alone = spread.filter(({ areas, row }) => areas.length === 1 && row.id !== SCORE).toSorted((a, b) => (b.areas[0]?.value ?? 0) - (a.areas[0]?.value ?? 0))[0];
  const top = alone?.areas[0];
  return alone === undefined || top === undefined ? words.scoresOnly : fill(words.alone, { name: top.column.name, title: alone.row.title, value: scoreText(top.value) });
}

const scoreText = (value: number): Localized => inBoth((language) => formatScore(value, language));
