import type { Localized } from '../../model/localized.ts';

/** A difference between percentages is no percentage. */
export const differenceWords = {
  points: { da: '{number} procentpoint', en: '{number} percentage points' },
} satisfies Record<string, Localized>;
