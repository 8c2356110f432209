import type { Localized } from '../model/localized.ts';

/** What plans cover of one area, how that is known, and what the need and the plans there are about. */
export const areaCoverWords = {
  title: { da: 'Plandækning', en: 'Cover by plans' },
  none: { da: 'Ingen {known}aktiv plan dækker området den {date}.', en: 'No {known}active plan covers the area on {date}.' },
  known: { da: 'kendt ', en: 'known ' },
  share: { da: 'Aktive planer dækker {cover} af området den {date}.', en: 'Active plans cover {cover} of the area on {date}.' },
  residents: {
    da: 'Der bor {share} af beboerne, når de regnes jævnt fordelt i hver {noun}.',
    en: '{share} of the residents live there, taken as spread evenly within each {noun}.',
  },
  polygon: { da: 'Planernes egne polygoner er skåret med området.', en: 'The plans’ own polygons are intersected with the area.' },
  listed: { da: 'Planerne har en liste af områder: de er taget hele.', en: 'The plans have a list of areas: these are taken whole.' },
  'finer-areas': { da: 'Planerne har en liste af mindre områder: deres grænser er skåret med området.', en: 'The plans have a list of smaller areas: their borders are intersected with the area.' },
  nowhere: { da: 'Nogle planers sted er ikke kendt.', en: 'The place of some plans is not known.' },
  once: { da: 'Overlap tælles én gang.', en: 'Overlaps count once.' },
  exact: { da: '{exact} af området er dækket med kendte grænser, resten med omtrentlige.', en: '{exact} of the area is covered with known borders, the rest with approximate ones.' },
  noneExact: { da: 'Grænserne er omtrentlige, så andelen er et skøn.', en: 'The borders are approximate, so the share is an estimate.' },
  ifRunning: { da: '{cover}, hvis planer uden kendt slut stadig kører.', en: '{cover} if plans without a known end are still running.' },
  last: { da: 'Den sidste kendte plan sluttede {date}, {ago}.', en: 'The last known plan ended {date}, {ago}.' },
  lessThanAYear: { da: 'for mindre end et år siden', en: 'less than a year before' },
  oneYear: { da: 'for 1 år siden', en: '1 year before' },
  years: { da: 'for {years} år siden', en: '{years} years before' },
  group: { da: 'Gruppe: {group}.', en: 'Group: {group}.' },
  noneWorks: { da: 'Behovet drives af {themes}; ingen {known}plan her arbejder med det.', en: 'The need is driven by {themes}; no {known}plan here works with it.' },
  allWork: { da: 'Behovet drives af {themes}; planer her arbejder med det.', en: 'The need is driven by {themes}; plans here work with it.' },
  someWork: {
    da: 'Behovet drives af {themes}; planer her arbejder med {with}, og ingen {known}plan her arbejder med {without}.',
    en: 'The need is driven by {themes}; plans here work with {with}, and no {known}plan here works with {without}.',
  },
  theme: { da: 'Tema', en: 'Theme' },
  push: { da: 'Løfter scoren', en: 'Lifts the score' },
  plans: { da: 'Planer, der arbejder med det', en: 'Plans that work with it' },
  noPlan: { da: 'ingen', en: 'none' },
  noKnownPlan: { da: 'ingen kendt', en: 'none known' },
} satisfies Record<string, Localized>;
