import { emptyColumn, MISSING, PRESENT, type Column } from '../model/column.ts';
import type { Level, Series } from '../model/level.ts';

/** The columns that serve a year, and the year that each is of. */
export interface YearColumns {
  /** Every indicator asked for; all missing where the level has no values of it that serve the year. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Indicator -> year of its values, `null`: values without a year. Only indicators that have a column for the year. */
  readonly yearsUsed: ReadonlyMap<string, number | null>;
}

/**
 * The values that a year means at a level. `exact`: those of that year. `latest`: for each indicator its newest year in
 * [year - maximumAge, year] in which any area has a value. Values without a year serve every year; where an area has both,
 * the value of the year stands. `year` null: values without a year only.
 */
export function columnsForYear(level: Level, indicatorIds: Iterable<string>, year: number | null): YearColumns {
  const columns = new Map<string, Column>();
  const yearsUsed = new Map<string, number | null>();
  for (const id of indicatorIds) {
    const chosen = columnForYear(level, level.series.get(id), year);
    columns.set(id, chosen?.column ?? emptyColumn(level.areas.length));
    if (chosen !== null) yearsUsed.set(id, chosen.year);
  }
  return { columns, yearsUsed };
}

function columnForYear(level: Level, series: Series | undefined, year: number | null): { column: Column; year: number | null } | null {
  if (series === undefined) return null;
  const timeless = series.get(null);
  const used = year === null ? null : yearServing(level, series, year);
  const dated = used === null ? undefined : series.get(used);
  if (dated === undefined) return timeless === undefined ? null : { column: timeless, year: null };
  return { column: timeless === undefined ? dated : overlay(dated, timeless), year: used };
}

function yearServing(level: Level, series: Series, year: number): number | null {
  if (level.yearRule.policy === 'exact') return series.has(year) ? year : null;
  for (let candidate = year; candidate >= year - level.yearRule.maximumAge; candidate -= 1) {
    if (series.get(candidate)?.state.includes(PRESENT)) return candidate;
  }
  return null;
}

/** `first`, and `second` where first is missing. */
function overlay(first: Column, second: Column): Column {
  const pick = <T extends Float64Array | Uint8Array>(into: T, from: T): T => {
    first.state.forEach((state, i) => {
      if (state === MISSING) into[i] = from[i] ?? 0;
    });
    return into;
  };
  const length = first.state.length;
  const quality =
    first.quality === null && second.quality === null
      ? null
      : pick(first.quality?.slice() ?? new Uint8Array(length), second.quality ?? new Uint8Array(length));
  return { values: pick(first.values.slice(), second.values), state: pick(first.state.slice(), second.state), quality };
}

/** The year that a level opens on; `null`: its values have no year. */
export const openingYear = (level: Level): number | null => level.yearRule.opens ?? level.years.at(-1) ?? null;

/** The years a level can be shown in, ascending: those with values of any indicator. */
export const yearsOffered = (level: Level): readonly number[] => level.years;
