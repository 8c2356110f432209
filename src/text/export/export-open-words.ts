import type { Localized } from '../../model/localized.ts';

export const exportOpenWords = {
  open: { da: 'Flere formater', en: 'More formats' },
} satisfies Record<string, Localized>;
