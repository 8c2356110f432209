import { valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel, type Direction } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import type { Level, Series } from '../../model/level.ts';
import type { Day, Programme, Project } from '../../model/programme.ts';
import { yearOf } from '../../plans/calendar.ts';
import type { DisclosedCity } from '../../score/disclosure-gate.ts';

export interface CurveYear {
  readonly year: number;
  /** Mean over the plan's areas, weighted by residents where the level counts them; `null`: not all of them have a figure in the year. */
  readonly value: number | null;
}

/** How a sub-project's indicator has moved in the plan's areas, against its target. */
export interface IndicatorCurve {
  readonly title: Localized;
  readonly unit: string;
  readonly direction: Direction;
  readonly levelTitle: Localized;
  /** Areas that the means are over, and how many the plan lists at the level: some may have no figures. */
  readonly areas: number;
  readonly listed: number;
  /** Whether the means are weighted by residents: the level counts them in every year. */
  readonly isWeighted: boolean;
  /** Ascending, up to the year of the date. */
  readonly years: readonly CurveYear[];
  /** The newest year with a value; `null`: none has. */
  readonly newest: { readonly year: number; readonly value: number } | null;
  readonly target: number | null;
  /** Whether the newest value is at the target or past it; `null`: there is no target, or no side of it is better. */
  readonly reached: boolean | null;
}

/**
 * The curve of a project's indicator in the areas that its plan lists: at the finest level that has figures of it for any of them, over the areas that have
 * one in the newest year. `null`: the project names no indicator of the package, or there is no figure of it where the plan works.
 */
export function indicatorCurve(city: DisclosedCity, { areas }: Pick<Programme, 'areas'>, { indicator: id, target }: Pick<Project, 'indicator' | 'target'>, date: Day): IndicatorCurve | null {
  const indicator = id === null ? undefined : city.indicators.get(id);
  if (id === null || indicator === undefined) return null;
  for (const level of city.levels.toReversed()) {
    const series = level.series.get(id);
    const listed = (areas.get(level.id) ?? []).flatMap((area) => level.positions.get(area) ?? []);
    const measured = series === undefined ? null : measuredIn(series, listed, yearOf(date));
    if (series === undefined || measured === null) continue;
    const { title, unit, direction } = indicatorAtLevel(indicator, level.id);
    const people = residentsIn(level, measured.years);
    const years = measured.years.map((year) => ({ year, value: meanIn(series.get(year), people?.get(year), measured.areas) }));
    const newest = years.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])).at(-1) ?? null;
    const reached = newest === null ? null : isReached(newest.value, target, direction);
    return { title, unit, direction, levelTitle: level.title, areas: measured.areas.length, listed: listed.length, isWeighted: people !== null, years, newest, target, reached };
  }
  return null;
}

/** The years until the date, and the areas with a value in the newest of them that has any. */
function measuredIn(series: Series, listed: readonly number[], last: number): { readonly years: readonly number[]; readonly areas: readonly number[] } | null {
  const years = [...series.keys()].flatMap((year) => (year === null || year > last ? [] : [year])).toSorted((a, b) => a - b);
  for (const year of years.toReversed()) {
    const column = series.get(year);
    const areas = column === undefined ? [] : listed.filter((area) => valueAt(column, area) !== null);
    if (areas.length > 0) return { years, areas };
  }
  return null;
}

/** Residents by year, where the level counts them in every one of the years. */
function residentsIn(level: Level, years: readonly number[]): Series | null {
  const series = level.population === null ? undefined : level.series.get(level.population);
  return series !== undefined && years.every((year) => series.has(year)) ? series : null;
}

function meanIn(column: Column | undefined, people: Column | undefined, areas: readonly number[]): number | null {
  let [sum, total] = [0, 0];
  for (const area of areas) {
    const value = column === undefined ? null : valueAt(column, area);
    const weight = people === undefined ? 1 : valueAt(people, area);
    if (value === null || weight === null) return null;
    sum += value * weight;
    total += weight;
  }
  return total > 0 ? sum / total : null;
}

function isReached(value: number, target: number | null, direction: Direction): boolean | null {
  if (target === null || direction === 'context') return null;
  return direction === 'higher-is-more-deprived' ? value <= target : value >= target;
}
