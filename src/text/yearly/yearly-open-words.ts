import type { Localized } from '../../model/localized.ts';

/** What opens the yearly report. */
export const yearlyOpenWords = {
  open: { da: 'Årsrapport', en: 'Yearly report' },
} satisfies Record<string, Localized>;
