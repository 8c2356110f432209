import type { Localized } from '../model/localized.ts';

/** The map of how sure it is that an area is among those with the most need: its title, its classes, its sentence. */
export const certaintyMapWords = {
  title: { da: 'Hvor sikkert blandt de 20 % med størst behov?', en: 'How sure among the 20% with the greatest need?' },
  sentence: {
    da: 'Kortet viser, hvor sikkert hvert område er blandt de 20 procent med størst behov: {areas}{years}, når {doubt}.',
    en: 'The map shows how surely each area is among the 20 percent with the greatest need: {areas}{years}, when {doubt}.',
  },
  weights: { da: 'hver vægt kan være op til {spread} procent mindre eller større', en: 'each weight may be up to {spread} percent smaller or larger' },
  weightsAndMethod: {
    da: 'hver vægt kan være op til {spread} procent mindre eller større og metoden en anden',
    en: 'each weight may be up to {spread} percent smaller or larger and the method another',
  },
  method: { da: 'metoden kan være en anden', en: 'the method may be another' },
  nothing: { da: 'intet kan være anderledes', en: 'nothing may be otherwise' },
  counts: {
    da: 'Sikkert: {sure}. Sandsynligt: {likely}. Afhænger af vægtene: {depends}.',
    en: 'Sure: {sure}. Likely: {likely}. Depends on the weights: {depends}.',
  },
  darkest: { da: 'Mørkest er sikkert.', en: 'Darkest is sure.' },
  lightest: { da: 'Lysest er sikkert.', en: 'Lightest is sure.' },
  home: { da: 'I {home} er {count} af {all} {noun} sikkert eller sandsynligt blandt dem.', en: 'In {home}, {count} of {all} {noun} are surely or likely among them.' },
  homeArea: { da: '{home}: {class}.', en: '{home}: {class}.' },
} satisfies Record<string, Localized>;

/** The classes of that map; the names are those of `score/certainty.ts`. */
export const certaintyClassWords = {
  sure: { da: 'sikkert blandt de 20 %', en: 'surely among the 20%' },
  likely: { da: 'sandsynligt blandt de 20 %', en: 'likely among the 20%' },
  depends: { da: 'afhænger af vægtene', en: 'depends on the weights' },
  unlikely: { da: 'næppe blandt de 20 %', en: 'unlikely among the 20%' },
  'surely-not': { da: 'sikkert ikke blandt de 20 %', en: 'surely not among the 20%' },
} satisfies Record<string, Localized>;

/** The same where the question stands beside it. */
export const certaintyShortWords = {
  sure: { da: 'sikkert', en: 'sure' },
  likely: { da: 'sandsynligt', en: 'likely' },
  depends: { da: 'afhænger af vægtene', en: 'depends on the weights' },
  unlikely: { da: 'næppe', en: 'unlikely' },
  'surely-not': { da: 'sikkert ikke', en: 'surely not' },
} satisfies Record<string, Localized>;

/** The choice of what the map shows, and of what is in doubt. */
export const doubtWords = {
  mode: { da: 'Farverne viser', en: 'The colours show' },
  need: { da: 'Behov', en: 'Need' },
  certainty: { da: 'Hvor sikkert', en: 'How sure' },
  certaintyHint: {
    da: 'Hvor sikkert er det, at hvert område er blandt de 20 procent med størst behov, når vægte og metode er valg?',
    en: 'How sure is it that each area is among the 20 percent with the greatest need, since weights and method are choices?',
  },
  working: { da: 'Regner på vægtene …', en: 'Trying the weights …' },
  failed: { da: 'Det kunne ikke regnes. Kortet viser behov.', en: 'It could not be computed. The map shows need.' },
  choices: { da: 'Hvad kunne være anderledes?', en: 'What could be otherwise?' },
  spread: { da: 'Hver vægt, op til', en: 'Each weight, up to' },
  spreadValue: { da: '± {spread} %', en: '± {spread}%' },
  spreadNone: { da: 'ligger fast', en: 'stands as it is' },
  normalisation: { da: 'Måden at sammenligne tal på', en: 'How figures are compared' },
  normalisationHint: { da: 'z-score, percentil, min-max eller eksponentiel', en: 'z-score, percentile, min-max or exponential' },
  aggregation: { da: 'Måden at lægge sammen på', en: 'How parts are put together' },
  aggregationHint: { da: 'gennemsnit, eller et hvor lavt ét sted ikke vejes op af højt et andet', en: 'a mean, or one in which low in one place is not made up for by high in another' },
  smallNumbers: { da: 'Vis også tvivlen fra små tal', en: 'Also show the doubt from small numbers' },
  smallNumbersHint: { da: 'i områdets panel og i filer; en tvivl for sig', en: 'in the area’s panel and in files; a doubt of its own' },
} satisfies Record<string, Localized>;

/** What the classes of that map mean, in its legend. */
export const certaintyKeyWords = {
  what: {
    da: 'Området er regnet om {draws} gange, når {doubt}. Farven siger, i hvor mange af gangene det er blandt de 20 % med størst behov.',
    en: 'The area was computed {draws} times over, when {doubt}. The colour says in how many of them it is among the 20% with the greatest need.',
  },
  rule: {
    da: 'Sikkert: i mindst {sure} % af gangene. Sandsynligt: mindst {likely} %. Næppe: højst {unlikely} %. Sikkert ikke: højst {surelyNot} %. Derimellem afhænger det af vægtene.',
    en: 'Sure: in at least {sure}% of them. Likely: at least {likely}%. Unlikely: at most {unlikely}%. Surely not: at most {surelyNot}%. In between it depends on the weights.',
  },
  notIn: { da: 'Tvivlen fra små tal er ikke med i farven. Den står i områdets panel.', en: 'The doubt from small numbers is not in the colour. It is in the area’s panel.' },
  help: { da: 'Hvad betyder ordene?', en: 'What do the words mean?' },
} satisfies Record<string, Localized>;
