import { formatFigure } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { differenceWords as words } from '../../text/time/difference-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';

/** A difference with its sign and unit: "+0,31", "−2,4 procentpoint", "+1.200 kr.". `unit` null: of scores. Without a sign it is a size. */
export const differenceText = (difference: number, unit: string | null, signed = true): Localized => inBoth((language) => differenceIn(difference, unit, language, signed));

/** The same in one language. */
export function differenceIn(difference: number, unit: string | null, language: Language, signed = true): string {
  if (unit === null) return formatNumber(difference, language, { decimals: 2, signed });
  if (unit === 'percent') return fill(words.points, { number: formatNumber(difference, language, { decimals: 1, signed }) })[language];
  const size = formatFigure(Math.abs(difference), unit, language);
  const sign = formatNumber(Math.sign(difference), language, { signed: true }).replace(/[\d.,]+/, '');
  return signed && size !== formatFigure(0, unit, language) ? sign + size : size;
}
