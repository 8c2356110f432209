import type { Localized } from '../../model/localized.ts';

/** Going through the years of the map. */
export const yearPlayWords = {
  play: { da: 'Afspil årene', en: 'Play the years' },
  pause: { da: 'Pause', en: 'Pause' },
  step: { da: 'Næste år', en: 'Next year' },
  first: { da: 'Første år', en: 'First year' },
  same: { da: 'Samme klasser i alle år', en: 'The same classes in every year' },
  sameIs: { da: 'Grænserne er de samme i alle år, så farverne kan sammenlignes.', en: 'The limits are the same in every year, so that colours can be compared.' },
  eachIs: { da: 'Grænserne sættes for hvert år for sig: farverne viser områderne mod hinanden det år.', en: 'The limits are set year by year: colours show the areas against each other in that year.' },
} satisfies Record<string, Localized>;
