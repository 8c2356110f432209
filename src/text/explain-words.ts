import type { Localized } from '../model/localized.ts';

/** What things are, said where they stand. */
export const explainWords = {
  ask: { da: 'Hvad er {title}?', en: 'What is {title}?' },
  higherIsNeed: { da: 'Et højere tal tæller som større behov.', en: 'A higher figure counts as greater need.' },
  lowerIsNeed: { da: 'Et lavere tal tæller som større behov.', en: 'A lower figure counts as greater need.' },
  isContext: { da: 'Tallet er baggrund og indgår aldrig i scoren.', en: 'The figure is background and never part of the score.' },
  unit: { da: 'Enhed: {unit}.', en: 'Unit: {unit}.' },
  source: { da: 'Kilde: {source}.', en: 'Source: {source}.' },
  sourceAndYear: { da: 'Kilde: {source}, tal fra {year}.', en: 'Source: {source}, figures from {year}.' },
  yearOnly: { da: 'Tal fra {year}.', en: 'Figures from {year}.' },
  here: { da: '{area}: {here}.', en: '{area}: {here}.' },
  city: { da: 'Byen: {city} ({label}).', en: 'The city: {city} ({label}).' },
  hereAndCity: { da: '{area}: {here}. Byen: {city} ({label}).', en: '{area}: {here}. The city: {city} ({label}).' },
  themeMade: { da: 'Temaet samler {count}: {titles}.', en: 'The theme gathers {count}: {titles}.' },
  themeScale: { da: '0 er områdernes gennemsnit; større tal er større behov.', en: '0 is the mean of the areas; larger numbers are greater need.' },
  otherScale: { da: 'Større tal er større behov.', en: 'Larger numbers are greater need.' },
  weight: {
    da: 'Vægten er, hvor meget det tæller i forhold til de andre; 0 betyder, at det ikke indgår.',
    en: 'The weight is how much it counts against the others; 0 means that it is not included.',
  },
  scoreIs: {
    da: 'Scoren lægger temaerne sammen efter vægtene, med de valgte tal.',
    en: 'The score adds the themes up by their weights, with the chosen figures.',
  },
  scoreHere: { da: '{area}: {score}, {rank}.', en: '{area}: {score}, {rank}.' },
  rankIs: { da: 'Nr. 1 er området med størst behov. Områder tæt på hinanden kan bytte plads ved små ændringer.', en: 'Rank 1 is the area with the greatest need. Areas close to each other can change places by small changes.' },
  basisIs: {
    da: 'Datagrundlaget er, hvor mange af temaerne der er tal for. Jo færre, jo mindre siger scoren.',
    en: 'The data basis is how many of the themes have figures. The fewer, the less the score says.',
  },
  plansAre: {
    da: 'Kolonnen Planer viser områdebaserede indsatser på den valgte dato. “Ingen kendt plan” betyder, at pakken ikke kender nogen, ikke at der ingen er.',
    en: 'The column Plans shows area-based programmes on the chosen date. “No known plan” means that the package knows of none, not that there is none.',
  },
  statusIs: {
    da: 'I gang: datoen ligger i planens periode. Planlagt: den begynder senere. Afsluttet: perioden er forbi. Slut ukendt: den er begyndt, og ingen kilde siger, hvornår den slutter.',
    en: 'Running: the date lies in the plan’s period. Planned: it begins later. Ended: the period is over. End unknown: it has begun, and no source says when it ends.',
  },
  delimitationIs: {
    da: 'Skravering betyder, at planens grænse er omtrentlig: den er tegnet efter de mindste områder, som kilden nævner.',
    en: 'Hatching means that the plan’s border is approximate: it is drawn after the smallest areas that the source names.',
  },
  statusHere: { da: '{area}: {active} i gang, {planned} planlagt, {ended} afsluttet, {unknown} med ukendt slut.', en: '{area}: {active} running, {planned} planned, {ended} ended, {unknown} with unknown end.' },
  unconfirmed: {
    da: 'Retning og enhed er gættet ud fra overskriften i en fil. Ingen har bekræftet dem.',
    en: 'Direction and unit were guessed from the heading in a file. Nobody has confirmed them.',
  },
} satisfies Record<string, Localized>;
