import type { Day } from '../model/programme.ts';

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The same day of the month `months` later; where that month is shorter, its last day ("2024-08-31" + 6 = "2025-02-28"). */
export function addMonths(day: Day, months: number): Day {
  const zeroBased = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(zeroBased / 12);
  const month = (zeroBased % 12) + 1;
  const date = Math.min(Number(day.slice(8, 10)), daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Days from one day to another, counted in the Gregorian calendar: 1 from a day to the next, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => (noonOf(to) - noonOf(from)) / 86_400_000;

const noonOf = (day: Day): number => Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);

/** The day so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day => new Date(noonOf(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The next day. */
export const dayAfter = (day: Day): Day => addDays(day, 1);

/** Whole years from one day to a later one. */
export function yearsBetween(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from);
  return to < addMonths(from, 12 * years) ? years - 1 : years;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(yearOf(text), month);
}

/** Days of a month (1-12) of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
