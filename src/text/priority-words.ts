import type { Localized } from '../model/localized.ts';

/** What the command line says of need and plans set against each other. */
export const priorityWords = {
  noDate: { da: 'Angiv en dato med --date ÅÅÅÅ-MM-DD: planerne læses på den dag.', en: 'Give a date with --date YYYY-MM-DD: plans are read on that day.' },
  notADate: {
    da: '--date skal være en dag i kalenderen, skrevet ÅÅÅÅ-MM-DD, ikke "{date}".',
    en: '--date must be a day of the calendar, written YYYY-MM-DD, not "{date}".',
  },
  withoutPlan: {
    da: '{without} af de {high} mest udsatte områder har ingen aktiv plan, der dækker mindst {cover} af området{residents}.',
    en: '{without} of the {high} most deprived areas have no active plan that covers at least {cover} of the area{residents}.',
  },
  withoutKnownPlan: {
    da: '{without} af de {high} mest udsatte områder har ingen kendt aktiv plan, der dækker mindst {cover} af området{residents}. Pakken har måske ikke alle planer.',
    en: '{without} of the {high} most deprived areas have no known active plan that covers at least {cover} of the area{residents}. The package may not hold every plan.',
  },
  residents: { da: '; der bor {residents} mennesker', en: '; {residents} people live there' },
  rule: {
    da: 'Plandækning {date}: aktive planer af typer, der tæller. Planers egne polygoner skæres med områderne, planer med en liste af områder tages hele; overlap tælles én gang.',
    en: 'Cover by plans on {date}: active plans of types that count. Plans\' own polygons are intersected with the areas, plans with a list of areas are taken whole; overlaps count once.',
  },
  yearsApart: {
    da: 'Behovets nyeste tal er fra {year}, planerne læses {date}: {years} år imellem. Grupperne i tabellen siger derfor ikke, hvem der mangler en plan nu.',
    en: 'The newest figures of the need are of {year}, plans are read on {date}: {years} years apart. The groups in the table therefore do not say who lacks a plan now.',
  },
  endUnknown: {
    da: 'Planer, der er begyndt og ikke har et kendt slutår: {count}. De tæller ikke som dækning.',
    en: 'Plans that have begun and have no known end: {count}. They count in no cover.',
  },
  bordersUnknown: {
    da: 'Aktive planer med ukendt afgrænsning: {count}. De står i listerne, men tæller ikke som dækning.',
    en: 'Active plans with unknown borders: {count}. They stand in the lists and count in no cover.',
  },
  approximate: {
    da: 'Nogle planers afgrænsning er omtrentlig, så dækningen er et skøn.',
    en: 'The borders of some plans are approximate, so the cover is an estimate.',
  },
} satisfies Record<string, Localized>;
