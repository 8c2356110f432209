import type { Localized } from '../../model/localized.ts';

/** What is written on a picture of the map. */
export const mapPictureWords = {
  watermark: { da: 'OPDIGTET BY', en: 'FICTIONAL CITY' },
  counted: { da: 'områder', en: 'areas' },
  active: { da: 'aktiv plan', en: 'active plan' },
  planned: { da: 'planlagt plan', en: 'planned plan' },
  beside: { da: 'plan, der ikke tæller som dækning', en: 'plan that does not count as cover' },
  baseMap: { da: 'Baggrundskort', en: 'Base map' },
  baseMapIs: { da: 'ikke med; det vises kun på skærmen', en: 'not included; it is shown on the screen only' },
} satisfies Record<string, Localized>;
