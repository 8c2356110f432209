import type { Language } from '../model/localized.ts';
import { localeOf, MINUS, NBSP, remember } from './locale.ts';

export interface NumberOptions {
  /** Exactly so many decimals. Without it: as many as the number has, two at most. */
  readonly decimals?: number;
  /** Write `+` before a positive number: for differences and contributions. Default false. */
  readonly signed?: boolean;
}

const formatter = remember((key) => {
  const [language, decimals, signed] = key.split('|') as [Language, string, string];
  const digits = decimals === '' ? { maximumFractionDigits: 2 } : { minimumFractionDigits: Number(decimals), maximumFractionDigits: Number(decimals) };
  // `negative`-style displays keep a rounded -0,04 from reading as minus zero.
  return new Intl.NumberFormat(localeOf(language), { ...digits, signDisplay: signed === 'true' ? 'exceptZero' : 'negative' });
});

/**
 * A number as text: `1.234,5` (da), `1,234.5` (en), with a true minus sign. What rounds to zero carries no sign.
 * @throws RangeError for a number that is not finite: none may reach a reader.
 */
export function formatNumber(value: number, language: Language, { decimals, signed = false }: NumberOptions = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to show: ${value}`);
  return formatter(`${language}|${decimals ?? ''}|${signed}`).format(value).replace('-', MINUS);
}

/** A score with two decimals and a true minus sign: `3,26`, `−0,41`. */
export const formatScore = (value: number, language: Language): string => formatNumber(value, language, { decimals: 2 });

/** A share 0..1 as percent, whole unless `decimals` asks for more: 0.2 -> `20 %` (da), `20%` (en). */
export const formatShare = (share: number, language: Language, { decimals = 0 }: { readonly decimals?: number } = {}): string =>
  formatNumber(share * 100, language, { decimals }) + percentSign(language);

/** The percent sign as the language sets it: after a space in Danish, close up in English. */
export const percentSign = (language: Language): string => (language === 'da' ? `${NBSP}%` : '%');

/** A rank among how many, since a rank never stands alone: `nr. 3 af 396` (da), `no. 3 of 396` (en). */
export function formatRank(rank: number, count: number, language: Language): string {
  const place = formatNumber(rank, language);
  const among = formatNumber(count, language);
  return language === 'da' ? `nr.${NBSP}${place} af ${among}` : `no.${NBSP}${place} of ${among}`;
}
