import type { Language } from '../model/localized.ts';
import { localeOf, remember } from './locale.ts';

const formatter = remember((language) => new Intl.ListFormat(localeOf(language as Language), { style: 'long', type: 'conjunction' }));

/** A list as a sentence writes it: `a, b og c` (da), `a, b and c` (en). Empty for no items. */
export const formatList = (items: Iterable<string>, language: Language): string => formatter(language).format(items);
