import type { Localized } from '../../model/localized.ts';

/** An area that a person puts together of others. */
export const ownAreaWords = {
  title: { da: 'Eget område', en: 'Own area' },
  lead: {
    da: 'Læg områder sammen til ét. Det regnes som et område af samme niveau og flytter ingen andre områders plads.',
    en: 'Put areas together as one. It is worked out like an area of the same level and moves no other area’s place.',
  },
  make: { da: 'Sæt et eget område sammen', en: 'Put an own area together' },
  change: { da: 'Ret det egne område', en: 'Change the own area' },
  remove: { da: 'Fjern det egne område', en: 'Remove the own area' },
  removed: { da: 'Det egne område er fjernet', en: 'The own area is removed' },
  level: { da: 'Niveau', en: 'Level' },
  otherLevel: { da: 'Kortet viser {shown}. Vælg niveauet {level} for at klikke på dets områder.', en: 'The map shows {shown}. Choose the level {level} to click its areas.' },
  from: { da: 'Tag omridset af', en: 'Take the outline of' },
  fromNone: { da: 'Vælg et boligområde, en plan eller et lag', en: 'Choose a housing estate, a plan or a layer' },
  plans: { da: 'Planer', en: 'Plans' },
  took: { da: '{count} {noun} med mindst halvdelen af deres grund i {name} er lagt til.', en: '{count} {noun} with at least half of their ground in {name} are added.' },
  tookNone: { da: 'Ingen {noun} har mindst halvdelen af deres grund i {name}. Vælg et niveau med mindre områder.', en: 'No {noun} have at least half of their ground in {name}. Choose a level with smaller areas.' },
  corners: { da: 'Grænsens hjørner', en: 'Corners of the border' },
  cornersHint: {
    da: 'Breddegrad, længdegrad, ét hjørne på hver linje, højst {most}. Afrundet til fem decimaler, cirka en meter, så de kan stå i linket.',
    en: 'Latitude, longitude, one corner on each line, {most} at most. Rounded to five decimals, about a metre, so that the link can carry them.',
  },
  cornersWrong: { da: 'Linje {lines} er ikke et hjørne. Skriv for eksempel 55.67610, 12.56830.', en: 'Line {lines} is no corner. Write for example 55.67610, 12.56830.' },
  cornersMany: { da: 'Grænsen har {count} hjørner; der er plads til {most}.', en: 'The border has {count} corners; there is room for {most}.' },
  cornersFew: { da: 'En grænse skal have mindst tre hjørner. Den har {count}.', en: 'A border needs at least three corners. It has {count}.' },
  done: { da: 'Se det side om side', en: 'See it side by side' },
  close: { da: 'Luk', en: 'Close' },
  inIt: { da: '{count} {noun}: {names}.', en: '{count} {noun}: {names}.' },
  andMore: { da: '{names} og {count} til', en: '{names} and {count} more' },
  byBorder: { da: '{count} af dem ligger inden for den tegnede grænse.', en: '{count} of them lie within the drawn border.' },
  scored: { da: '{residents} beboere. Score {score}: det ville være nr. {place} af {count} {noun}.', en: '{residents} residents. Score {score}: it would be no. {place} of {count} {noun}.' },
  'nothing-in-it': { da: 'Der er ingen områder i det endnu. Vælg nogle, eller tegn en grænse, som mindst halvdelen af et område ligger inden for.', en: 'There are no areas in it yet. Choose some, or draw a border that at least half of an area lies within.' },
  'no-index': { da: 'Niveauet har ingen score, så området får heller ingen.', en: 'The level has no score, so the area has none either.' },
  'too-few': {
    da: 'Området har {residents} beboere. Der skal være mindst {minimum}, før et område får en score. Læg flere områder til.',
    en: 'The area has {residents} residents. It takes at least {minimum} before an area has a score. Add more areas.',
  },
  'population-unknown': { da: 'Beboertallet er ikke kendt for alle dets områder, så området får ingen score. Tag dem ud, der mangler tal.', en: 'The number of residents is not known for all of its areas, so it has no score. Take out those without a figure.' },
  withheld: { da: 'Så mange tal er skjult i et af dets områder, at der ikke kan laves en score. Tag området ud, eller vælg et niveau med større områder.', en: 'So many figures are withheld in one of its areas that no score can be made. Take that area out, or choose a level with larger areas.' },
  'no-figures': { da: 'Der mangler for mange tal til en score.', en: 'Too many figures are missing for a score.' },
  withheldSome: {
    da: '{count} af indeksets tal er skjult: de er skjult i mindst et af dets områder, og de andres tal ville røbe dem.',
    en: '{count} of the index’s figures are withheld: they are in at least one of its areas, and the others’ figures would tell them.',
  },
  rule: {
    da: 'Regel: hele områder er med eller ikke med; en grænse tager dem med, hvis mindst halvdelen af deres grund ligger inden for den. Antal lægges sammen, andre tal er gennemsnit vægtet med det, de er en andel af, ellers med beboere. Scoren laves med det, niveauets egne områder har fastlagt.',
    en: 'Rule: whole areas are in or not; a border takes them in where at least half of their ground lies within it. Counts are added up, other figures are means weighted by what they are a share of, else by residents. The score is made with what the level’s own areas have settled.',
  },
} satisfies Record<string, Localized>;
