import type { Localized } from '../model/localized.ts';

/** An area and the map in one spoken sentence. Parts that do not apply are left out; a comma or a full stop is where a voice breathes. */
export const spokenWords = {
  area: { da: '{label}: {figure}, {class}{rank}. {plans}.{basis}{marks}', en: '{label}: {figure}, {class}{rank}. {plans}.{basis}{marks}' },
  withoutFigure: { da: '{label}: {class}. {plans}.{basis}{marks}', en: '{label}: {class}. {plans}.{basis}{marks}' },
  score: { da: 'score {score}', en: 'score {score}' },
  indicator: { da: '{title} {figure}', en: '{title} {figure}' },
  rank: { da: ', {rank} {noun}', en: ', {rank} {noun}' },
  basis: { da: ' Datagrundlag: {basis}.', en: ' Data basis: {basis}.' },
  marks: { da: ' Mærke: {marks}.', en: ' Mark: {marks}.' },
  plansUnknownEnd: { da: 'Plan, hvis slutning er ukendt', en: 'Plan whose end is unknown' },
  onePlan: { da: '1 aktiv plan', en: '1 active plan' },
  manyPlans: { da: '{count} aktive planer', en: '{count} active plans' },
  planned: { da: 'Planlagt plan', en: 'Planned plan' },
  ended: { da: 'Udløbet plan, efterfølger ukendt', en: 'Plan whose period is over, successor unknown' },
  besides: { da: 'Plan uden for dækningen', en: 'Plan outside cover' },
  noKnownPlan: { da: 'Ingen kendt plan', en: 'No known plan' },
  noPlan: { da: 'Ingen plan', en: 'No plan' },
  mostNeed: { da: 'Størst behov: {name}.', en: 'Greatest need: {name}.' },
} satisfies Record<string, Localized>;
