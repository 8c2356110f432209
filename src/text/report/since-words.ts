import type { Localized } from '../../model/localized.ts';

/** The area profile: what has changed since the last one, and the notes. */
export const sinceWords = {
  title: { da: 'Ændret siden sidste profil', en: 'Changed since the last profile' },
  none: {
    da: 'Der er ingen tidligere profil at holde denne op mod. Gem filen: den næste profil kan læse den og skrive, hvad der er ændret.',
    en: 'There is no earlier profile to hold this one against. Keep the file: the next profile can read it and say what has changed.',
  },
  intro: { da: 'Sidste profil: tal fra {year}, planer læst {date}, pakke {version}.', en: 'Last profile: figures of {year}, plans as of {date}, package {version}.' },
  noYear: { da: 'et ukendt år', en: 'an unknown year' },
  otherPackage: { da: 'Sidste profil er af pakken »{package}«, så intet kan holdes op mod den.', en: 'The last profile is of the package “{package}”, so nothing can be held against it.' },
  otherArea: { da: 'Sidste profil er af et andet område ({area}), så intet kan holdes op mod den.', en: 'The last profile is of another area ({area}), so nothing can be held against it.' },
  notComparable: {
    da: 'Scorer, pladser og temaer er regnet på to måder og kan ikke trækkes fra hinanden: {why}.',
    en: 'Scores, ranks and themes were computed in two ways and cannot be subtracted: {why}.',
  },
  method: { da: 'metoden er en anden', en: 'the method is another' },
  weights: { da: 'vægtene er andre ({changes})', en: 'the weights are others ({changes})' },
  weightChange: { da: '{part} fra {from} til {to}', en: '{part} from {from} to {to}' },
  more: { da: 'og {count} mere', en: 'and {count} more' },
  minimum: { da: 'grænsen for, hvor få beboere der giver en score, er en anden', en: 'the least number of residents for a score is another' },
  otherVersion: {
    da: 'Pakken er en anden udgave ({from} før, {to} nu), så tal for samme år kan være rettet.',
    en: 'The package is another version ({from} then, {to} now), so figures of the same year may have been corrected.',
  },
  otherData: {
    da: 'Pakken har samme udgave, men andre filer, så tal for samme år kan være rettet.',
    en: 'The package has the same version but other files, so figures of the same year may have been corrected.',
  },
  otherCount: { da: 'Pladsen var blandt {from} områder og er nu blandt {to}.', en: 'The rank was among {from} areas and is now among {to}.' },
  sameFigures: { da: 'Tallene er de samme.', en: 'The figures are the same.' },
  what: { da: 'Tal', en: 'Figure' },
  before: { da: 'Sidst', en: 'Then' },
  now: { da: 'Nu', en: 'Now' },
  change: { da: 'Ændring', en: 'Change' },
  fifth: { da: 'Femtedel (1 er størst behov)', en: 'Fifth (1 is the greatest need)' },
  scores: { da: 'Score, plads og temaer', en: 'Score, rank and themes' },
  figures: { da: 'Indikatorer, størst ændring først', en: 'Indicators, largest change first' },
  figuresOf: {
    da: '{shown} af {count} indikatorer, der er ændret, størst ændring først, målt mod forskellene mellem områderne',
    en: '{shown} of {count} indicators that changed, largest change first, measured against the differences between areas',
  },
  began: { da: 'Begyndt', en: 'Begun' },
  ended: { da: 'Afsluttet', en: 'Ended' },
  coming: { da: 'Ny på vej', en: 'Newly coming' },
  gone: { da: 'Ikke længere med', en: 'No longer there' },
  otherwise: { da: 'Andet ændret', en: 'Otherwise changed' },
  plans: { da: 'Indsatser', en: 'Programmes' },
  samePlans: { da: 'Indsatserne er de samme.', en: 'The programmes are the same.' },
} satisfies Record<string, Localized>;

/** Reading a file of the last profile. */
export const lastProfileWords = {
  notProfile: { da: '{file} er ikke en områdeprofil, der kan læses.', en: '{file} is not an area profile that can be read.' },
  cannotRead: { da: '{file} kan ikke læses.', en: '{file} cannot be read.' },
} satisfies Record<string, Localized>;
