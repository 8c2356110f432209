import type { Localized } from '../model/localized.ts';

/** The first two minutes: ways in that each do one thing. */
export const starterWords = {
  heading: { da: 'Kom i gang', en: 'Get started' },
  hide: { da: 'Skjul forslagene', en: 'Hide the suggestions' },
  find: { da: 'Find mit område', en: 'Find my area' },
  compare: { da: 'Sammenlign med byen', en: 'Compare with the city' },
  weigh: { da: 'Skru på vægtene', en: 'Change the weights' },
  uncovered: { da: 'Se behov uden kendt plan', en: 'See need without a known plan' },
  list: { da: 'Lav en liste', en: 'Make a list' },
  notScored: { da: 'Ingen områder har en score. Vælg et andet år, et andet niveau eller en vægt over 0.', en: 'No area has a score. Choose another year, another level or a weight above 0.' },
} satisfies Record<string, Localized>;

/** What the list shows when it keeps the greatest need without a known running programme. */
export const uncoveredWords = {
  some: {
    da: 'Listen viser {count} {noun}, som er blandt de {share} med størst behov{need}, og som ikke har en kendt aktiv plan {date}.',
    en: 'The list shows {count} {noun} among the {share} with the greatest need{need}, without a known running programme on {date}.',
  },
  none: {
    da: 'Alle {noun} blandt de {share} med størst behov{need} har en kendt aktiv plan {date}.',
    en: 'All {noun} among the {share} with the greatest need{need} have a known running programme on {date}.',
  },
  need: { da: ' (tal fra {years})', en: ' (figures from {years})' },
  apart: {
    da: 'Der er {count} år mellem tallene og planerne, så listen viser ikke, om dagens behov er dækket.',
    en: 'The figures and the programmes are {count} years apart, so the list does not show whether today’s need is covered.',
  },
  incomplete: {
    da: 'Listen over planer er ikke komplet: “ingen kendt plan” betyder ikke, at der ingen er.',
    en: 'The list of programmes is not complete: “no known programme” does not mean that there is none.',
  },
} satisfies Record<string, Localized>;
