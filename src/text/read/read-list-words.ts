import { formatList } from '../../format/list.ts';
import type { Localized } from '../../model/localized.ts';

/** Names as a list within a sentence, in both languages. */
export const listWords = (names: readonly string[]): Localized => ({ da: formatList(names, 'da'), en: formatList(names, 'en') });
