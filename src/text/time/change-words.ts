import type { Localized } from '../../model/localized.ts';

/** The map of change between two years: title, sentence, classes, and why there is none. */
export const changeMapWords = {
  title: { da: 'Ændring i {title}, {from}–{to}', en: 'Change in {title}, {from}–{to}' },
  need: { da: 'behovet', en: 'need' },
  titleNeed: { da: 'behov', en: 'need' },
  sentence: { da: 'Kortet viser, hvordan {title} har ændret sig fra {from} til {to} i {areas}{against}.', en: 'The map shows how {title} changed from {from} to {to} in {areas}{against}.' },
  eachYear: { da: ', hvert år målt mod byen i det år', en: ', each year against the city of that year' },
  baseYear: { da: ', begge år målt mod byen i {from}', en: ', both years against the city of {from}' },
  needCounts: { da: '{more} har fået større behov, {less} mindre.', en: 'Need has grown in {more} and fallen in {less}.' },
  figureCounts: { da: 'Tallet er steget i {more} og faldet i {less}.', en: 'The figure rose in {more} and fell in {less}.' },
  allNoise: { da: 'Overalt er ændringen mindre end usikkerheden.', en: 'Everywhere the change is smaller than its uncertainty.' },
  noise: { da: 'I {count} er ændringen mindre end usikkerheden.', en: 'In {count} the change is smaller than its uncertainty.' },
  darkest: { da: 'Brunt er mod større behov, violet mod mindre; mørkest er de største ændringer.', en: 'Brown is towards more need, violet towards less; darkest are the greatest changes.' },
  lightest: { da: 'Gult er mod større behov, violet mod mindre; lysest er de største ændringer.', en: 'Yellow is towards more need, violet towards less; lightest are the greatest changes.' },
  darkestUp: { da: 'Brunt er højere tal, violet lavere; mørkest er de største ændringer.', en: 'Brown is higher figures, violet lower; darkest are the greatest changes.' },
  lightestUp: { da: 'Gult er højere tal, violet lavere; lysest er de største ændringer.', en: 'Yellow is higher figures, violet lower; lightest are the greatest changes.' },
  homeArea: { da: '{home}: {class}.', en: '{home}: {class}.' },
  homeNeed: { da: 'I {home} har {more} fået større behov og {less} mindre.', en: 'In {home}, need has grown in {more} and fallen in {less}.' },
  homeFigure: { da: 'I {home} er tallet steget i {more} og faldet i {less}.', en: 'In {home} the figure rose in {more} and fell in {less}.' },
  missing: { da: '{count} {noun} har ikke tal i begge år: dér vises ingen ændring.', en: '{count} {noun} lack a figure in one of the years: no change is shown there.' },
} satisfies Record<string, Localized>;

/** What a class of change is called: of need, and of a figure of its own. */
export const changeClassWords = {
  noise: { da: 'ændringen er mindre end usikkerheden', en: 'the change is smaller than its uncertainty' },
  unchanged: { da: 'omtrent uændret (under {unchanged} hver vej)', en: 'about unchanged (less than {unchanged} either way)' },
  need: {
    'much-less': { da: 'meget mindre behov (mindst {great})', en: 'much less need (at least {great})' },
    less: { da: 'mindre behov', en: 'less need' },
    more: { da: 'større behov', en: 'more need' },
    'much-more': { da: 'meget større behov (mindst {great})', en: 'much more need (at least {great})' },
  },
  figure: {
    'much-less': { da: 'faldet meget (mindst {great})', en: 'fell much (at least {great})' },
    less: { da: 'faldet', en: 'fell' },
    more: { da: 'steget', en: 'rose' },
    'much-more': { da: 'steget meget (mindst {great})', en: 'rose much (at least {great})' },
  },
  short: {
    noise: { da: 'usikker', en: 'uncertain' },
    unchanged: { da: 'uændret', en: 'unchanged' },
    need: {
      'much-less': { da: 'meget mindre', en: 'much less' },
      less: { da: 'mindre', en: 'less' },
      more: { da: 'større', en: 'more' },
      'much-more': { da: 'meget større', en: 'much more' },
    },
    figure: {
      'much-less': { da: 'faldet meget', en: 'fell much' },
      less: { da: 'faldet', en: 'fell' },
      more: { da: 'steget', en: 'rose' },
      'much-more': { da: 'steget meget', en: 'rose much' },
    },
  },
} as const;

