import type { Localized } from '../../model/localized.ts';

/** Titles of divisions that are recognised in a municipality's files: of a level, so more than one. */
export const levelTitles = {
  hele_byen: { da: 'Hele byen', en: 'Whole city' },
  kommune: { da: 'Kommuner', en: 'Municipalities' },
  bydel: { da: 'Bydele', en: 'Districts' },
  lokaludvalg: { da: 'Lokaludvalg', en: 'Local committees' },
  sogn: { da: 'Sogne', en: 'Parishes' },
  afstemning: { da: 'Afstemningsområder', en: 'Polling areas' },
  kvarter: { da: 'Kvarterer', en: 'Quarters' },
  rode: { da: 'Roder', en: 'Roder' },
  boligafdeling: { da: 'Boligafdelinger', en: 'Housing sections' },
} satisfies Record<string, Localized>;

/** Titles of themes under which taken-in indicators are gathered until a person moves them. */
export const themeTitles = {
  social_indikator: { da: 'Social indikator', en: 'Social indicator' },
  boligstandard: { da: 'Boligstandard', en: 'Housing standard' },
  sundhed: { da: 'Sundhed', en: 'Health' },
  boern_unge: { da: 'Børn og unge', en: 'Children and young people' },
  integration: { da: 'Integration', en: 'Integration' },
  befolkning: { da: 'Befolkning', en: 'Population' },
  andet: { da: 'Andet', en: 'Other' },
} satisfies Record<string, Localized>;

/** The index that is made of the indicators whose direction is known. */
export const indexTitle: Localized = { da: 'Behov', en: 'Need' };
