import type { CityPackage } from '../model/city-package.ts';
import { PRESENT, SUPPRESSED, valueAt, type Column } from '../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../model/indicator.ts';
import type { Level, Series } from '../model/level.ts';
import { SAME } from './tied-groups.ts';

declare const disclosed: unique symbol;

/** A level whose figures have passed the disclosure gate. Only such levels are scored, shown and exported. */
export type DisclosedLevel = Level & { readonly [disclosed]: true };

/** A city all of whose levels have passed the disclosure gate. */
export type DisclosedCity = Omit<CityPackage, 'levels'> & { readonly levels: readonly DisclosedLevel[]; readonly [disclosed]: true };

/** Every level through the gate; see {@link discloseLevel}. */
export function discloseCity(city: CityPackage): DisclosedCity {
  const through: Omit<DisclosedCity, typeof disclosed> = { ...city, levels: city.levels.map((level) => discloseLevel(level, city.indicators)) };
  return through as DisclosedCity;
}

/**
 * Suppresses every value of an indicator with a `minimumCount` that rests on fewer units than that:
 * a count rests on itself; a percentage or per-1000 share on value x denominator / 100 (1000) units; any other figure (a
 * mean income) on its denominator. An indicator that names no denominator rests on the level's residents. The denominator
 * is of the same year, or has no year. Where a denominator is named and unknown for an area, the value is suppressed:
 * it cannot be shown to rest on enough. Where nothing says what a value rests on, it stands. The complement of a share
 * (those who are *not* unemployed) is not looked at: the rule is about what the value counts.
 */
export function discloseLevel(level: Level, indicators: ReadonlyMap<string, Indicator>): DisclosedLevel {
  const series = new Map<string, Series>();
  for (const [id, columns] of level.series) {
    const indicator = indicators.get(id);
    series.set(id, indicator === undefined || indicator.minimumCount === null ? columns : discloseSeries(level, indicatorAtLevel(indicator, level.id), columns));
  }
  return { ...level, series } as Level as DisclosedLevel;
}

const SHARE_OF: ReadonlyMap<string, number> = new Map([
  ['percent', 100],
  ['per-1000', 1000],
]);

function discloseSeries(level: Level, indicator: Indicator, series: Series): Series {
  const baseId = indicator.denominator ?? level.population;
  const base = baseId === null ? undefined : level.series.get(baseId);
  const named = indicator.denominator !== null;
  return new Map(
    [...series].map(([year, column]) => {
      const units = base?.get(year) ?? base?.get(null);
      if (units === undefined && !named && indicator.unit !== 'count') return [year, column];
      return [year, suppress(column, (i) => isTooFew(indicator, column.values[i] ?? 0, units === undefined ? null : valueAt(units, i)))];
    }),
  );
}

/** `units` is the denominator's figure; `null`: unknown. Rounding of the product never saves a value. */
function isTooFew(indicator: Indicator, value: number, units: number | null): boolean {
  const minimum = (indicator.minimumCount ?? 0) * (1 - SAME);
  if (indicator.unit === 'count') return value < minimum;
  if (units === null || units < minimum) return true;
  const of = SHARE_OF.get(indicator.unit);
  return of !== undefined && (value * units) / of < minimum;
}

function suppress(column: Column, isProtected: (i: number) => boolean): Column {
  const state = column.state.map((one, i) => (one === PRESENT && isProtected(i) ? SUPPRESSED : one));
  if (state.every((one, i) => one === column.state[i])) return column;
  return { ...column, state, values: column.values.map((value, i) => (state[i] === PRESENT ? value : 0)) };
}
