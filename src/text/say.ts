import type { Language, Localized } from '../model/localized.ts';

/** The text in one language. */
export const say = (text: Localized, language: Language): string => text[language];

/** Puts values in place of `{name}`; a name that is not given stays as it is, so that a test can see it. */
export function fill(text: Localized, values: Readonly<Record<string, string | Localized>>): Localized {
  const into = (language: Language): string =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'string' ? value : value[language];
    });
  return { da: into('da'), en: into('en') };
}
