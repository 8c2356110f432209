import type { Localized } from '../model/localized.ts';

/** On the list's drawer from the start; the list's other words come with the list. */
export const listDrawerWords = {
  title: { da: 'Prioriteringsliste', en: 'Priority list' },
  open: { da: 'Vis prioriteringsliste', en: 'Show priority list' },
  close: { da: 'Skjul liste', en: 'Hide list' },
} satisfies Record<string, Localized>;
