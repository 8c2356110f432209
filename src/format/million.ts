import type { Language } from '../model/localized.ts';
import { formatFigure } from './figure.ts';
import { NBSP } from './locale.ts';
import { formatNumber } from './number.ts';

const MILLION = 1e6;

/** An amount as a sentence says it: `12,4 mio. kr.`, `DKK 12.4 million`, `900.000 kr.`; one decimal of a million at most. */
export function formatAmount(amount: number, currency: string, language: Language): string {
  if (Math.abs(amount) < MILLION) return formatFigure(amount, currency === 'DKK' ? 'kroner' : currency, language);
  const millions = formatNumber(Math.round(amount / (MILLION / 10)) / 10, language);
  const parts = language === 'da' ? [millions, 'mio.', currency === 'DKK' ? 'kr.' : currency] : [currency, millions, 'million'];
  return parts.join(NBSP);
}
