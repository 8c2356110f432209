import type { Localized } from '../model/localized.ts';

export const printWords = {
  printed: { da: 'Udskrevet {date}', en: 'Printed {date}' },
  caution: {
    da: 'Kortet siger hvor, ikke hvorfor, og beskriver områder, ikke mennesker. En rang står aldrig alene: se score og datagrundlag.',
    en: 'The map says where, not why, and describes areas, not people. A rank never stands alone: see score and data basis.',
  },
} satisfies Record<string, Localized>;