/** Why no change is shown. */
export const noChangeWords = {
  still: { da: '{why} Kortet viser derfor {year}, ikke en ændring.', en: '{why} The map therefore shows {year}, and no change.' },
  noYears: { da: 'Tallene her har intet år.', en: 'The figures here have no year.' },
  oneYear: { da: 'Her er kun tal fra ét år, {year}.', en: 'There are figures of one year only here, {year}.' },
  noEarlier: { da: 'Der er ingen tal fra før {year} her.', en: 'There are no figures from before {year} here.' },
  notIn: { da: 'Der er ingen tal fra {year} her.', en: 'There are no figures of {year} here.' },
  notEarlier: { da: '{since} er ikke før {year}.', en: '{since} is not before {year}.' },
  sameFigures: { da: 'Ingen af tallene er nyere i {to} end i {from}.', en: 'None of the figures is newer in {to} than in {from}.' },
  noneKnown: { da: 'Intet område har tal i både {from} og {to}.', en: 'No area has figures both in {from} and {to}.' },
  noIndex: { da: 'Her er intet indeks, der kan regnes.', en: 'There is no index here that can be computed.' },
  broken: { da: 'Tallene fra {from} og {to} kan ikke sammenlignes ({breaks}).', en: 'The figures of {from} and {to} cannot be compared ({breaks}).' },
  changed: { da: '{indicator}, fra {year}: {note}', en: '{indicator}, from {year}: {note}' },
  noted: { da: '{indicator}: {note}', en: '{indicator}: {note}' },
  earlier: { da: '{count} tidligere', en: '{count} earlier' },
  came: { da: '{indicator} er først med fra {year}', en: '{indicator} is part of it only from {year}' },
  went: { da: '{indicator} er ikke med fra {year}', en: '{indicator} is no part of it from {year}' },
} satisfies Record<string, Localized>;

/** Choosing that map. */
export const changeChoiceWords = {
  mode: { da: 'Udvikling', en: 'Change' },
  since: { da: 'Sammenlign {year} med', en: 'Compare {year} with' },
  usual: { da: '{year} (foreslået)', en: '{year} (suggested)' },
  usualNone: { da: 'foreslået år', en: 'suggested year' },
  parted: { da: '{year} (brud)', en: '{year} (break)' },
  against: { da: 'Scoren måles mod', en: 'Scores are measured against' },
  eachYear: { da: 'hvert års by', en: 'each year’s city' },
  baseYear: { da: 'byen i {year}', en: 'the city of {year}' },
  eachYearIs: {
    da: 'Hvert år måles mod byen i det år: ændringen viser, om området flytter sig i forhold til de andre. Bliver hele byen bedre stillet, ses det ikke.',
    en: 'Each year is measured against the city of that year: the change shows whether the area moves in relation to the others. If the whole city becomes better off, that is not seen.',
  },
  baseYearIs: {
    da: 'Begge år måles mod byen i {year}: ændringen viser også, om hele byen er blevet bedre eller dårligere stillet.',
    en: 'Both years are measured against the city of {year}: the change also shows whether the whole city has become better or worse off.',
  },
  working: { da: 'Udviklingen regnes. Kortet viser behov så længe.', en: 'The change is being worked out. The map shows need until then.' },
  help: { da: 'Hvad betyder klasserne?', en: 'What do the classes mean?' },
  classes: {
    da: 'Grænserne ligger ved {unchanged} og {great} gange den kvadratiske middelændring, ens på begge sider af 0. De følger de valgte år og er ikke de samme i andre år.',
    en: 'The limits lie at {unchanged} and {great} times the root mean square change, the same on both sides of 0. They follow the chosen years and are others in other years.',
  },
  noiseIs: {
    da: '"Mindre end usikkerheden": ændringens 95 %-interval indeholder 0, så små tal alene kan give den. Tal, der ikke siger, hvor mange personer de hviler på, regnes uden usikkerhed.',
    en: '“Smaller than its uncertainty”: the change’s interval of 95 percent holds 0, so small numbers alone can make it. Figures that do not say how many people they rest on are taken without uncertainty.',
  },
  gaps: {
    da: 'Over et brud i en serie, og hvor et af de to år mangler, vises ingen ændring.',
    en: 'Across a break in a series, and where one of the two years is missing, no change is shown.',
  },
} satisfies Record<string, Localized>;
