import type { Localized } from '../../model/localized.ts';

/** Titles of divisions that are recognised in a municipality's files. */
export const levelTitles = {
  hele_byen: { da: 'Hele byen', en: 'Whole city' },
  kommune: { da: 'Kommune', en: 'Municipality' },
  bydel: { da: 'Bydel', en: 'District' },
  lokaludvalg: { da: 'Lokaludvalg', en: 'Local committee area' },
  sogn: { da: 'Sogn', en: 'Parish' },
  afstemning: { da: 'Afstemningsområde', en: 'Polling area' },
  kvarter: { da: 'Kvarter', en: 'Quarter' },
  rode: { da: 'Rode', en: 'Rode' },
  boligafdeling: { da: 'Boligafdeling', en: 'Housing section' },
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
