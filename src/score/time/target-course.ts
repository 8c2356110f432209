import type { Target } from '../../model/city-package.ts';
import type { Direction } from '../../model/indicator.ts';
import { comparableUntil, knownPoints, type KnownPoint, type TimeSeries } from './time-series.ts';

/** How a series stands to its target. `no-side`: neither more nor less of it is said to be better. */
export type Course = 'reached' | 'on-course' | 'off-course' | 'no-trend' | 'no-figure' | 'no-side';

/** Value, target, distance, trend and course: what a board of targets shows in a row. */
export interface TargetCourse {
  readonly target: Target;
  readonly newest: KnownPoint | null;
  /** What is left to go in the indicator's unit: above 0 on the wrong side of the target, 0 or below once it is reached; `null`: no figure, or no side. */
  readonly distance: number | null;
  readonly trend: Trend | null;
  /** Where the trend leads in the target's year; `null`: there is no trend. */
  readonly projected: number | null;
  readonly course: Course;
}

/** A straight line through a series by least squares. */
export interface Trend {
  /** Units a year. */
  readonly slope: number;
  /** The line's value in `last`. */
  readonly level: number;
  readonly first: number;
  readonly last: number;
  /** Years with a value that it rests on. */
  readonly count: number;
}

/** Years that a trend looks back over, the last one among them, and the fewest values that it may rest on. */
export const TREND_YEARS = 5;
export const FEWEST_TREND_POINTS = 3;

/**
 * slope = sum((t - mean t)(x - mean x)) / sum((t - mean t)^2) over the years with a value among the last `years` up to `until`, none from before the last
 * break. `null`: fewer than three values.
 */
export function trendOf(series: TimeSeries, until: number, years = TREND_YEARS): Trend | null {
  const last = knownPoints(series).findLast(({ year }) => year <= until)?.year;
  if (last === undefined) return null;
  const points = comparableUntil(series, last).filter(({ year }) => year > last - years);
  const first = points[0];
  if (first === undefined || points.length < FEWEST_TREND_POINTS) return null;
  const mean = (of: (point: KnownPoint) => number): number => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middle, height] = [mean(({ year }) => year), mean(({ value }) => value)];
  const slope = mean(({ year, value }) => (year - middle) * (value - height)) / mean(({ year }) => (year - middle) ** 2);
  return { slope, level: height + slope * (last - middle), first: first.year, last, count: points.length };
}

/**
 * A series against its target as seen in the year `until`. On course: the trend, drawn on to the target's year, is at the target or past it.
 * A trend drawn on is no forecast: it says what would come of more of the same.
 */
export function targetCourse(target: Target, series: TimeSeries, direction: Direction, until: number, years = TREND_YEARS): TargetCourse {
  const newest = knownPoints(series).findLast(({ year }) => year <= until) ?? null;
  const trend = trendOf(series, until, years);
  const toGo = (value: number): number => (direction === 'lower-is-more-deprived' ? target.value - value : value - target.value);
  const projected = trend === null ? null : trend.level + trend.slope * (target.year - trend.last);
  const distance = newest === null || direction === 'context' ? null : toGo(newest.value);
  return { target, newest, distance, trend, projected, course: courseOf(direction, distance, projected === null ? null : toGo(projected)) };
}

function courseOf(direction: Direction, distance: number | null, projected: number | null): Course {
  if (direction === 'context') return 'no-side';
  if (distance === null) return 'no-figure';
  if (distance <= 0) return 'reached';
  if (projected === null) return 'no-trend';
  return projected <= 0 ? 'on-course' : 'off-course';
}
