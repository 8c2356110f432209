import type { Localized } from '../../model/localized.ts';

/** What opens the dialogue of files: beside the list's own, and under the choices. */
export const exportOpenWords = {
  more: { da: 'Flere formater', en: 'More formats' },
  everything: { da: 'Hent kort og tal', en: 'Download map and figures' },
} satisfies Record<string, Localized>;
