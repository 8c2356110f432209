import type { Localized } from '../model/localized.ts';

export const printWords = {
  printed: { da: 'Udskrevet {date}', en: 'Printed {date}' },
  weights: { da: 'Vægte', en: 'Weights' },
  method: { da: 'Metode', en: 'Method' },
  package: { da: 'Pakke', en: 'Package' },
  link: { da: 'Samme visning', en: 'The same view' },
  caution: {
    da: 'Kortet siger hvor, ikke hvorfor, og beskriver områder, ikke mennesker. En rang står aldrig alene: se score og datagrundlag.',
    en: 'The map says where, not why, and describes areas, not people. A rank never stands alone: see score and data basis.',
  },
} satisfies Record<string, Localized>;
