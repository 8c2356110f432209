import { PRESENT, SUPPRESSED, valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import type { Level, Series } from '../../model/level.ts';
import { SAME } from '../tied-groups.ts';
import { hasRule } from './nothing-to-withhold.ts';

/** The indicator whose figures say how many units an indicator's figures at a level are of; `null`: nothing does. */
export const baseOf = (level: Pick<Level, 'population'>, indicator: Indicator): string | null => indicator.denominator ?? level.population;

/** How many times a share is its count over its base. A unit that is none has no entry. */
export const SHARE_OF: ReadonlyMap<string, number> = new Map([
  ['percent', 100],
  ['per-1000', 1000],
]);

/** Rounding of a product never saves a value. */
const isUnder = (value: number, minimum: number | null | undefined): boolean => value < (minimum ?? 0) * (1 - SAME);

/**
 * Withholds each value of a level that rests on too few by its indicator's own rule:
 * - `minimumCount`: a count rests on itself; a percentage or per-1000 share on value x base / 100 (1000) units; any other figure (a mean income) on its base;
 * - `minimumRest`: those of the base whom a count or share does *not* count;
 * - `minimumBase`: the base of a share or mean.
 *
 * The base is the denominator, or the level's residents where none is named, of the same year or without a year. Where a denominator is
 * named and unknown for an area the value is withheld: it cannot be shown to rest on enough. Where nothing says what a value rests on, it stands.
 */
export function withholdFew<L extends Level>(level: L, indicators: ReadonlyMap<string, Indicator>): L {
  const series = new Map<string, Series>();
  for (const [id, columns] of level.series) {
    const indicator = indicators.get(id);
    series.set(id, indicator === undefined || !hasRule(indicator) ? columns : withoutFew(level, indicatorAtLevel(indicator, level.id), columns));
  }
  return { ...level, series };
}

function withoutFew(level: Level, indicator: Indicator, series: Series): Series {
  const base = level.series.get(baseOf(level, indicator) ?? '');
  const named = indicator.denominator !== null;
  return new Map(
    [...series].map(([year, column]) => {
      const units = base?.get(year) ?? base?.get(null);
      if (units === undefined && !named && indicator.unit !== 'count') return [year, column];
      return [year, suppress(column, (i) => restsOnFew(indicator, column.values[i] ?? 0, units === undefined ? null : valueAt(units, i)))];
    }),
  );
}

/** True where a value rests on too few by its indicator's rule. @param units the figure of its base; `null`: not known */
export function restsOnFew({ minimumCount, minimumRest, minimumBase, unit, denominator }: Indicator, value: number, units: number | null): boolean {
  if (unit === 'count') return isUnder(value, minimumCount) || (denominator !== null && units !== null && isUnder(units - value, minimumRest));
  if (units === null || isUnder(units, minimumCount) || isUnder(units, minimumBase)) return true;
  const of = SHARE_OF.get(unit);
  return of !== undefined && (isUnder((value * units) / of, minimumCount) || isUnder(units - (value * units) / of, minimumRest));
}

/** The column with the entries of which it is true withheld; itself where there are none. */
export function suppress(column: Column, isProtected: (i: number) => boolean): Column {
  const state = column.state.map((one, i) => (one === PRESENT && isProtected(i) ? SUPPRESSED : one));
  if (state.every((one, i) => one === column.state[i])) return column;
  return { ...column, state, values: column.values.map((value, i) => (state[i] === PRESENT ? value : 0)) };
}
