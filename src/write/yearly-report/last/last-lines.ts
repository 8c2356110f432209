import { formatDate } from '../../../format/date.ts';
import type { Localized } from '../../../model/localized.ts';
import type { YearlyRecord } from '../../../model/yearly-record.ts';
import { fill } from '../../../text/say.ts';
import { yearlyLastWords as texts } from '../../../text/yearly/yearly-last-words.ts';
import type { YearlyContext } from '../yearly-context.ts';
import { doneOtherwise } from './done-otherwise.ts';
import { yearlyRecord } from './yearly-record.ts';

/** What this report says of how the last one was made. */
export interface LastLines {
  /** What the last report was of. */
  readonly intro: readonly Localized[];
  /** What it did otherwise; empty: nothing. */
  readonly otherwise: readonly Localized[];
  /** What follows from it, or that nothing is otherwise. */
  readonly outcome: readonly Localized[];
}

/** `null`: the last report was not handed over. */
export function lastLines(context: YearlyContext): LastLines | null {
  const { last } = context;
  if (last === null) return null;
  const { ofScores, ofFigures } = doneOtherwise(last, yearlyRecord(context));
  const outcome = ofScores.length > 0 ? [texts.therefore] : [ofFigures.length > 0 ? texts.sameScores : texts.same];
  return { intro: [introOf(last), ...otherPeriod(context, last)], otherwise: [...ofScores, ...ofFigures], outcome };
}

const dateText = (day: string): Localized => ({ da: formatDate(day, 'da'), en: formatDate(day, 'en') });

const introOf = ({ year, date, package: { version } }: YearlyRecord): Localized =>
  fill(texts.intro, { year: year === null ? texts.noYear : String(year), date: dateText(date), version });

/** Where something else is compared with than what the last report was of. */
const otherPeriod = ({ since, sinceDate }: YearlyContext, { year, date }: YearlyRecord): readonly Localized[] =>
  since === null || (since === year && sinceDate === date) ? [] : [fill(texts.otherPeriod, { since: String(since), sinceDate: dateText(sinceDate) })];
