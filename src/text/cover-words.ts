import type { Localized } from '../model/localized.ts';

/** The map of need and plans together: its title, sentence and the line that stands in its place. */
export const coverMapWords = {
  title: { da: 'Behov, og planer der dækker mindst {cover}', en: 'Need, and plans that cover at least {cover}' },
  sentence: {
    da: 'Kortet sætter behov og planer sammen: {areas}{years}, planer den {date}.',
    en: 'The map sets need and plans together: {areas}{years}, plans on {date}.',
  },
  without: {
    da: '{without} af de {high} mest udsatte {noun} har ingen {known}aktiv plan{enough}{residents}.',
    en: '{without} of the {high} most deprived {noun} have no {known}active plan{enough}{residents}.',
  },
  oneWithout: {
    da: '1 af de {high} mest udsatte {noun} har ingen {known}aktiv plan{enough}{residents}.',
    en: '1 of the {high} most deprived {noun} has no {known}active plan{enough}{residents}.',
  },
  noneWith: {
    da: 'Ingen af de {high} mest udsatte {noun} har en {known}aktiv plan{enough}{residents}.',
    en: 'None of the {high} most deprived {noun} has a {known}active plan{enough}{residents}.',
  },
  allWith: {
    da: 'Alle de {high} mest udsatte {noun} har en aktiv plan{enough}.',
    en: 'All of the {high} most deprived {noun} have an active plan{enough}.',
  },
  singleWithout: {
    da: 'Området med størst behov har ingen {known}aktiv plan{enough}{residents}.',
    en: 'The area with the greatest need has no {known}active plan{enough}{residents}.',
  },
  singleWith: { da: 'Området med størst behov har en aktiv plan{enough}.', en: 'The area with the greatest need has an active plan{enough}.' },
  noneHigh: { da: 'Ingen {noun} når den score, der er valgt som større behov.', en: 'No {noun} reach the score that is chosen as greater need.' },
  enough: { da: ', der dækker mindst {cover} af området', en: ' that covers at least {cover} of the area' },
  known: { da: 'kendt ', en: 'known ' },
  residents: { da: '; der bor {residents} mennesker', en: '; {residents} people live there' },
  darkest: { da: 'Mørkest er større behov uden {known}plandækning.', en: 'Darkest is greater need without {known}cover by plans.' },
  lightest: { da: 'Lysest er større behov uden {known}plandækning.', en: 'Lightest is greater need without {known}cover by plans.' },
  home: { da: 'I {home} gælder det {count} {noun}.', en: 'In {home} this is so for {count} {noun}.' },
  homeArea: { da: '{home}: {class}.', en: '{home}: {class}.' },
  yearsApart: {
    da: 'Behov og planer sættes ikke sammen her: behovets nyeste tal er fra {year}, planerne læses {date}. Der er {years} år imellem, og de må højst være {most}. Kortet viser behov.',
    en: 'Need and plans are not set together here: the newest figures of the need are of {year}, plans are read on {date}. They are {years} years apart, and may be {most} at most. The map shows need.',
  },
  noScores: { da: 'Ingen områder har en score her, så behov og planer kan ikke sættes sammen.', en: 'No areas have a score here, so need and plans cannot be set together.' },
  incomplete: { da: 'Listen over planer er ikke komplet: en plan kan mangle i den.', en: 'The list of plans is not complete: a plan may be missing from it.' },
} satisfies Record<string, Localized>;

/** The groups where the package says that it holds every plan. An area with a plan that covers too little of it is one without cover. */
export const coverGroupWords = {
  'high-without': { da: 'større behov, ingen plandækning', en: 'greater need, no cover by plans' },
  'high-with': { da: 'større behov, med plandækning', en: 'greater need, covered by plans' },
  'lower-with': { da: 'mindre behov, med plandækning', en: 'lower need, covered by plans' },
  'lower-without': { da: 'mindre behov, ingen plandækning', en: 'lower need, no cover by plans' },
} satisfies Record<string, Localized>;

/** The same where plans may be missing from it. */
export const knownGroupWords = {
  'high-without': { da: 'større behov, ingen kendt plandækning', en: 'greater need, no known cover by plans' },
  'high-with': { da: 'større behov, med plandækning', en: 'greater need, covered by plans' },
  'lower-with': { da: 'mindre behov, med plandækning', en: 'lower need, covered by plans' },
  'lower-without': { da: 'mindre behov, ingen kendt plandækning', en: 'lower need, no known cover by plans' },
} satisfies Record<string, Localized>;

/** The end of the groups' colours where there is no room for a group's whole name. */
export const coverEndWords = {
  most: { da: 'større behov uden plan', en: 'greater need, no plan' },
  mostKnown: { da: 'større behov uden kendt plan', en: 'greater need, no known plan' },
} satisfies Record<string, Localized>;

/** Choosing that map, and what counts as greater need and as a plan. */
export const coverChoiceWords = {
  mode: { da: 'Plandækning', en: 'Cover by plans' },
  hint: { da: 'Er der planer, hvor behovet er størst? Kortet følger vægte og dato.', en: 'Are there plans where the need is greatest? The map follows weights and date.' },
  choices: { da: 'Hvad tæller som større behov og som plan?', en: 'What counts as greater need, and as a plan?' },
  high: { da: 'Større behov er', en: 'Greater need is' },
  byCount: { da: 'et antal', en: 'a number' },
  byShare: { da: 'en andel', en: 'a share' },
  byScore: { da: 'en score', en: 'a score' },
  count: { da: 'Så mange områder øverst på listen', en: 'So many areas at the top of the list' },
  countInvalid: { da: 'Skriv et helt tal fra 1 til {most}.', en: 'Write a whole number from 1 to {most}.' },
  share: { da: 'Andel øverst på listen', en: 'Share at the top of the list' },
  score: { da: 'Score på mindst', en: 'Score of at least' },
  cover: { da: 'Planer dækker mindst', en: 'Plans cover at least' },
  coverHint: { da: 'af området, før det tæller som et med plan', en: 'of the area, for it to count as one with a plan' },
  help: { da: 'Hvad betyder grupperne?', en: 'What do the groups mean?' },
  what: {
    da: 'Større behov: {high}. Med plan: aktive planer, der tæller som dækning, ligger over mindst {cover} af området den {date}.',
    en: 'Greater need: {high}. With a plan: active plans that count as cover lie over at least {cover} of the area on {date}.',
  },
  highCount: { da: 'de {count} områder øverst på listen', en: 'the {count} areas at the top of the list' },
  highShare: { da: 'de {share} øverst på listen', en: 'the {share} at the top of the list' },
  highScore: { da: 'områder med en score på mindst {score}', en: 'areas with a score of at least {score}' },
  rule: {
    da: 'Planer med egne polygoner skæres med områderne. Planer, der kun har en liste af områder, tages hele. Overlap tælles én gang.',
    en: 'Plans with polygons of their own are intersected with the areas. Plans with only a list of areas are taken whole. Overlaps count once.',
  },
  notIn: {
    da: 'Planer uden kendt slut og planer med ukendt afgrænsning tæller ikke som dækning. De står i listerne.',
    en: 'Plans without a known end and plans with unknown borders do not count as cover. They stand in the lists.',
  },
  filter: { da: 'Gruppe', en: 'Group' },
  allGroups: { da: 'alle grupper', en: 'all groups' },
  onlyGroup: { da: 'kun gruppen "{group}"', en: 'only the group “{group}”' },
} satisfies Record<string, Localized>;
