import type { PartialDate } from './programme.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Days of a month of the Gregorian calendar; `month` is 1-based. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * `2016`, `2016-10` or `2016-10-05` with the first and last day that it can mean.
 * @returns `null` for anything else, also for a day that the calendar does not have
 */
export function partialDate(text: string): PartialDate | null {
  const match = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const [month, day] = [match[2], match[3]].map((part) => (part === undefined ? null : Number(part)));
  if (month === null || month === undefined) return { text, first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (day === null || day === undefined) return { text, first: `${year}-${two(month)}-01`, last: `${year}-${two(month)}-${length}` };
  return day < 1 || day > length ? null : { text, first: text, last: text };
}
