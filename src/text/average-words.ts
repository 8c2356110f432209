import type { Localized } from '../model/localized.ts';

/** How an average was taken; it never stands without. */
export const averageWords = {
  byResidents: { da: 'byens gennemsnit, vægtet med beboere', en: 'city average, weighted by residents' },
  total: { da: 'områderne lagt sammen', en: 'the areas added up' },
  plain: { da: 'gennemsnit af områderne', en: 'mean of the areas' },
} satisfies Record<string, Localized>;
