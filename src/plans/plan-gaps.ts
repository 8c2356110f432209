import type { Day, Programme } from '../model/programme.ts';
import { dayAfter, daysBetween } from './calendar.ts';
import { lastDayOf } from './last-day.ts';
import { neverBegan } from './status-on-date.ts';
import { successorsOf } from './successor.ts';

/** The time between the end of a programme and the start of the next: "projektstop". */
export interface PlanGap {
  readonly programme: string;
  /** `null`: none is known yet. */
  readonly successor: string | null;
  /** The day after the last day of the programme. */
  readonly from: Day;
  /** The first day of the successor, or the date. */
  readonly to: Day;
  /** Days without a plan at least, 0 where they follow on one another: dates given as a month or a year are read so that the gap is shortest. */
  readonly fewest: number;
  /** Days at most: read so that it is longest. */
  readonly most: number;
}

/**
 * The gaps of a list of programmes on a date, in its order: one for each that has ended, or ends with a known successor, and leaves a
 * day at least. One that was stopped ends on that day; after one that never began there is none.
 */
export function planGaps(programmes: readonly Programme[], date: Day): readonly PlanGap[] {
  const successors = successorsOf(programmes);
  return programmes.flatMap((programme, i): readonly PlanGap[] => {
    const end = lastDayOf(programme, date);
    const next = programmes[successors[i] ?? -1];
    const start = next?.start ?? { first: date, last: date };
    if (end === null || neverBegan(programme) || (next === undefined && end.last >= date)) return [];
    const [fewest, most] = [daysBetween(end.last, start.first) - 1, daysBetween(end.first, start.last) - 1];
    if (fewest <= 0) return [];
    return [{ programme: programme.id, successor: next?.id ?? null, from: dayAfter(end.last), to: start.first, fewest, most }];
  });
}
