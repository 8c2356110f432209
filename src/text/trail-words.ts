import type { Localized } from '../model/localized.ts';

/** What stands in every export so that it can be made again. */
export const trailWords = {
  shows: { da: 'Viser', en: 'Shows' },
  package: { da: 'Datapakke', en: 'Data package' },
  packageValue: { da: '{title} ({id}), udgave {version}, {digest}', en: '{title} ({id}), version {version}, {digest}' },
  fictional: { da: 'Opdigtet', en: 'Fictional' },
  fictionalValue: { da: 'byen og alle tal er opdigtede', en: 'the city and all figures are fictional' },
  level: { da: 'Niveau', en: 'Level' },
  year: { da: 'År', en: 'Year' },
  noYear: { da: 'uden år', en: 'without a year' },
  yearsUsed: { da: 'Tal brugt', en: 'Figures used' },
  indicatorYear: { da: '{title}: {year}', en: '{title}: {year}' },
  profile: { da: 'Vægte fra', en: 'Weights from' },
  ownIndex: { da: 'pakkens eget indeks', en: 'the package’s own index' },
  ownProfile: { da: '»{name}« (egen profil, fra {base})', en: '“{name}” (own profile, from {base})' },
  fileIndex: { da: 'en profilfil med sit eget indeks', en: 'a profile file with an index of its own' },
  profileMoved: { da: '{profile}, ændret', en: '{profile}, changed' },
  weights: { da: 'Vægte', en: 'Weights' },
  weightOf: { da: '{title} {weight}', en: '{title} {weight}' },
  notIncluded: { da: '{title} indgår ikke', en: '{title} not included' },
  method: { da: 'Metode', en: 'Method' },
  doubt: { da: 'Rangspænd', en: 'Rank spans' },
  minimumPopulation: { da: 'Mindste antal beboere for score', en: 'Fewest residents for a score' },
  groups: { da: 'Grupper', en: 'Groups' },
  planDate: { da: 'Planer pr.', en: 'Plans as of' },
  ownPlans: { da: 'Planer skrevet i browseren', en: 'Plans written in the browser' },
  link: { da: 'Åbn igen', en: 'Open again' },
  made: { da: 'Hentet', en: 'Made' },
  sources: { da: 'Kilder', en: 'Sources' },
  stepsAndMean: { da: '{aggregates} af {steps}', en: '{aggregates} of {steps}' },
} satisfies Record<string, Localized>;

/** Ways to combine the children of a node, in a few words. */
export const methodWords = {
  arithmetic: { da: 'vægtet gennemsnit', en: 'weighted mean' },
  sum: { da: 'vægtet sum', en: 'weighted sum' },
  geometric: { da: 'vægtet geometrisk gennemsnit', en: 'weighted geometric mean' },
  harmonic: { da: 'vægtet harmonisk gennemsnit', en: 'weighted harmonic mean' },
  power: { da: 'vægtet potensgennemsnit', en: 'weighted power mean' },
  product: { da: 'produkt', en: 'product' },
  maximum: { da: 'største værdi', en: 'maximum' },
  minimum: { da: 'mindste værdi', en: 'minimum' },
  copeland: { da: 'parvise sammenligninger (Copeland)', en: 'pairwise comparisons (Copeland)' },
  borda: { da: 'rangpoint (Borda)', en: 'rank points (Borda)' },
} satisfies Record<string, Localized>;

/** Steps by their name in the package format. */
export const stepWords = {
  'min-max': { da: 'min-max-skalerede tal', en: 'min-max scaled figures' },
  goalposts: { da: 'tal skaleret mellem faste mål', en: 'figures scaled between goalposts' },
  'z-score': { da: 'z-scorer', en: 'z-scores' },
  rank: { da: 'rangtal', en: 'ranks' },
  percentile: { da: 'percentiler', en: 'percentiles' },
  exponential: { da: 'eksponentielt omregnede rangtal', en: 'exponentially transformed ranks' },
  log: { da: 'logaritmer', en: 'logarithms' },
  winsorise: { da: 'tal med afkortede yderpunkter', en: 'winsorised figures' },
  'normal-score': { da: 'normalscorer', en: 'normal scores' },
  reverse: { da: 'vendte tal', en: 'reversed figures' },
  scale: { da: 'skalerede tal', en: 'scaled figures' },
  'divide-by-max': { da: 'tal delt med det største', en: 'figures divided by the largest' },
  clamp: { da: 'begrænsede tal', en: 'clamped figures' },
  threshold: { da: 'tal over eller under en grænse', en: 'figures above or below a threshold' },
  round: { da: 'afrundede tal', en: 'rounded figures' },
} satisfies Record<string, Localized>;
