import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import type { TimeBreak } from '../../score/time/series-breaks.ts';
import { noChangeWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';

/** So many breaks are named, the latest ones: those are what parts today from before. */
const NAMED = 3;

/** Breaks in words, each indicator's once, the latest by name and earlier ones by number: "Rygere, fra 2021: spørges på en anden måde; 2 tidligere". */
export function breaksText(breaks: readonly TimeBreak[], titleOf: (indicator: string) => Localized): Localized {
  const latest = breaks.toSorted((a, b) => b.year - a.year);
  const texts = [...new Map(latest.map((one) => [`${one.indicator} ${one.year}`, breakText(one, titleOf(one.indicator))])).values()];
  const rest = texts.length - NAMED;
  const named = texts.slice(0, NAMED);
  return inBoth((language) => [...named, ...(rest > 0 ? [fill(words.earlier, { count: formatNumber(rest, language) })] : [])].map((text) => text[language]).join('; '));
}

/** One break in words; a note that names the year itself is not told it twice. */
export const breakText = ({ year, reason, note }: TimeBreak, indicator: Localized): Localized =>
  fill(note?.da.includes(String(year)) === true ? words.noted : words[reason], { indicator, year: String(year), note: note === null ? '' : inBoth((language) => note[language].replace(/\.$/, '')) });
