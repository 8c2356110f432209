import { valueAt, type Column } from '../../model/column.ts';
import { isBroken, type TimeBreak } from './series-breaks.ts';

/** A year of a series; `null`: no value, a gap that nothing bridges. */
export interface TimePoint {
  readonly year: number;
  readonly value: number | null;
}

/** What one area's indicator, theme or score was, year by year. */
export interface TimeSeries {
  /** Every year from the first to the last, also those without a value. */
  readonly points: readonly TimePoint[];
  readonly breaks: readonly TimeBreak[];
}

/** A year with a value. */
export interface KnownPoint {
  readonly year: number;
  readonly value: number;
}

/** The series of the area at `position`, out of the columns of the years. Years without a column between others are gaps. */
export function timeSeries(byYear: ReadonlyMap<number, Column>, position: number, breaks: readonly TimeBreak[]): TimeSeries {
  return seriesOfValues(new Map([...byYear].map(([year, column]) => [year, valueAt(column, position)])), breaks);
}

/** A series out of values by year: of a mean over areas, too. Years without a value at either end are left out. */
export function seriesOfValues(values: ReadonlyMap<number, number | null>, breaks: readonly TimeBreak[]): TimeSeries {
  const known = [...values].flatMap(([year, value]) => (value === null ? [] : [year]));
  if (known.length === 0) return { points: [], breaks: [] };
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const points = Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, value: values.get(first + i) ?? null }));
  return { points, breaks: breaks.filter(({ year }) => year > first && year <= last) };
}

export const knownPoints = ({ points }: TimeSeries): readonly KnownPoint[] =>
  points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));

/** The stretches that a line may be drawn through: consecutive years with values and no break between them. */
export function unbrokenRuns(series: TimeSeries): readonly (readonly KnownPoint[])[] {
  const runs: KnownPoint[][] = [];
  for (const point of knownPoints(series)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && point.year === last.year + 1 && !isBroken(series.breaks, last.year, point.year)) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The years that are comparable with `year` and not later, ascending: back to the last break. */
export const comparableUntil = (series: TimeSeries, year: number): readonly KnownPoint[] =>
  knownPoints(series).filter((point) => point.year <= year && !isBroken(series.breaks, point.year, year));
