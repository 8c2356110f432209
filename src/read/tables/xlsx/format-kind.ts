/** What a number format says a number is. `zeros`: a code that is written with so many figures, zeros in front. */
export type FormatKind = { readonly kind: 'number' | 'percent' | 'date' } | { readonly kind: 'zeros'; readonly figures: number };

const NUMBER: FormatKind = { kind: 'number' };

/**
 * The kind of a number format: by its code, or by its number where it is one of those that every workbook has.
 * Source: ECMA-376 part 1, 18.8.30 (numFmts): 9 and 10 are percent, 14-17 and 22 dates, 18-21 and 45-47 times.
 */
export function formatKind(id: number, code: string | undefined): FormatKind {
  if (code === undefined) return id === 9 || id === 10 ? { kind: 'percent' } : (id >= 14 && id <= 17) || id === 22 ? { kind: 'date' } : NUMBER;
  // What stands in quotation marks or brackets, or behind a backslash, is text or colour.
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (plain.includes('%')) return { kind: 'percent' };
  if (/[dy]/i.test(plain) && !/[#0]/.test(plain)) return { kind: 'date' };
  const zeros = /^0{2,}$/.exec(plain.split(';')[0] ?? '')?.[0];
  return zeros === undefined ? NUMBER : { kind: 'zeros', figures: zeros.length };
}

const DAY = 86_400_000;

/**
 * A serial number of days as an ISO date. In the older count day 60 is a 29 February 1900 that never was, so days before it are one off.
 * @returns `null` where it is no day between 1900 and 9999
 */
export function isoDate(serial: number, startsIn1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const days = startsIn1904 ? serial : serial < 60 ? serial : serial - 1;
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  return new Date(start + Math.floor(days) * DAY).toISOString().slice(0, 10);
}
