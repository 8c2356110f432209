import type { Localized } from '../../model/localized.ts';

/** The map of level and direction: title, sentence, classes. */
export const directionMapWords = {
  title: { da: 'Niveau {to} og udvikling {from}–{to}', en: 'Level {to} and direction {from}–{to}' },
  sentence: { da: 'Kortet viser niveauet i {to} og udviklingen fra {from} i {areas}{against}.', en: 'The map shows the level in {to} and the direction since {from} in {areas}{against}.' },
  attention: {
    da: 'Kræver opmærksomhed, fordi behovet er stort og vokser mere end de andres: {names}.',
    en: 'Needs attention, since the need is great and grows more than that of the others: {names}.',
  },
  noAttention: {
    da: 'Ingen {noun} har både stort behov og et behov, der vokser mere end de andres.',
    en: 'No {noun} have both much need and a need that grows more than that of the others.',
  },
  andMore: { da: '{count} mere', en: '{count} more' },
  darkest: { da: 'Mørkere er større behov; brunt går mod større behov end de andre, violet mod mindre.', en: 'Darker is more need; brown goes towards more need than the others, violet towards less.' },
  lightest: { da: 'Lysere er større behov; brunt går mod større behov end de andre, violet mod mindre.', en: 'Lighter is more need; brown goes towards more need than the others, violet towards less.' },
  class: { da: '{level}, {direction}', en: '{level}, {direction}' },
} satisfies Record<string, Localized>;

/** Rows and columns of the matrix. */
export const directionClassWords = {
  little: { da: 'lille behov', en: 'little need' },
  middle: { da: 'middel behov', en: 'middling need' },
  much: { da: 'stort behov', en: 'much need' },
  most: { da: 'meget stort behov', en: 'very much need' },
  'less-need': { da: 'mod mindre', en: 'towards less' },
  steady: { da: 'som de andre', en: 'as the others' },
  'more-need': { da: 'mod større', en: 'towards more' },
} satisfies Record<string, Localized>;

/** Choosing that map, its matrix and its lists. */
export const directionChoiceWords = {
  mode: { da: 'Niveau og retning', en: 'Level and direction' },
  matrix: { da: 'Områder efter niveau og retning', en: 'Areas by level and direction' },
  level: { da: 'Niveau', en: 'Level' },
  direction: { da: 'Retning', en: 'Direction' },
  cell: { da: '{class}: {count} {noun}', en: '{class}: {count} {noun}' },
  filter: { da: 'Tryk på en celle for kun at se dens områder i listen.', en: 'Press a cell to see only its areas in the list.' },
  all: { da: 'Alle celler', en: 'All cells' },
  limits: { da: 'Hvor går grænserne?', en: 'Where are the limits?' },
  little: { da: 'Lille behov: score under', en: 'Little need: score below' },
  much: { da: 'Stort behov: score over', en: 'Much need: score above' },
  most: { da: 'Meget stort behov: score over', en: 'Very much need: score above' },
  steady: { da: 'Som de andre: ændring højst', en: 'As the others: change at most' },
  deviations: { da: '{number} standardafvigelser', en: '{number} standard deviations' },
  rule: {
    da: 'Grænserne tælles i standardafvigelser fra gennemsnittet af områderne: niveau af scoren i {to}, retning af ændringen fra {from}. Formen er Berlins Monitoring Soziale Stadtentwicklung; grænserne kan vælges.',
    en: 'Limits are counted in standard deviations from the mean of the areas: level of the score in {to}, direction of the change since {from}. The form is that of Berlin’s Monitoring Soziale Stadtentwicklung; the limits can be chosen.',
  },
  attention: { da: 'Kræver opmærksomhed', en: 'Needs attention' },
  attentionIs: { da: 'Stort eller meget stort behov, der vokser mere end de andres. Størst score først.', en: 'Much or very much need that grows more than that of the others. Greatest score first.' },
  noise: { da: 'ændringen er mindre end usikkerheden', en: 'the change is smaller than its uncertainty' },
  none: { da: 'Ingen områder.', en: 'No areas.' },
  table: { da: 'Områderne i hver celle', en: 'The areas in each cell' },
  areas: { da: 'Områder', en: 'Areas' },
} satisfies Record<string, Localized>;
