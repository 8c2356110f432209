import type { RefusalCode } from '../model/fitted-index.ts';
import type { Localized } from '../model/localized.ts';

/** Why figures were left without an answer; `{node}` is the title of the node, `{areas}` how many areas it concerns. */
export const refusalWords: Readonly<Record<RefusalCode, Localized>> = {
  'no-spread': {
    da: '»{node}«: alle områder har samme tal, så der er ingen forskel at måle i. Tallene indgår ikke ({areas} områder).',
    en: '“{node}”: every area has the same figure, so there is no difference to measure. The figures take no part ({areas} areas).',
  },
  'single-value': {
    da: '»{node}«: kun ét område har et tal, så det kan ikke sammenlignes med andre ({areas} område).',
    en: '“{node}”: only one area has a figure, so it cannot be compared with others ({areas} area).',
  },
  'maximum-not-positive': {
    da: '»{node}«: det største tal er 0 eller mindre, så der kan ikke deles med det ({areas} områder).',
    en: '“{node}”: the largest figure is 0 or less, so nothing can be divided by it ({areas} areas).',
  },
  'log-of-non-positive': {
    da: '»{node}«: logaritmen af 0 eller et negativt tal findes ikke ({areas} områder).',
    en: '“{node}”: 0 and negative figures have no logarithm ({areas} areas).',
  },
  'exponential-outside': {
    da: '»{node}«: den eksponentielle omregning kræver tal mellem 0 og 1 ({areas} områder ligger udenfor).',
    en: '“{node}”: the exponential transformation takes figures between 0 and 1 ({areas} areas are outside).',
  },
  'mean-of-negative': {
    da: '»{node}«: det valgte gennemsnit findes ikke for negative tal ({areas} områder).',
    en: '“{node}”: the chosen kind of mean does not exist for negative figures ({areas} areas).',
  },
  'power-of-zero': {
    da: '»{node}«: et potensgennemsnit med eksponenten 0 findes ikke ({areas} områder).',
    en: '“{node}”: there is no power mean with the exponent 0 ({areas} areas).',
  },
  'no-weight': {
    da: '»{node}«: alle vægte under den er 0, så den har intet tal.',
    en: '“{node}”: every weight below it is 0, so it has no figure.',
  },
  'not-finite': {
    da: '»{node}«: beregningen giver et tal, der er for stort til at regnes med ({areas} områder).',
    en: '“{node}”: the result is too large a number to compute with ({areas} areas).',
  },
};

/** Why an indicator's part of a score cannot be told; `{node}` is the title of the branch above it. */
export const noContribution: Localized = {
  da: '»{node}« er ikke et vægtet gennemsnit af sine dele, så tallets egen del af scoren kan ikke skilles ud.',
  en: '“{node}” is not a weighted mean of its parts, so the part of this figure in the score cannot be told apart.',
};
