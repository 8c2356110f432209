import type { Localized } from '../../model/localized.ts';
import { ownAreaWords } from './own-area-words.ts';

/** Areas side by side as a file. */
export const sideExportWords = {
  title: { da: 'Side om side', en: 'Side by side' },
  rows: { da: 'Tal', en: 'Figures' },
  about: { da: 'Om tallene', en: 'About the figures' },
  theme: { da: 'Tema', en: 'Theme' },
  figure: { da: 'Tal', en: 'Figure' },
  id: { da: 'Id', en: 'Id' },
  unit: { da: 'Enhed', en: 'Unit' },
  area: { da: 'Område', en: 'Area' },
  areaId: { da: 'Områdets id', en: 'Id of the area' },
  level: { da: 'Niveau', en: 'Level' },
  kind: { da: 'Slags', en: 'Kind' },
  value: { da: 'Værdi', en: 'Value' },
  year: { da: 'År', en: 'Year' },
  rank: { da: 'Plads', en: 'Place' },
  among: { da: 'Ud af', en: 'Of' },
  state: { da: 'Tilstand', en: 'State' },
  compare: { da: 'Hvad kan sammenlignes', en: 'What can be compared' },
  rule: ownAreaWords.rule,
  kinds: {
    kept: { da: 'valgt område', en: 'chosen area' },
    around: { da: 'området omkring', en: 'the area around' },
    own: { da: 'eget område', en: 'own area' },
    city: { da: 'hele byen', en: 'the whole city' },
  },
  states: {
    present: { da: 'til stede', en: 'present' },
    missing: { da: 'ingen tal', en: 'no figure' },
    suppressed: { da: 'skjult af hensyn til få personer', en: 'withheld, few people' },
    'not-applicable': { da: 'ikke relevant', en: 'not applicable' },
    'not-at-level': { da: 'ikke på dette niveau', en: 'not at this level' },
  },
} satisfies Record<string, Localized | Record<string, Localized>>;
