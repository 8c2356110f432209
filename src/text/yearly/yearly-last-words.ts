import type { Localized } from '../../model/localized.ts';

/** The yearly report: what the last one did otherwise. */
export const yearlyLastWords = {
  intro: { da: 'Sidste rapport: tal fra {year}, planer læst {date}, pakke {version}.', en: 'Last report: figures of {year}, plans as of {date}, package {version}.' },
  noYear: { da: 'et ukendt år', en: 'an unknown year' },
  otherPeriod: {
    da: 'Her er der valgt at sammenligne med tal fra {since} og planer læst {sinceDate}.',
    en: 'Here figures of {since} and plans as of {sinceDate} were chosen to compare with.',
  },
  same: {
    da: 'Vægte, metode, indikatorer, kilder og pakke er de samme som i den sidste rapport.',
    en: 'Weights, method, indicators, sources and package are the same as in the last report.',
  },
  sameScores: { da: 'Vægte, metode og indikatorer er de samme som i den sidste rapport.', en: 'Weights, method and indicators are the same as in the last report.' },
  sheetRow: { da: 'Metode i sidste rapport', en: 'Method of the last report' },
  changed: { da: 'Andet end i den sidste rapport:', en: 'Other than in the last report:' },
  therefore: {
    da: 'Scorer og pladser i den sidste rapport kan derfor afvige fra dem, der står her for det samme år: her er begge år regnet på den nye måde.',
    en: 'Scores and ranks in the last report may therefore differ from those given here for the same year: here both years are computed in the new way.',
  },
  weights: { da: 'Andele af scoren: {changes}.', en: 'Shares of the score: {changes}.' },
  others: { da: '{count} andre', en: '{count} others' },
  method: { da: 'Metode: {from} før, {to} nu.', en: 'Method: {from} then, {to} now.' },
  missing: { da: 'Manglende tal: {from} før, {to} nu.', en: 'Missing figures: {from} then, {to} now.' },
  rules: {
    skip: { da: 'springes over', en: 'are left out' },
    skipUnless: { da: 'springes over, hvor mindst {share} af vægten og {count} tal er der', en: 'are left out where at least {share} of the weight and {count} figures are there' },
    propagate: { da: 'gør, at delen ingen tal har', en: 'leave the part without a figure' },
    value: { da: 'sættes til {value}', en: 'are set to {value}' },
    mean: { da: 'sættes til områdernes gennemsnit', en: 'are set to the mean of the areas' },
    median: { da: 'sættes til områdernes median', en: 'are set to the median of the areas' },
  },
  everyPart: { da: 'Alle dele af scoren regnes på en anden måde.', en: 'All parts of the score are computed in another way.' },
  otherwise: { da: 'Regnes på en anden måde: {parts}.', en: 'Computed in another way: {parts}.' },
  added: { da: 'Nye dele af scoren: {parts}.', en: 'New parts of the score: {parts}.' },
  gone: { da: 'Ikke længere dele af scoren: {parts}.', en: 'No longer parts of the score: {parts}.' },
  ranking: { da: 'Pladser gives på en anden måde, hvor scorer er ens eller afrundes.', en: 'Ranks are given in another way where scores are equal or rounded.' },
  minimum: { da: 'Færrest beboere, der giver en score: {from} før, {to} nu.', en: 'Fewest residents for a score: {from} then, {to} now.' },
  noFloor: { da: 'ingen grænse', en: 'no limit' },
  excluded: { da: 'Områder, der er holdt uden for: {from} før, {to} nu.', en: 'Areas left out: {from} then, {to} now.' },
  noArea: { da: 'ingen', en: 'none' },
  sources: { da: 'Andre kilder: {changes}.', en: 'Other sources: {changes}.' },
  source: { da: '{indicator} ({from} før, {to} nu)', en: '{indicator} ({from} then, {to} now)' },
  noSource: { da: 'ingen angivet', en: 'none given' },
} satisfies Record<string, Localized | Record<string, Localized>>;

/** Choosing the file of the last yearly report. */
export const lastYearlyWords = {
  last: { da: 'Sidste rapport', en: 'Last report' },
  none: { da: 'Vælg sidste rapports fil, så læses dens år og dag, og denne siger, hvad der er ændret i vægte, metode og kilder.', en: 'Choose the file of the last report: its year and day are read, and this one says what has changed in weights, method and sources.' },
  heldAgainst: { da: 'Holdes op mod rapporten af {date} med tal fra {year}.', en: 'Held against the report of {date} with figures of {year}.' },
  notItsYear: { da: 'Dens år ligger ikke før det valgte, eller har ingen tal her: sammenlign med et andet.', en: 'Its year does not lie before the chosen one, or has no figures here: compare with another.' },
  notItsDay: { da: 'Dens dag ligger ikke før denne: vælg selv dagen.', en: 'Its day does not lie before this one: choose the day yourself.' },
  pickHelp: { da: 'sidste årsrapport som HTML eller Excel', en: 'the last yearly report as HTML or Excel' },
  notTaken: { da: 'Intet er taget fra {file}: {why}', en: 'Nothing was taken from {file}: {why}' },
  notYearly: { da: 'den er ikke en årsrapport, der kan læses.', en: 'it is not a yearly report that can be read.' },
  otherPackage: { da: 'den er af en anden pakke ({package}).', en: 'it is of another package ({package}).' },
  otherLevel: { da: 'den er af et andet niveau ({level}).', en: 'it is of another level ({level}).' },
} satisfies Record<string, Localized>;
