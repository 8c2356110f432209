import type { Localized } from '../model/localized.ts';

/** How sure a rank is: what was varied, and the words for what came of it. */
export const robustnessWords = {
  varied: {
    da: 'Varieret: {weights} vægte, hver ganget med et tilfældigt tal fra {from} til {to} procent, uafhængigt af de andre; {draws} udtræk, frø {seed}.',
    en: 'Varied: {weights} weights, each multiplied by a random number from {from} to {to} per cent, independently of the others; {draws} draws, seed {seed}.',
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
