import type { Localized } from '../../model/localized.ts';

export const geopackageWords = {
  styleName: { da: 'Kortets klasser', en: 'Classes of the map' },
} satisfies Record<string, Localized>;
