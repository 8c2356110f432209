import type { Language } from '../model/localized.ts';
import { localeOf, remember } from './locale.ts';

/** Numeric, so that "Rode 9" stands before "Rode 10". */
const collator = remember((language) => new Intl.Collator(localeOf(language as Language), { numeric: true }));

/** Orders names as the language's dictionaries do: in Danish Å and Aa come last, after Æ and Ø. */
export const compareText = (a: string, b: string, language: Language): number => collator(language).compare(a, b);
