import { formatPeriod } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { CityPackage } from '../../model/city-package.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import type { PlanBar } from '../../plans/timeline/plan-bar.ts';
import { phaseWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { keyText } from '../plans/bank-text.ts';
import { inBoth } from '../sentence.ts';

/** From so many days on a time is said in months, and from so many months in years. */
const DAYS = 60;
const MONTHS = 24;
const DAYS_PER_MONTH = 365.25 / 12;

/** A time without a plan, rounded down: "45 dage", "6 måneder", "2 år og 3 måneder". */
export function gapTime(days: number): Localized {
  if (days < DAYS) return counted(days, words.day, words.days);
  const months = Math.floor(days / DAYS_PER_MONTH);
  if (months < MONTHS) return counted(months, words.month, words.months);
  const years = fill(words.years, { count: number(Math.floor(months / 12)) });
  return months % 12 === 0 ? years : fill(words.yearsAndMonths, { years, months: counted(months % 12, words.month, words.months) });
}

const number = (value: number): Localized => inBoth((language) => formatNumber(value, language));
const counted = (count: number, one: Localized, many: Localized): Localized => (count === 1 ? one : fill(many, { count: number(count) }));

/** A bar in words: title, type, period, phase, and what comes after it. */
export function barText(bar: PlanBar, city: CityPackage): Localized {
  const { programme, phase } = bar;
  const period = inBoth((language) => formatPeriod(programme.start, programme.end, language));
  return fill(words.bar, { title: programme.title, type: keyText('type', programme.type, city), period, phase: phaseWords[phase], after: afterText(bar) ?? '' });
}

/** What is known to follow a plan; `null` where that is no question: it has no known end, or was never carried out. */
export function afterText({ phase, to, successor, gap }: PlanBar): Localized | null {
  if (phase === 'rejected' || to === null) return null;
  if (successor === null) return words.notFollowed;
  const next = unlocalized(successor.title);
  return gap === null ? fill(words.followed, { next }) : fill(words.followedAfterGap, { time: gapTime(gap.fewest), next });
}

/** "5 planer udløber inden for 12 måneder; 2 uden kendt efterfølger" */
export function timelineFinding(bars: readonly PlanBar[]): Localized {
  const expiring = bars.filter(({ phase }) => phase === 'expiring-12');
  const without = expiring.filter(({ successor }) => successor === null).length;
  if (expiring.length === 0) return words.expiringNone;
  if (expiring.length === 1) return fill(words.expiringOne, { followed: without === 0 ? words.oneFollowed : words.oneNotFollowed });
  const followed = without === 0 ? words.allFollowed : fill(words.someNotFollowed, { count: number(without) });
  return fill(words.expiringMany, { count: number(expiring.length), followed });
}

/** What else the timeline shows: later ends, and the gaps. */
export function timelineNotes(bars: readonly PlanBar[]): readonly Localized[] {
  const later = bars.filter(({ phase }) => phase === 'expiring-24').length;
  const gaps = bars.flatMap(({ gap }) => gap?.fewest ?? []);
  const time = gapTime(gaps.reduce((longest, one) => Math.max(longest, one), 0));
  const gapNote = gaps.length === 0 ? words.gapsNone : gaps.length === 1 ? fill(words.gapsOne, { time }) : fill(words.gapsMany, { count: number(gaps.length), time });
  return [...(later === 0 ? [] : [fill(words.expiringLater, { count: number(later) })]), gapNote];
}
