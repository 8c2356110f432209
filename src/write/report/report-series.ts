import { valueAt } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import { meanOf } from '../../score/means.ts';
import { breaksOfIndicator, type TimeBreak } from '../../score/time/series-breaks.ts';
import { indicatorByYear } from '../../score/time/time-columns.ts';
import { seriesOfValues, timeSeries, type TimeSeries } from '../../score/time/time-series.ts';
import type { YearScores } from '../../score/time/year-scores.ts';
import type { ReportContext } from './report-context.ts';

/** The level that figures are of, and the last year that is of concern; `null`: every year. */
export type SeriesGround = Pick<ReportContext, 'level' | 'year'>;

/** Years after the report's are of no concern to it. */
const upTo = <T>(byYear: ReadonlyMap<number, T>, year: number | null): ReadonlyMap<number, T> => new Map([...byYear].filter(([one]) => year === null || one <= year));

/** The area's own figures of an indicator, up to the report's year. */
export const ownSeries = ({ level, year }: SeriesGround, indicator: Indicator, position: number): TimeSeries =>
  timeSeries(upTo(indicatorByYear(level, indicator.id), year), position, breaksOfIndicator(indicator, level));

/** Means of the level's areas, weighted by the residents of the same year where they are counted. */
export function citySeries({ level, year }: SeriesGround, indicator: Indicator): TimeSeries {
  const people = level.population === null ? undefined : level.series.get(level.population);
  const means = [...upTo(indicatorByYear(level, indicator.id), year)].map(([one, column]) => [one, meanOf(column, people?.get(one) ?? people?.get(null) ?? null)] as const);
  return seriesOfValues(new Map(means), breaksOfIndicator(indicator, level));
}

/** The area's score, year by year. */
export const scoreSeries = (years: readonly YearScores[], position: number, breaks: readonly TimeBreak[]): TimeSeries =>
  seriesOfValues(new Map(years.map(({ year, result }) => [year, valueAt(result.score, position)])), breaks);

/** An indicator as it is at the report's level. */
export function indicatorHere({ city, level }: Pick<ReportContext, 'city' | 'level'>, id: string): Indicator | null {
  const indicator = city.indicators.get(id);
  return indicator === undefined ? null : indicatorAtLevel(indicator, level.id);
}
