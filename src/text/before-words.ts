import type { Localized } from '../model/localized.ts';

/** Before and after a plan began. */
export const beforeWords = {
  title: { da: 'Før og efter', en: 'Before and after' },
  lead: {
    da: 'Hvordan et tal har bevæget sig i planens områder, siden før planen begyndte: ved siden af hele byen og af tvillinger - områder uden en plan, der lignede dem i niveau og udvikling de tre år før.',
    en: 'How a figure has moved in the plan’s areas since before the plan began: beside the whole city and beside twins - areas without a plan that stood alike in level and trend in the three years before.',
  },
  warning: {
    da: 'Det er en udvikling i forhold til andre områder, ikke en virkning af planen. Planer gives til områder, hvor behovet er stort, og sådanne områder nærmer sig ofte de andre igen, hvad end der gøres.',
    en: 'This is a development compared with other areas, not an effect of the plan. Plans are given to areas where need is great, and such areas often move back towards the others whatever is done.',
  },
  indicator: { da: 'Tal', en: 'Figure' },
  working: { da: 'Regner …', en: 'Working it out …' },
  failed: { da: 'Det kunne ikke regnes ud.', en: 'It could not be worked out.' },
  nothing: { da: 'Pakken har ingen tal år for år, der kan vise det.', en: 'The package has no figures year by year that could show it.' },
  above: { da: '{title}: udviklingen fra før {start} til {last} ligger {size} over tvillingernes ({interval}).', en: '{title}: the development from before {start} to {last} is {size} above that of the twins ({interval}).' },
  below: { da: '{title}: udviklingen fra før {start} til {last} ligger {size} under tvillingernes ({interval}).', en: '{title}: the development from before {start} to {last} is {size} below that of the twins ({interval}).' },
  same: { da: '{title}: udviklingen fra før {start} til {last} kan ikke skelnes fra tvillingernes. Forskellen er {size} ({interval}).', en: '{title}: the development from before {start} to {last} cannot be told from that of the twins. The difference is {size} ({interval}).' },
  interval: { da: '90 %-interval {low} til {high}', en: '90% interval {low} to {high}' },
  tooFew: { da: '{title}: for få tal til at sige noget. {reason}', en: '{title}: too few figures to say anything. {reason}' },
  basis: {
    da: '{level}. Forskellen er gennemsnittet over {areas} af planens områder: ændringen fra de tre år før {start} til {last}, mindre det samme i områdets tre tvillinger. Intervallet er, hvad den samme regel finder i områder og år uden en plan ({count} forsøg).',
    en: '{level}. The difference is the mean over {areas} of the plan’s areas: the change from the three years before {start} to {last}, less the same in the area’s three twins. The interval is what the same rule finds in areas and years without a plan ({count} trials).',
  },
  plan: { da: 'Planens områder', en: 'The plan’s areas' },
  twins: { da: 'Tvillinger', en: 'Twins' },
  city: { da: 'Hele byen', en: 'The whole city' },
  begins: { da: 'planen begynder', en: 'the plan begins' },
  broken: { da: 'brud i serien', en: 'break in the series' },
  brokenIn: { da: 'Brud i {year}: {note}', en: 'Break in {year}: {note}' },
  table: { da: 'Tallene bag figuren', en: 'The figures behind the chart' },
  year: { da: 'År', en: 'Year' },
  pairs: { da: 'Tvillingerne', en: 'The twins' },
  pairsHelp: { da: 'Tag en tvilling ud, hvis du ved, at den ikke kan sammenlignes: den næste, der ligner, tager dens plads.', en: 'Take a twin out if you know that it cannot be compared: the next one alike takes its place.' },
  twinsOf: { da: '{area} ligner', en: '{area} is like' },
  remove: { da: 'Tag {area} ud af tvillingerne', en: 'Take {area} out of the twins' },
  removed: { da: 'Taget ud', en: 'Taken out' },
  putBack: { da: 'Sæt {area} tilbage', en: 'Put {area} back' },
  points: { da: '{number} procentpoint', en: '{number} percentage points' },
} satisfies Record<string, Localized>;

/** Why nothing is said. */
export const tooFewWords = {
  'no-start': { da: 'Planens start er ikke kendt.', en: 'The start of the plan is not known.' },
  'no-areas': { da: 'Planen dækker ikke halvdelen af noget område.', en: 'The plan does not cover half of any area.' },
  'no-values-before': { da: 'Planens områder har ikke tal for mindst to af de tre år før start.', en: 'The plan’s areas have no figures for at least two of the three years before it began.' },
  'no-values-after': { da: 'Planens områder har ingen tal efter det år, planen begynder.', en: 'The plan’s areas have no figures after the year in which it begins.' },
  break: { da: 'Der er et brud i serien, så før og efter ikke kan sammenlignes.', en: 'There is a break in the series, so that before and after cannot be compared.' },
  'too-few-twins': { da: 'Der er ikke tre områder uden en plan, der kan være tvillinger.', en: 'There are no three areas without a plan that could be twins.' },
  'too-few-placebos': { da: 'Der er for få områder og år uden en plan til at sige, hvor meget tilfældet gør.', en: 'There are too few areas and years without a plan to say how much chance does.' },
} satisfies Record<string, Localized>;
