import type { Localized } from '../../model/localized.ts';

/** What stands in a cell that could hold a figure and does not. Never a zero, never nothing. */
export const figureMarkWords = {
  missing: { da: 'mangler', en: 'missing' },
  suppressed: { da: 'skjult', en: 'withheld' },
  'not-applicable': { da: 'ikke relevant', en: 'not applicable' },
  'not-scored': { da: 'ikke scoret', en: 'not scored' },
} satisfies Record<string, Localized>;

/** Whether an area has a score, and why not. */
export const areaStatusWords = {
  scored: { da: 'scoret', en: 'scored' },
  'too-few-residents': { da: 'ikke scoret: for få beboere', en: 'not scored: too few residents' },
  'residents-unknown': { da: 'ikke scoret: antallet af beboere er ukendt', en: 'not scored: the number of residents is unknown' },
  'left-out': { da: 'ikke scoret: uden for indekset', en: 'not scored: left out of the index' },
  'no-figures': { da: 'ikke scoret: for få tal', en: 'not scored: too few figures' },
  'no-index': { da: 'intet indeks', en: 'no index' },
} satisfies Record<string, Localized>;
