import type { Localized } from '../model/localized.ts';

/** The plans of an area in a few words, for the eye and the ear alike. */
export const planSummaryWords = {
  one: { da: '1 aktiv plan', en: '1 active plan' },
  many: { da: '{count} aktive planer', en: '{count} active plans' },
  planned: { da: 'Planlagt plan', en: 'Planned plan' },
  endUnknown: { da: 'Plan, hvis slutning er ukendt', en: 'Plan whose end is unknown' },
  ended: { da: 'Udløbet plan, efterfølger ukendt', en: 'Plan whose period is over, successor unknown' },
  besides: { da: 'Plan uden for dækningen', en: 'Plan outside cover' },
  noneKnown: { da: 'Ingen kendt plan', en: 'No known plan' },
  none: { da: 'Ingen plan', en: 'No plan' },
} satisfies Record<string, Localized>;
