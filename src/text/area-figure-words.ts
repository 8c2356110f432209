import type { Localized } from '../model/localized.ts';

/** Figures in the panel of an area. */
export const areaFigureWords = {
  noTheme: { da: 'Andre tal', en: 'Other figures' },
  count: { da: '{count} tal', en: '{count} figures' },
  unconfirmed: { da: 'retning ikke bekræftet', en: 'direction not confirmed' },
  countOne: { da: '1 tal', en: '1 figure' },
} satisfies Record<string, Localized>;
