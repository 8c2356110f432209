import type { Localized } from '../model/localized.ts';

/** How sure a rank is: what was varied, and the words for what came of it. */
export const robustnessWords = {
  varied: {
    da: 'Varieret: {weights} vægte, hver ganget med et tilfældigt tal fra {from} til {to} procent, uafhængigt af de andre; {draws} udtræk, frø {seed}.',
    en: 'Varied: {weights} weights, each multiplied by a random number from {from} to {to} percent, independently of the others; {draws} draws, seed {seed}.',
  },
  methodVaried: {
    da: 'Hvert udtræk tog også en af disse måder at {what} på: {methods}.',
    en: 'Each draw also took one of these ways to {what}: {methods}.',
  },
  compare: { da: 'sammenligne tal', en: 'compare figures' },
  putTogether: { da: 'lægge sammen', en: 'put parts together' },
  notVariedWithMethod: {
    da: 'Ikke varieret: valget af indikatorer og tallene selv. Vægte på 0 bliver ved med at være 0.',
    en: 'Not varied: the choice of indicators and the figures themselves. Weights of 0 remain 0.',
  },
  notVaried: {
    da: 'Ikke varieret: metoden, valget af indikatorer og tallene selv. Vægte på 0 bliver ved med at være 0.',
    en: 'Not varied: the method, the choice of indicators and the figures themselves. Weights of 0 remain 0.',
  },
  notANumber: {
    da: '{option} skal være {kind} fra {from} til {to}, ikke "{value}".',
    en: '{option} must be {kind} from {from} to {to}, not "{value}".',
  },
  wholeNumber: { da: 'et helt tal', en: 'a whole number' },
  number: { da: 'et tal med punktum', en: 'a number with a decimal point' },
} satisfies Record<string, Localized>;

/** Ways of computing an index, as a person reads them. */
export const variantWords = {
  'as-chosen': { da: 'den valgte', en: 'the chosen one' },
  'z-score': { da: 'z-scorer', en: 'z-scores' },
  percentile: { da: 'percentiler', en: 'percentiles' },
  'min-max': { da: 'min-max', en: 'min-max' },
  exponential: { da: 'eksponentiel som i IMD', en: 'exponential as in the IMD' },
  arithmetic: { da: 'vægtet gennemsnit', en: 'weighted mean' },
  geometric: { da: 'vægtet geometrisk gennemsnit', en: 'weighted geometric mean' },
} satisfies Record<string, Localized>;
