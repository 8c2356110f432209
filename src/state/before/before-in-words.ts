import { formatFigure } from '../../format/figure.ts';
import { MINUS } from '../../format/locale.ts';
import { formatNumber } from '../../format/number.ts';
import { indicatorAtLevel, type SeriesBreak } from '../../model/indicator.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { BeforeAfter, BeforeAfterQuestion } from '../../plans/before-after.ts';
import type { DisclosedCity } from '../../score/disclosure-gate.ts';
import { beforeWords as words, tooFewWords } from '../../text/before-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';

/** What was found before and after, in words. */
export interface BeforeInWords {
  readonly finding: Localized;
  /** What the finding rests on; `null`: nothing could be said. */
  readonly basis: Localized | null;
  readonly unit: string;
  /** Breaks in the years that are drawn. */
  readonly breaks: readonly SeriesBreak[];
}

/** The difference of the differences in neutral words, or why there is none. Where the interval holds 0, the one cannot be told from the other. */
export function beforeInWords(city: DisclosedCity, asked: BeforeAfterQuestion, found: BeforeAfter): BeforeInWords {
  const indicator = city.indicators.get(asked.indicator);
  const { title, unit } = indicator === undefined ? { title: { da: asked.indicator, en: asked.indicator }, unit: '' } : indicatorAtLevel(indicator, asked.level.id);
  const [first, last] = [found.curve[0]?.year ?? 0, found.curve.at(-1)?.year ?? 0];
  const breaks = asked.breaks.filter(({ year }) => year > first && year <= last);
  if (found.kind === 'too-few') return { finding: fill(words.tooFew, { title, reason: tooFewWords[found.reason] }), basis: null, unit, breaks };
  const { difference, low, high, start, pairs, placebos } = found;
  const isClear = low > 0 || high < 0;
  const size = inBoth((language) => amountText(isClear ? Math.abs(difference) : difference, unit, language, !isClear));
  const interval = fill(words.interval, { low: inBoth((language) => shortText(low, unit, language)), high: inBoth((language) => amountText(high, unit, language, true)) });
  const finding = fill(isClear ? (difference > 0 ? words.above : words.below) : words.same, { title, start: String(start), last: String(found.last), size, interval });
  const counts = { areas: inBoth((language) => formatNumber(pairs.length, language)), count: inBoth((language) => formatNumber(placebos, language)) };
  return { finding, basis: fill(words.basis, { level: asked.level.title, start: String(start), last: String(found.last), ...counts }), unit, breaks };
}

/** A difference with its unit; of percent it is in percentage points. */
function amountText(value: number, unit: string, language: Language, signed: boolean): string {
  if (unit === 'percent') return words.points[language].replace('{number}', formatNumber(value, language, { decimals: 1, signed }));
  return `${signed ? signOf(value) : ''}${formatFigure(Math.abs(value), unit, language)}`;
}

/** The same without its unit where that is said right after. */
const shortText = (value: number, unit: string, language: Language): string =>
  unit === 'percent' ? formatNumber(value, language, { decimals: 1, signed: true }) : amountText(value, unit, language, true);

const signOf = (value: number): string => (value < 0 ? MINUS : value > 0 ? '+' : '');
