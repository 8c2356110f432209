import { leavesOf, type IndexTree } from '../../model/index-tree.ts';
import type { Level } from '../../model/level.ts';
import type { Day } from '../../model/programme.ts';
import { addMonths } from '../../plans/calendar.ts';
import { columnsForYear } from '../../score/year-choice.ts';

/** The years before the report's in which the index has a figure at the level, ascending: those that a last report may have been of. */
export function yearsBefore(level: Level, tree: IndexTree, year: number | null): readonly number[] {
  const indicators = [...leavesOf(tree.root)].map((leaf) => leaf.indicator);
  return level.years.filter((one) => year !== null && one < year && columnsForYear(level, indicators, one).yearsUsed.size > 0);
}

/** The day of the last report where none is given: as many years before as the figures are apart, or one. */
export const dayOfLast = (date: Day, year: number | null, since: number | null): Day => addMonths(date, -12 * (year === null || since === null ? 1 : year - since));
