import { valueAt, type Column } from '../../model/column.ts';
import { meanOf } from '../../score/means.ts';
import { breaksOfNodes } from '../../score/time/series-breaks.ts';
import { seriesOfValues, type TimeSeries } from '../../score/time/time-series.ts';
import { scoresOverYears, type YearScores } from '../../score/time/year-scores.ts';
import type { Localized } from '../../model/localized.ts';
import type { YearlyContext } from './yearly-context.ts';
import type { Measured } from './period.ts';

/** The city's score or one of its themes, year by year. `null` title: the score. */
export interface CitySeries {
  readonly title: Localized | null;
  readonly series: TimeSeries;
}

/** The mean of the areas with a score, weighted by residents where they are counted: what the report calls the city. */
export const cityScore = ({ result, population }: YearScores, column: Column = result.score): number | null =>
  meanOf(column, population, (i) => valueAt(result.score, i) !== null);

/** How far the city moved between the two years; `null`: there is no score in one of them. */
export function cityChange({ last, now }: Measured): number | null {
  const [before, after] = [cityScore(last), cityScore(now)];
  return before === null || after === null ? null : after - before;
}

/** The score and every theme that carries weight, against the city of the base year, up to the report's. */
export function citySeriesOf({ level, city, tree, year }: YearlyContext, base: number): readonly CitySeries[] {
  const found = scoresOverYears(level, city, tree, { kind: 'base-year', year: base }, level.years.filter((one) => year !== null && one <= year));
  const years = found.kind === 'scores' ? found.years : [];
  const breaks = breaksOfNodes(level, city, tree, years);
  const themes = tree.root.kind === 'branch' ? tree.root.children.filter(({ weight }) => weight > 0) : [];
  const seriesOf = (id: string): TimeSeries =>
    seriesOfValues(new Map(years.map((one) => [one.year, cityScore(one, one.result.nodes.get(id))])), breaks.get(id) ?? []);
  return [{ title: null, series: seriesOf(tree.root.id) }, ...themes.map(({ id, title }) => ({ title, series: seriesOf(id) }))];
}
