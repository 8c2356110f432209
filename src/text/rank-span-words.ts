import type { Localized } from '../model/localized.ts';

/** How far an area's rank moves when the weights could have been others. */
export const rankSpanWords = {
  title: { da: 'Hvor sikkert er nummeret?', en: 'How sure is the rank?' },
  column: { da: 'Rangspænd', en: 'Rank span' },
  columnHelp: {
    da: 'Nummeret i 90 procent af {draws} udtræk, hvor hver vægt er op til {spread} procent mindre eller større. Det er tvivlen fra vægtene alene, ikke fra små tal.',
    en: 'The rank in 90 per cent of {draws} draws in which each weight is up to {spread} per cent smaller or larger. This is the doubt from the weights alone, not from small numbers.',
  },
  span: { da: '{from}–{to}', en: '{from}–{to}' },
  one: { da: '{from}', en: '{from}' },
  rankWithSpan: { da: '{rank} (5–95 %: {span})', en: '{rank} (5–95%: {span})' },
  median: { da: 'Midt i udtrækkene: nr. {median}.', en: 'In the middle of the draws: no. {median}.' },
  topShare: { da: 'Plads blandt de 20 % med størst behov: ', en: 'Place among the 20% with the greatest need: ' },
  inDraws: { da: ' – i {share} af udtrækkene', en: ' – in {share} of the draws' },
  onlyWeights: { da: 'Kun tvivlen fra vægtene. Små tal giver en tvivl for sig, som ikke er med her.', en: 'Only the doubt from the weights. Small numbers are a doubt of their own, which is not in here.' },
  waiting: { da: 'Regner på vægtene …', en: 'Trying the weights …' },
  failed: { da: 'Rangspændet kunne ikke regnes.', en: 'The rank span could not be computed.' },
  help: { da: 'Hvad er regnet?', en: 'What was computed?' },
  rule: {
    da: '»Sikker« er mindst {sure} procent af udtrækkene, »sandsynlig« mindst {likely} procent, »næppe« højst {unlikely} procent og »sikkert ikke« højst {surelyNot} procent. Derimellem afhænger det af vægtene.',
    en: '“Sure” is at least {sure} per cent of the draws, “likely” at least {likely} per cent, “unlikely” at most {unlikely} per cent and “surely not” at most {surelyNot} per cent. In between it depends on the weights.',
  },
  rounded: { da: 'Spændet er rundet udad til hele numre.', en: 'The span is rounded outwards to whole ranks.' },
  first: { da: 'nr. 1', en: 'no. 1' },
  last: { da: 'nr. {count}', en: 'no. {count}' },
  exportP05: { da: 'Rangspænd fra (5 %)', en: 'Rank span from (5%)' },
  exportMedian: { da: 'Nr. midt i udtrækkene', en: 'Median rank of the draws' },
  exportP95: { da: 'Rangspænd til (95 %)', en: 'Rank span to (95%)' },
  exportTop10: { da: 'Andel af udtræk blandt de 10 første (0-1)', en: 'Share of draws among the first 10 (0-1)' },
  exportTop20pct: { da: 'Andel af udtræk blandt de 20 % (0-1)', en: 'Share of draws among the 20% (0-1)' },
  exportStatement: { da: 'Rangspænd', en: 'Rank span' },
} satisfies Record<string, Localized>;

/** How sure a place among the first is; the names are those of `score/certainty.ts`. */
export const certaintyWords = {
  sure: { da: 'sikker', en: 'sure' },
  likely: { da: 'sandsynlig', en: 'likely' },
  depends: { da: 'afhænger af vægtene', en: 'depends on the weights' },
  unlikely: { da: 'næppe', en: 'unlikely' },
  'surely-not': { da: 'sikkert ikke', en: 'surely not' },
} satisfies Record<string, Localized>;
