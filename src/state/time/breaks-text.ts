import { formatList } from '../../format/list.ts';
import type { Localized } from '../../model/localized.ts';
import type { TimeBreak } from '../../score/time/series-breaks.ts';
import { noChangeWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';

/** So many breaks are named, the latest ones: those are what parts today from before. */
const NAMED = 3;

/** Breaks in words, each indicator's once: "Rygere, fra 2021: spørges på en anden måde". */
export function breaksText(breaks: readonly TimeBreak[], titleOf: (indicator: string) => Localized): Localized {
  const latest = breaks.toSorted((a, b) => b.year - a.year);
  const texts = [...new Map(latest.map((one) => [`${one.indicator} ${one.year}`, breakText(one, titleOf(one.indicator))])).values()].slice(0, NAMED);
  return inBoth((language) => formatList(texts.map((text) => text[language]), language));
}

/** One break in words. */
export const breakText = ({ year, reason, note }: TimeBreak, indicator: Localized): Localized =>
  fill(words[reason], { indicator, year: String(year), note: note === null ? '' : inBoth((language) => note[language].replace(/\.$/, '')) });
