import type { Localized } from '../model/localized.ts';

/** An area seen two ways: by its own figures, and by the finer areas that lie in it. */
export const twoWaysWords = {
  title: { da: 'To måder at se området på', en: 'Two ways to see the area' },
  own: { da: 'Af områdets egne tal', en: 'By the area’s own figures' },
  ownIs: { da: 'Området regnet under ét{year}: siger, hvor stort behovet er i gennemsnit.', en: 'The area computed as one{year}: it says how great the need is on average.' },
  within: { da: 'Af {noun} i området', en: 'By the {noun} in the area' },
  withinIs: {
    da: 'Samlet fra {summarised} af {areas} {noun} i området{year}: siger, hvordan behovet er fordelt. Et område midt på listen kan have nogle af de {noun} i byen, der har størst behov.',
    en: 'Put together from {summarised} of {areas} {noun} in the area{year}: it says how the need is spread. An area in the middle of the list may have some of the {noun} with the greatest need in the city.',
  },
  year: { da: ', tal fra {year}', en: ', figures of {year}' },
  score: { da: 'Score', en: 'Score' },
  rank: { da: 'Nummer', en: 'Rank' },
  meanScore: { da: 'Gennemsnitlig score, vægtet med beboere', en: 'Mean score, weighted by residents' },
  meanRank: { da: 'Gennemsnitligt nummer, vægtet med beboere', en: 'Mean rank, weighted by residents' },
  inTop10: { da: 'Beboere i de 10 % af {noun} med størst behov', en: 'Residents in the 10% of {noun} with the greatest need' },
  inTop20: { da: 'Beboere i de 20 % af {noun} med størst behov', en: 'Residents in the 20% of {noun} with the greatest need' },
  extent: { da: 'Udbredelse', en: 'Extent' },
  extentIs: {
    da: 'Udbredelse: andelen af beboere i de 30 % af {noun} med størst behov. De første 10 % tæller helt, de næste mindre og mindre (som i det engelske Indices of Deprivation).',
    en: 'Extent: the share of residents in the 30% of {noun} with the greatest need. The first 10% count in full, the next ones less and less (as in the English Indices of Deprivation).',
  },
  otherWeights: { da: 'De er vægtet, som niveauet åbner med, ikke som her.', en: 'They are weighed as their level opens, not as here.' },
  apart: { da: 'De to scorer er ikke på samme skala.', en: 'The two scores are not on the same scale.' },
  none: { da: 'Ingen {noun} i området har en score.', en: 'No {noun} in the area have a score.' },
} satisfies Record<string, Localized>;
