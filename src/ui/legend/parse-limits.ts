import type { Language } from '../../model/localized.ts';

/** Reads "10; 20,5; 1.000" as the language writes numbers: 2 to 6 ascending limits, or `null` where it cannot be read so. */
export function parseLimits(text: string, language: Language): readonly number[] | null {
  const parts = text.split(';').map((part) => part.replace(/[\s\u00a0]/g, '').replace('\u2212', '-'));
  const filled = parts.filter((part) => part !== '');
  const limits = filled.map((part) => numberOf(part, language));
  if (limits.length < 2 || limits.length > 6) return null;
  const ascending = limits.every((limit, at) => Number.isFinite(limit) && (at === 0 || limit > (limits[at - 1] ?? Infinity)));
  return ascending ? limits : null;
}

function numberOf(part: string, language: Language): number {
  const plain = language === 'da' ? part.replaceAll('.', '').replace(',', '.') : part.replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
