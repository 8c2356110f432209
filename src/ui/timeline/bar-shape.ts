import type { Day } from '../../model/programme.ts';
import { addDays, addMonths } from '../../plans/calendar.ts';
import type { PlanBar } from '../../plans/timeline/plan-bar.ts';
import type { TimeScale } from '../../state/timeline/time-scale.ts';

/** Where a bar lies on the line, in px, and which of its ends are not known. */
export interface BarShape {
  readonly x: number;
  readonly width: number;
  readonly fades: 'left' | 'right' | null;
}

/** A bar without a known start or end fades over so many months: long enough to be seen, and no claim of a length. */
const FADE_MONTHS = 36;
/** A shorter bar could not be pointed at. */
const LEAST = 6;

/** `null`: neither start nor end is known. */
export function barShape({ from, to }: Pick<PlanBar, 'from' | 'to'>, { xOf }: TimeScale): BarShape | null {
  if (from === null && to === null) return null;
  const first: Day = from ?? addMonths(to ?? '', -FADE_MONTHS);
  const last: Day = to ?? addMonths(from ?? '', FADE_MONTHS);
  const x = xOf(first);
  return { x, width: Math.max(LEAST, xOf(addDays(last, 1)) - x), fades: to === null ? 'right' : from === null ? 'left' : null };
}

/** A letter is about so wide at the size of the bars. In px. */
const LETTER = 6.2;
/** Fewer letters say nothing. */
const FEWEST = 5;

/** A text as far as there is room for it; `null` where there is none. */
export function textWithin(text: string, width: number): string | null {
  const room = Math.floor(width / LETTER);
  if (text.length <= room) return text;
  return room < FEWEST ? null : `${text.slice(0, room - 1).trimEnd()}…`;
}

/** The first of some texts, from long to short, that there is room for as it is. */
export const firstWithin = (texts: readonly string[], width: number): string | null => texts.find((text) => text.length * LETTER <= width) ?? null;
