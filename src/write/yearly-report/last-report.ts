import { leavesOf, type IndexTree } from '../../model/index-tree.ts';
import type { Level } from '../../model/level.ts';
import type { Day } from '../../model/programme.ts';
import type { YearlyRecord } from '../../model/yearly-record.ts';
import { addMonths, isDay } from '../../plans/calendar.ts';
import { columnsForYear } from '../../score/year-choice.ts';

/** The years before the report's in which the index has a figure at the level, ascending: those that a last report may have been of. */
export function yearsBefore(level: Level, tree: IndexTree, year: number | null): readonly number[] {
  const indicators = [...leavesOf(tree.root)].map((leaf) => leaf.indicator);
  return level.years.filter((one) => year !== null && one < year && columnsForYear(level, indicators, one).yearsUsed.size > 0);
}

/** The day of the last report where none is given: as many years before as the figures are apart, or one. */
export const dayOfLast = (date: Day, year: number | null, since: number | null): Day => addMonths(date, -12 * (year === null || since === null ? 1 : year - since));

/** What the last report was of, as far as this one can be held against it. */
export interface LastPeriod {
  /** The last report's year, or the newest one before; `null`: there is none. */
  readonly since: number | null;
  /** `null`: not known, or not before this report's. */
  readonly day: Day | null;
  /** Whether the last report is of a year or a day that this one cannot be held against. */
  readonly isOtherYear: boolean;
  readonly isOtherDay: boolean;
}

/** @param before the years that a last report may have been of, ascending */
export function lastPeriod({ last, before, date }: { readonly last: Pick<YearlyRecord, 'year' | 'date'> | null; readonly before: readonly number[]; readonly date: Day }): LastPeriod {
  const newest = before.at(-1) ?? null;
  if (last === null) return { since: newest, day: null, isOtherYear: false, isOtherDay: false };
  const isYear = last.year !== null && before.includes(last.year);
  const isDayBefore = isDay(last.date) && last.date < date;
  return { since: isYear ? last.year : newest, day: isDayBefore ? last.date : null, isOtherYear: !isYear, isOtherDay: !isDayBefore };
}
