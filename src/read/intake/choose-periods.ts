import { periodOf } from '../tables/period.ts';
import type { Period } from '../tables/period.ts';

/** Which part of each year is used where a table has several: quarters, or days on which people were counted. */
export interface PeriodChoice {
  /** The year, or `null` where the text is a part of a year that is not used, `undefined` where it is no period. */
  yearOf(text: string): number | null | undefined;
  /** Years of which one part was chosen, with that part and the others. */
  readonly chosen: readonly { readonly year: number; readonly used: string; readonly left: readonly string[] }[];
}

/**
 * Chooses one part a year, since a package has one value an area, indicator and year.
 * @param rule `last` (default), `first`, or a part by name (`K1`, `1231`); a year without that part uses its last
 */
export function choosePeriods(texts: Iterable<string>, rule = 'last'): PeriodChoice {
  const periods = new Map<string, Period>();
  const parts = new Map<number, Set<string>>();
  for (const text of new Set(texts)) {
    const period = periodOf(text);
    if (period === null) continue;
    periods.set(text, period);
    parts.set(period.year, (parts.get(period.year) ?? new Set()).add(period.part));
  }
  const used = new Map([...parts].map(([year, found]) => [year, partOf([...found].toSorted(), rule)]));
  return {
    yearOf(text) {
      const period = periods.get(text);
      return period === undefined ? undefined : used.get(period.year) === period.part ? period.year : null;
    },
    chosen: [...parts]
      .filter(([, found]) => found.size > 1)
      .map(([year, found]) => ({ year, used: used.get(year) ?? '', left: [...found].filter((part) => part !== used.get(year)).toSorted() }))
      .toSorted((a, b) => a.year - b.year),
  };
}

function partOf(parts: readonly string[], rule: string): string {
  if (parts.includes(rule)) return rule;
  return (rule === 'first' ? parts[0] : parts.at(-1)) ?? '';
}
