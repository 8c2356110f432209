import type { Day } from '../../model/programme.ts';
import { addDays, addMonths, daysBetween } from '../../plans/calendar.ts';
import { dayAt, monthAt, type PlanMonths } from '../plans/plan-months.ts';

/** Days as places on a line: 0 is the first day of the first year. */
export interface TimeScale {
  readonly months: PlanMonths;
  /** First day, and the day after the last. */
  readonly from: Day;
  readonly until: Day;
  /** Length of the whole line, in px. */
  readonly width: number;
  readonly pxPerYear: number;
  /** The place where a day begins; days outside lie at the near end. */
  readonly xOf: (day: Day) => number;
}

/** How many years of the plans may be shown at once, from many to few; all of them is `null`. */
export const ZOOM_YEARS = [20, 15, 10, 7, 5, 3, 2, 1] as const;

/** @param shown years that fill `width` px; `null`: all of them */
export function timeScale(months: PlanMonths, shown: number | null, width: number): TimeScale {
  const years = yearsOf(months);
  const whole = (width * years) / Math.min(years, shown ?? years);
  const [from, until] = [`${yearText(months.from)}-01-01`, `${yearText(months.to + 1)}-01-01`];
  const days = daysBetween(from, until);
  const xOf = (day: Day): number => (Math.min(days, Math.max(0, daysBetween(from, day))) / days) * whole;
  return { months, from, until, width: whole, pxPerYear: whole / years, xOf };
}

const yearsOf = ({ from, to }: PlanMonths): number => to - from + 1;
const yearText = (year: number): string => String(year).padStart(4, '0');

/** From so many px a day on the line is drawn by days, before that by months. */
const DAY_PX = 0.9;

/** The day that a place means: the nearest month's first, today in the month of today; the very day where days are wide enough to be told apart. */
export function dayAtPlace({ months, from, until, width, xOf }: TimeScale, x: number, today: Day): Day {
  const days = daysBetween(from, until);
  const day = addDays(from, Math.min(days - 1, Math.max(0, Math.round((x / width) * days))));
  if (width / days >= DAY_PX) return day;
  const place = monthAt(months, day);
  const next = addMonths(`${day.slice(0, 8)}01`, 1);
  const isNearer = place < months.count - 1 && xOf(next) - x < x - xOf(`${day.slice(0, 8)}01`);
  return dayAt(months, isNearer ? place + 1 : place, today);
}

/** The next zoom: fewer years, or more; `null` is all of them. Unchanged at either end. */
export function zoomed(shown: number | null, months: PlanMonths, towards: 'in' | 'out'): number | null {
  const steps: readonly (number | null)[] = [null, ...ZOOM_YEARS.filter((years) => years < yearsOf(months))];
  const now = shown === null ? 0 : steps.findIndex((step) => step !== null && step <= shown);
  const at = (now < 0 ? steps.length - 1 : now) + (towards === 'in' ? 1 : -1);
  return steps[Math.min(steps.length - 1, Math.max(0, at))] ?? null;
}

/** A mark of the axis. */
export interface Tick {
  readonly day: Day;
  readonly x: number;
  /** What is written beside it; `null`: a mark without a name. */
  readonly names: 'year' | 'month' | null;
}

/** Names stand so many px apart at least. */
const YEAR_PX = 46;
const MONTH_PX = 44;
/** The width of a name: one that would reach over the end is left out. */
const NAME_PX = 36;

/** The beginnings of years, and of quarters or months where there is room to name them. */
export function ticksOf(scale: TimeScale): readonly Tick[] {
  const { months, pxPerYear, xOf } = scale;
  const each = [1, 2, 5, 10, 20].find((step) => step * pxPerYear >= YEAR_PX) ?? 50;
  const between = pxPerYear / 12 >= MONTH_PX ? 1 : pxPerYear / 4 >= MONTH_PX ? 3 : 12;
  const places = Array.from({ length: Math.floor(months.count / between) }, (_, i) => i * between);
  return places.map((place) => {
    const day = addMonths(scale.from, place);
    const year = months.from + place / 12;
    const x = xOf(day);
    if (x + NAME_PX > scale.width) return { day, x, names: null };
    return { day, x, names: place % 12 !== 0 ? 'month' : year % each === 0 ? 'year' : null };
  });
}
