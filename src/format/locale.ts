import type { Language } from '../model/localized.ts';

/** The locale that writes numbers, dates and lists of a language. */
export const localeOf = (language: Language): string => (language === 'da' ? 'da-DK' : 'en-GB');

/** Keeps a number and its unit on one line. */
export const NBSP = '\u00a0';

/** A minus sign, which is as wide as a plus and never breaks from its number, unlike a hyphen. */
export const MINUS = '\u2212';

/** One value for each key, made once: `Intl` formatters are costly to build and free to reuse. */
export function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
