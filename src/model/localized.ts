/** The two languages of the interface. Danish is the first. */
export type Language = 'da' | 'en';

/** A text in both languages; `{name}` marks a place that {@link fill} fills in. */
export interface Localized {
  readonly da: string;
  readonly en: string;
}

/** The same words in both languages: names of places, titles that were given in one language only. */
export const unlocalized = (text: string): Localized => ({ da: text, en: text });
