import type { Localized } from '../model/localized.ts';

/** The two doubts about an area's rank, kept apart and named. */
export const rankDoubtWords = {
  title: { da: 'Hvor sikkert er nummeret?', en: 'How sure is the rank?' },
  finding: { da: '{rank}: {moves}.', en: '{rank}: {moves}.' },
  and: { da: '{a}, og {b}', en: '{a}, and {b}' },
  moves: { da: '{what} kan gøre det til nr. {span}', en: '{what} can make it no. {span}' },
  stays: { da: '{what} flytter det ikke', en: '{what} do not move it' },
  otherWeights: { da: 'andre vægte', en: 'other weights' },
  otherWeightsAndMethods: { da: 'andre vægte og metoder', en: 'other weights and methods' },
  otherMethods: { da: 'andre metoder', en: 'other methods' },
  chance: { da: 'tilfældigheder i små tal', en: 'chances in small numbers' },
  choices: { da: 'Vægte og metode er valg', en: 'Weights and method are choices' },
  smallNumbers: { da: 'Små tal er støj', en: 'Small numbers are noise' },
  smallNumbersAre: {
    da: 'Hviler et tal på få, kunne tilfældet have gjort det til et andet. Vægte og metode ligger fast.',
    en: 'Where a figure rests on few, chance could have made it another. Weights and method stand as they are.',
  },
  denominators: {
    da: '{known} af {all} indikatorer siger, hvor mange deres tal hviler på.',
    en: '{known} of {all} indicators say how many their figures rest on.',
  },
  without: { da: 'Uden: {titles}. De lægger ingen tvivl til.', en: 'Without: {titles}. They add no doubt.' },
  noneKnown: {
    da: 'Ingen af indikatorerne siger, hvor mange deres tal hviler på. Tvivlen fra små tal kan ikke regnes her, men den er der.',
    en: 'None of the indicators says how many its figures rest on. The doubt from small numbers cannot be computed here, but it is there.',
  },
  topShare: { da: 'Plads blandt de 20 % med størst behov: ', en: 'Place among the 20% with the greatest need: ' },
  inDraws: { da: ' – i {share} af udtrækkene', en: ' – in {share} of the draws' },
  bar: { da: '{name}: nr. {span} i 90 procent af udtrækkene, midt i dem nr. {median}, af {count}', en: '{name}: no. {span} in 90 percent of the draws, no. {median} in their middle, of {count}' },
  key: { da: 'Søjle: 90 % af udtrækkene. Prik: midten. Streg: nummeret. Skygge: de 20 %.', en: 'Bar: 90% of the draws. Dot: the middle. Line: the rank. Shade: the 20%.' },
  first: { da: 'nr. 1', en: 'no. 1' },
  last: { da: 'nr. {count}', en: 'no. {count}' },
  table: { da: 'Tallene bag', en: 'The figures behind' },
  p05: { da: '5 % af udtrækkene ligger før', en: '5% of the draws lie before' },
  median: { da: 'midt i udtrækkene', en: 'middle of the draws' },
  p95: { da: '5 % af udtrækkene ligger efter', en: '5% of the draws lie after' },
  top10: { da: 'blandt de 10 første', en: 'among the first 10' },
  top20: { da: 'blandt de 20 %', en: 'among the 20%' },
  rank: { da: 'nr. {rank}', en: 'no. {rank}' },
  help: { da: 'Hvad er regnet?', en: 'What was computed?' },
  change: { da: 'Hvad kunne være anderledes?', en: 'What could be otherwise?' },
  drawn: {
    da: 'Små tal: hvert tal, der hviler på et kendt antal, er {draws} gange trukket på ny inden for det, tilfældet kan gøre (andele: Wilsons interval, antal: Poisson), og hele indekset regnet igen; frø {seed}.',
    en: 'Small numbers: each figure that rests on a known number was drawn anew {draws} times within what chance can do (shares: Wilson’s interval, counts: Poisson), and the whole index computed again; seed {seed}.',
  },
} satisfies Record<string, Localized>;

/** How sure a place at the top is where small numbers are in doubt; the names are those of `score/certainty.ts`. */
export const chanceCertaintyWords = {
  sure: { da: 'sikker', en: 'sure' },
  likely: { da: 'sandsynlig', en: 'likely' },
  depends: { da: 'afhænger af tilfældet', en: 'depends on chance' },
  unlikely: { da: 'næppe', en: 'unlikely' },
  'surely-not': { da: 'sikkert ikke', en: 'surely not' },
} satisfies Record<string, Localized>;
