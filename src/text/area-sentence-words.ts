import type { Localized } from '../model/localized.ts';

/** The sentence at the head of an area's panel. */
export const areaSentenceWords = {
  ranked: {
    da: '{label} er {rank} {noun}: tallene peger på større behov end i {percent} procent af dem.',
    en: '{label} is {rank} {noun}: the figures point to greater need than in {percent} percent of them.',
  },
  first: {
    da: '{label} er {rank} {noun}: mere udsat ifølge tallene end alle de andre.',
    en: '{label} is {rank} {noun}: more deprived according to the figures than all the others.',
  },
  last: {
    da: '{label} er {rank} {noun}: mindst udsat ifølge tallene.',
    en: '{label} is {rank} {noun}: least deprived according to the figures.',
  },
  level: {
    da: '{label} er {rank} {noun}, og tallene skiller dem ikke.',
    en: '{label} is {rank} {noun}, and the figures do not tell them apart.',
  },
  partly: {
    da: 'Scoren hviler på {share} af indeksets vægt, mindre end i andre områder: nogle tal mangler her.',
    en: 'The score rests on {share} of the index’s weight, less than in other areas: some figures are missing here.',
  },
  tooFew: {
    da: '{label} er vist uden score: færre end {minimum} beboere giver usikre tal.',
    en: '{label} is shown without a score: fewer than {minimum} residents make uncertain figures.',
  },
  populationUnknown: {
    da: '{label} er vist uden score: antallet af beboere er ukendt.',
    en: '{label} is shown without a score: the number of residents is unknown.',
  },
  leftOut: { da: '{label} er holdt ude af indekset.', en: '{label} is left out of the index.' },
  noFigures: {
    da: '{label} har ingen score: tallene mangler for det valgte år.',
    en: '{label} has no score: there are no figures for the chosen year.',
  },
  belongs: { da: 'Mærke: {mark}.', en: 'Mark: {mark}.' },
  marked: { da: 'Mærke: {mark}. {description}', en: 'Mark: {mark}. {description}' },
  parentPlainMean: { da: '{parent}, gennemsnit af områderne', en: '{parent}, mean of the areas' },
  parentMean: { da: '{parent}, gennemsnit vægtet med beboere', en: '{parent}, mean weighted by residents' },
} satisfies Record<string, Localized>;
