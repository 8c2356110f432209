import { valueAt } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import { poolAreas, poolSeries } from '../../score/alike/pool-areas.ts';
import { breaksOfIndicator, breaksOfNodes } from '../../score/time/series-breaks.ts';
import { indicatorByYear, nodeByYear } from '../../score/time/time-columns.ts';
import { knownPoints, seriesOfValues, timeSeries, type TimeSeries } from '../../score/time/time-series.ts';
import { scoresOverYears, type YearScores } from '../../score/time/year-scores.ts';
import { sideChartWords as words } from '../../text/side/side-chart-words.ts';
import { fill } from '../../text/say.ts';
import { citySeries, ownSeries } from '../../write/report/report-series.ts';
import { inBoth } from '../sentence.ts';
import { shownFigure } from '../shown-figure.ts';
import { breaksText } from '../time/breaks-text.ts';
import type { LevelFigures } from './level-figures.ts';
import type { SideBySide, SideColumn } from './side-columns.ts';

/** A column's figures over the years. */
export interface SideLine {
  readonly column: SideColumn;
  readonly series: TimeSeries;
}

/** One figure of every column over the years. */
export interface SideYears {
  readonly title: Localized;
  /** `null`: a score. */
  readonly unit: string | null;
  /** Columns with a value in any year. */
  readonly lines: readonly SideLine[];
  readonly finding: Localized;
  /** What parts the years; `null`: nothing. */
  readonly breaks: Localized | null;
}

/** A figure that can be shown over the years. `null`: the score. */
export interface YearsOption {
  readonly id: string | null;
  readonly title: Localized;
}

/** The score, every theme and every indicator of the index that any column has. */
export function yearsOptions({ columns }: SideBySide): readonly YearsOption[] {
  const themes = new Map(columns.flatMap(({ ground }) => ground.themes.filter(({ hasFigures }) => hasFigures).map(({ id, title }) => [id, title] as const)));
  const indicators = new Map(columns.flatMap(({ ground }) => ground.themes.flatMap((theme) => theme.indicators.filter(({ hasFigures }) => hasFigures).map(({ indicator, title }) => [indicator, title] as const))));
  return [{ id: null, title: words.score }, ...[...themes, ...indicators].map(([id, title]) => ({ id, title }))];
}

const scoresOf = new WeakMap<LevelFigures, readonly YearScores[]>();

/** A level scored in each of its years; remembered as long as the figures are. */
function scoredYears(ground: LevelFigures): readonly YearScores[] {
  const known = scoresOf.get(ground);
  if (known !== undefined) return known;
  const found = ground.tree === null ? null : scoresOverYears(ground.level, ground.city, ground.tree, { kind: 'each-year' });
  const years = found?.kind === 'scores' ? found.years : [];
  scoresOf.set(ground, years);
  return years;
}

/** A figure over the years; what no column has in more than no year is said by the finding. */
export function sideYears(side: SideBySide, figure: string | null): SideYears {
  const option = yearsOptions(side).find(({ id }) => id === figure) ?? { id: null, title: words.score };
  const indicator = option.id === null ? undefined : side.columns[0]?.ground.city.indicators.get(option.id);
  const lines = side.columns
    .map((column) => ({ column, series: indicator === undefined ? nodeSeries(side, column, option.id) : indicatorSeries(side, column, indicator) }))
    .filter(({ series }) => knownPoints(series).length > 0);
  const unit = indicator?.unit ?? null;
  const title = option.id === null ? words.scoreYears : option.title;
  const breaks = new Map(lines.flatMap(({ series }) => series.breaks.map((one) => [`${one.indicator} ${one.year}`, one] as const)));
  const titleOf = (id: string): Localized => side.columns[0]?.ground.city.indicators.get(id)?.title ?? { da: id, en: id };
  return { title, unit, lines, finding: findingOf(title, unit, lines), breaks: breaks.size === 0 ? null : fill(words.broken, { breaks: breaksText([...breaks.values()], titleOf) }) };
}

const NO_SERIES: TimeSeries = { points: [], breaks: [] };

/** The score or a theme. The city's mean of scores is the same every year and says nothing. */
function nodeSeries({ own }: SideBySide, column: SideColumn, node: string | null): TimeSeries {
  const { among: base, kind, position } = column;
  if (kind === 'city' || base.tree === null || position === null) return NO_SERIES;
  const years = scoredYears(base);
  const id = node ?? base.tree.root.id;
  const breaks = breaksOfNodes(base.level, base.city, base.tree, years).get(id) ?? [];
  if (kind !== 'own') return timeSeries(nodeByYear(years, id), position, breaks);
  const values = years.map((scored) => {
    const { result } = poolAreas(base.level, base.city, scored, own?.members ?? [], scored.year);
    const pool = result.nodes.get(id);
    return [scored.year, valueAt(result.score, 0) === null || pool === undefined ? null : valueAt(pool, 0)] as const;
  });
  return seriesOfValues(new Map(values), breaks);
}

function indicatorSeries({ own }: SideBySide, column: SideColumn, known: Indicator): TimeSeries {
  const { ground, kind, position, level } = column;
  const indicator = indicatorAtLevel(known, level.id);
  if (kind === 'city' || position === null) return citySeries({ level, year: null }, indicator);
  if (kind !== 'own') return ownSeries({ level: ground.level, year: null }, indicator, position);
  const pool = poolSeries(level, ground.city, own?.members ?? [], known.id);
  return timeSeries(indicatorByYear(pool, known.id), 0, breaksOfIndicator(indicator, level));
}

/** Who is highest and lowest in the newest year that any area has. */
function findingOf(title: Localized, unit: string | null, lines: readonly SideLine[]): Localized {
  const areas = lines.filter(({ column }) => column.kind === 'kept' || column.kind === 'own');
  const year = Math.max(...areas.flatMap(({ series }) => knownPoints(series).map((point) => point.year)));
  const then = areas.flatMap(({ column, series }) => knownPoints(series).filter((point) => point.year === year).map(({ value }) => ({ name: column.name, value }))).toSorted((a, b) => b.value - a.value);
  const [most, least] = [then[0], then.at(-1)];
  if (most === undefined || least === undefined) return fill(words.noYears, { title });
  const text = (value: number): Localized => inBoth((language) => shownFigure({ unit }, value, language));
  const said = { title, year: String(year), most: most.name, mostValue: text(most.value), least: least.name, leastValue: text(least.value) };
  if (then.length === 1) return fill(words.yearsAlone, said);
  return fill(most.value === least.value ? words.yearsSame : words.yearsFinding, said);
}

/** Every year of the lines, ascending. */
export const sideYearsOf = ({ lines }: SideYears): readonly number[] => [...new Set(lines.flatMap(({ series }) => series.points.map(({ year }) => year)))].toSorted((a, b) => a - b);
