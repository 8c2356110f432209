import type { CityPackage } from '../../model/city-package.ts';
import type { Day } from '../../model/programme.ts';
import { yearOf } from '../../plans/calendar.ts';

/** Months since the beginning of year 0. */
const monthOf = (day: Day): number => 12 * yearOf(day) + Number(day.slice(5, 7)) - 1;

/** The months that plans are looked at in: whole years from the first that is known of a programme to the last, today among them. */
export interface PlanMonths {
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  /** How many months there are. */
  readonly count: number;
}

/** Dates further off than this are taken for slips of the pen, and do not make the slider useless. In years. */
const FURTHEST = 40;

export function planMonths({ programmes }: Pick<CityPackage, 'programmes'>, today: Day): PlanMonths {
  const now = yearOf(today);
  const years = programmes.flatMap(({ start, end }) => [start, end].flatMap((date) => (date === null ? [] : [yearOf(date.first), yearOf(date.last)])));
  const near = years.filter((year) => Math.abs(year - now) <= FURTHEST);
  const [from, to] = near.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [now, now]);
  return { from, to, count: 12 * (to - from + 1) };
}

/** The place of a day's month among them, from 0; a day outside lies at the near end. */
export const monthAt = (months: PlanMonths, day: Day): number => Math.min(months.count - 1, Math.max(0, monthOf(day) - 12 * months.from));

/** The first day of the month at a place; in the month of today it is today, so that the way back to it is no click. */
export function dayAt(months: PlanMonths, place: number, today: Day): Day {
  const month = 12 * months.from + place;
  if (month === monthOf(today)) return today;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
