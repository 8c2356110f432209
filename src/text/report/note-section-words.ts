import type { Localized } from '../../model/localized.ts';

/** The area profile: the notes of those who know the area. */
export const noteSectionWords = {
  title: { da: 'Det lokale kendskab', en: 'Local knowledge' },
  intro: { da: 'Skrevet af dem, der kender området. Noterne er ikke en del af tallene.', en: 'Written by those who know the area. The notes are no part of the figures.' },
  byHand: { da: 'Plads til at skrive i hånden', en: 'Room to write by hand' },
} satisfies Record<string, Localized>;
