import type { Localized } from '../model/localized.ts';

export const areaFigureWords = {
  noTheme: { da: 'Andre tal', en: 'Other figures' },
  count: { da: '{count} tal', en: '{count} figures' },
  countOne: { da: '1 tal', en: '1 figure' },
} satisfies Record<string, Localized>;
