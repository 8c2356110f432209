import type { Day } from '../model/programme.ts';
import { yearOf } from './calendar.ts';

/** Need and date further apart than this many calendar years are not set against each other, and never shown together without saying so. */
export const MOST_YEARS_APART = 3;

/** Calendar years between the newest figures of the need and the date, where they are too many; `null`: they are not, or no year is known. */
export function tooManyYears(newest: number | undefined, date: Day): number | null {
  const years = newest === undefined ? 0 : Math.abs(yearOf(date) - newest);
  return years > MOST_YEARS_APART ? years : null;
}
