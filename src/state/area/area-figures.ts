import { ESTIMATED, NOT_APPLICABLE, PRESENT, PROVISIONAL, SUPPRESSED, stateAt, valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import { leavesOf } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import { areaFigureWords } from '../../text/area-figure-words.ts';
import { averageWords } from '../../text/average-words.ts';
import { averageOf } from '../legend.ts';
import type { AreaFigure, FigureGroup, Scene } from '../scene.ts';
import { scoredIn } from '../themes.ts';

interface AreaTotal {
  readonly value: number;
  readonly label: Localized;
}

/** What an area's figures are read from. */
export type FigureGround = Pick<Scene, 'city' | 'level' | 'tree' | 'themes' | 'columns' | 'yearsUsed' | 'population'>;

/** Every figure of the area, under the themes: those of the index in its order, then the others as the package names them. */
export function figuresByTheme(scene: FigureGround, position: number): readonly FigureGroup[] {
  const titles = new Map([...scene.city.themes, ...scene.themes.map(({ id, title }) => [id, title] as const)]);
  const figures = figuresOf(scene, position);
  const order = [...new Set([...scene.themes.map(({ id }) => id), ...figures.map(({ theme }) => theme)])];
  return order
    .map((theme) => ({ theme, title: titleOfTheme(theme, titles), figures: figures.filter((figure) => figure.theme === theme) }))
    .filter((group) => group.figures.length > 0);
}

function titleOfTheme(theme: string | null, titles: ReadonlyMap<string, Localized>): Localized {
  if (theme === null) return areaFigureWords.noTheme;
  return titles.get(theme) ?? { da: theme, en: theme };
}

/** Every figure of the area that the level has in the chosen year: those of the index in its order, then the rest by package order. */
export function figuresOf(scene: FigureGround, position: number): readonly AreaFigure[] {
  const { tree, themes, city, level } = scene;
  const scored = new Set(tree === null ? [] : scoredIn(tree, themes).map((one) => one.indicator));
  const inTree = tree === null ? [] : [...leavesOf(tree.root)].map((leaf) => leaf.indicator);
  const themeOf = new Map(themes.flatMap((theme) => theme.indicators.map((one) => [one.indicator, theme.id] as const)));
  const order = new Set([...inTree, ...city.indicators.keys()]);
  return [...order]
    .filter((indicator) => level.series.has(indicator))
    .flatMap((indicator) => figureOf(scene, indicator, position, scored.has(indicator), themeOf.get(indicator) ?? null) ?? []);
}

function figureOf(scene: FigureGround, id: string, position: number, scored: boolean, inTheme: string | null): AreaFigure | null {
  const known = scene.city.indicators.get(id);
  const column = scene.columns.get(id);
  if (known === undefined || column === undefined) return null;
  const { title, unit, theme, source, origin, direction } = indicatorAtLevel(known, scene.level.id);
  const whole = unit === 'count' ? totalOf(column) : averageOf({ title, unit, column, higherIsMore: true }, scene.population);
  return {
    indicator: id,
    title,
    theme: inTheme ?? theme,
    unit,
    value: valueAt(column, position),
    state: stateName(column, position),
    quality: qualityName(column, position),
    year: scene.yearsUsed.get(id) ?? null,
    cityValue: whole?.value ?? null,
    cityLabel: whole?.label ?? null,
    source: source?.title ?? null,
    sourceUrl: source?.url ?? null,
    origin,
    scored,
    context: direction === 'context',
  };
}

/** Of a count: the sum over the areas, where every area has one. It may be a little under the city's own (people without an address). */
function totalOf(column: Column): AreaTotal | null {
  if (column.state.some((state) => state !== PRESENT)) return null;
  return { value: column.values.reduce((sum, value) => sum + value, 0), label: averageWords.total };
}

/** The state of an entry by its name. */
export function stateName(column: Column, position: number): AreaFigure['state'] {
  const state = stateAt(column, position);
  if (state === PRESENT) return 'present';
  if (state === SUPPRESSED) return 'suppressed';
  return state === NOT_APPLICABLE ? 'not-applicable' : 'missing';
}

function qualityName(column: Column, position: number): AreaFigure['quality'] {
  const quality = column.quality?.[position];
  if (quality === PROVISIONAL) return 'provisional';
  return quality === ESTIMATED ? 'estimated' : 'final';
}
