import type { Localized } from '../../model/localized.ts';

/** The yearly report in the page: what it is of, looked at, printed, taken along. */
export const yearlyDialogWords = {
  title: { da: 'Boligsocial årsrapport', en: 'Yearly report on social need' },
  level: { da: 'Niveau', en: 'Level' },
  year: { da: 'År', en: 'Year' },
  since: { da: 'Sidste rapports år', en: 'Year of the last report' },
  sinceDate: { da: 'Sidste rapports dag', en: 'Day of the last report' },
  noSince: { da: 'intet tidligere år', en: 'no earlier year' },
  noYear: { da: 'uden år', en: 'without a year' },
  notBefore: { da: 'Vælg en dag før {date}, som planer læses på nu.', en: 'Choose a day before {date}, on which plans are read now.' },
  sheet: { da: 'Årsrapporten, som den bliver på papir', en: 'The yearly report as it will be on paper' },
  waits: { da: 'Laver årsrapporten …', en: 'Making the yearly report …' },
  failed: { da: 'Årsrapporten kunne ikke laves.', en: 'The yearly report could not be made.' },
  nothing: { da: 'Der er intet indeks at regne efter på dette niveau, så der er ingen årsrapport.', en: 'There is no index to score by at this level, so there is no yearly report.' },
  ready: { da: 'Årsrapporten er klar.', en: 'The yearly report is ready.' },
  madeWith: { da: 'Begge år med de vægte og den metode, der er valgt nu.', en: 'Both years with the weights and the method that are chosen now.' },
} satisfies Record<string, Localized>;
