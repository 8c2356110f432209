import type { Localized } from '../model/localized.ts';

/** What a score rests on. */
export const dataBasisWords = {
  themes: { da: '{measured} af {all} temaer', en: '{measured} of {all} themes' },
  partial: { da: '{measured} af {all} temaer, færre tal ({share} af vægten)', en: '{measured} of {all} themes, fewer figures ({share} of the weight)' },
} satisfies Record<string, Localized>;
