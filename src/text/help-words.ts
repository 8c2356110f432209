import type { Localized } from '../model/localized.ts';

/** What "?" can be asked about, beside themes and indicators, which have titles of their own. */
export const helpWords = {
  score: { da: 'scoren', en: 'the score' },
  dataBasis: { da: 'datagrundlag', en: 'data basis' },
  planStatus: { da: 'planernes status', en: 'the status of plans' },
  columns: { da: 'listens kolonner', en: 'the columns of the list' },
} satisfies Record<string, Localized>;
