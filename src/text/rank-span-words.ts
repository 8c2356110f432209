import type { Localized } from '../model/localized.ts';

/** How far an area's rank moves when the weights could have been others. */
export const rankSpanWords = {
  column: { da: 'Rangspænd', en: 'Rank span' },
  columnIs: {
    da: 'Rangspænd: nummeret i 90 procent af {draws} udtræk, når {doubt}.',
    en: 'Rank span: the rank in 90 percent of {draws} draws, when {doubt}.',
  },
  columnHelp: {
    da: 'Nummeret i 90 procent af {draws} udtræk, når {doubt}. Tvivlen fra små tal er ikke med her.',
    en: 'The rank in 90 percent of {draws} draws, when {doubt}. The doubt from small numbers is not in here.',
  },
  span: { da: '{from}–{to}', en: '{from}–{to}' },
  one: { da: '{from}', en: '{from}' },
  onlyWeights: { da: 'Små tal giver en tvivl for sig, som ikke er med her.', en: 'Small numbers are a doubt of their own, which is not in here.' },
  group: { da: 'Nr. {from}–{to} kan ikke skilles ad', en: 'No. {from}–{to} cannot be told apart' },
  groupTied: { da: 'Områderne på nr. {from} kan ikke skilles ad', en: 'The areas at no. {from} cannot be told apart' },
  groupHelp: {
    da: '»Kan ikke skilles ad«: alle områderne i gruppen kan bytte plads, når vægtene ændres lidt: deres rangspænd overlapper hinanden. Rækkefølgen i gruppen siger derfor ikke, hvem der har størst behov.',
    en: '“Cannot be told apart”: all areas of the group can change places when weights change a little: their rank spans overlap. So the order within the group does not say who has the greatest need.',
  },
  waiting: { da: 'Regner på vægtene …', en: 'Trying the weights …' },
  failed: { da: 'Rangspændet kunne ikke regnes.', en: 'The rank span could not be computed.' },
  rule: {
    da: '»Sikker« er mindst {sure} procent af udtrækkene, »sandsynlig« mindst {likely} procent, »næppe« højst {unlikely} procent og »sikkert ikke« højst {surelyNot} procent. Derimellem afhænger det af vægtene.',
    en: '“Sure” is at least {sure} percent of the draws, “likely” at least {likely} percent, “unlikely” at most {unlikely} percent and “surely not” at most {surelyNot} percent. In between it depends on the weights.',
  },
  rounded: { da: 'Spændet er rundet udad til hele numre.', en: 'The span is rounded outwards to whole ranks.' },
  exportP05: { da: 'Rangspænd fra (5 %)', en: 'Rank span from (5%)' },
  exportMedian: { da: 'Nr. midt i udtrækkene', en: 'Median rank of the draws' },
  exportP95: { da: 'Rangspænd til (95 %)', en: 'Rank span to (95%)' },
  exportTop10: { da: 'Andel af udtræk blandt de 10 første (0-1)', en: 'Share of draws among the first 10 (0-1)' },
  exportTop20pct: { da: 'Andel af udtræk blandt de 20 % (0-1)', en: 'Share of draws among the 20% (0-1)' },
  exportStatement: { da: 'Rangspænd', en: 'Rank span' },
  exportSmallNumbers: { da: 'Små tal: {head}', en: 'Small numbers: {head}' },
  exportSmallStatement: { da: 'Tvivl fra små tal', en: 'Doubt from small numbers' },
} satisfies Record<string, Localized>;

/** How sure a place among the first is; the names are those of `score/certainty.ts`. */
export const certaintyWords = {
  sure: { da: 'sikker', en: 'sure' },
  likely: { da: 'sandsynlig', en: 'likely' },
  depends: { da: 'afhænger af vægtene', en: 'depends on the weights' },
  unlikely: { da: 'næppe', en: 'unlikely' },
  'surely-not': { da: 'sikkert ikke', en: 'surely not' },
} satisfies Record<string, Localized>;
