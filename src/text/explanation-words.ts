import type { RefusalCode } from '../model/fitted-index.ts';
import type { StepName } from '../model/index-tree.ts';
import type { Localized } from '../model/localized.ts';

/** "Sådan er det beregnet": the way from a published figure to a rank. */
export const explanationWords = {
  title: { da: 'Sådan er det beregnet', en: 'How it is computed' },
  intro: {
    da: 'Fra det offentliggjorte tal til områdets nr. Tallene er afrundet her; der regnes med alle cifre.',
    en: 'From the published figure to the area’s rank. Figures are rounded here; the computation keeps every digit.',
  },
  from: { da: '{year}, {source}', en: '{year}, {source}' },
  noYear: { da: 'uden år', en: 'without a year' },
  noSource: { da: 'kilde ikke oplyst', en: 'source not given' },
  turned: { da: 'Vendt, så større er mere behov: {value}', en: 'Turned, so that larger is more need: {value}' },
  noFigure: { da: 'Intet tal her; indgår ikke i områdets score.', en: 'No figure here; it takes no part in the area’s score.' },
  withheld: { da: 'Tallet er skjult, fordi det bygger på for få; det indgår ikke.', en: 'The figure is withheld, because it rests on too few; it takes no part.' },
  standIn: { da: 'Intet tal her; i stedet bruges {value}.', en: 'No figure here; {value} stands in.' },
  noAnswer: { da: 'Her stopper beregningen: {reason}.', en: 'The computation ends here: {reason}.' },
  noSteps: { da: 'Tallet bruges, som det er.', en: 'The figure is used as it is.' },
  whole: { da: 'Scoren', en: 'The score' },
  part: { da: 'Del', en: 'Part' },
  value: { da: 'Værdi', en: 'Value' },
  weight: { da: 'Vægt', en: 'Weight' },
  weightShare: { da: '{weight} ({share})', en: '{weight} ({share})' },
  product: { da: 'Giver', en: 'Gives' },
  contribution: { da: 'Bidrag', en: 'Contribution' },
  omittedOne: { da: '1 del har ingen tal på dette niveau og er ikke vist.', en: '1 part has no figures at this level and is not shown.' },
  omittedMany: { da: '{count} dele har ingen tal på dette niveau og er ikke vist.', en: '{count} parts have no figures at this level and are not shown.' },
  notAffine: {
    da: '»{node}« er {method} og ikke et vægtet gennemsnit. Derfor kan en indikators egen del af scoren ikke skilles ud.',
    en: '“{node}” is a {method} and not a weighted mean. So the part of one indicator in the score cannot be told apart.',
  },
  scoreAtMean: {
    da: 'Var tallet som områdernes gennemsnit, ville scoren være {score} i stedet for {now}.',
    en: 'If the figure were the mean of the areas, the score would be {score} instead of {now}.',
  },
  contributions: {
    da: 'Bidrag er afstanden til gennemsnittet af de områder, der har en score: {score} − {mean} = {difference}.',
    en: 'Contributions are the distance from the mean of the areas that have a score: {score} − {mean} = {difference}.',
  },
  rankFirst: { da: 'Nr. {rank} af {scored}: intet område har en større score.', en: 'No. {rank} of {scored}: no area has a larger score.' },
  rankOne: { da: 'Nr. {rank} af {scored}: 1 område har en større score.', en: 'No. {rank} of {scored}: 1 area has a larger score.' },
  rankMany: { da: 'Nr. {rank} af {scored}: {above} områder har en større score.', en: 'No. {rank} of {scored}: {above} areas have a larger score.' },
  levelOne: { da: '1 andet område har samme score. {rule}', en: '1 other area has the same score. {rule}' },
  levelMany: { da: '{level} andre områder har samme score. {rule}', en: '{level} other areas have the same score. {rule}' },
  rounded: { da: 'Scoren er afrundet til {decimals} decimaler, før områderne sammenlignes.', en: 'The score is rounded to {decimals} decimals before areas are compared.' },
} satisfies Record<string, Localized>;

/** What equal scores do to a rank. */
export const tieWords = {
  average: { da: 'Ens scorer deler gennemsnittet af deres numre.', en: 'Equal scores share the average of their ranks.' },
  min: { da: 'Ens scorer får det mindste af deres numre.', en: 'Equal scores take the smallest of their ranks.' },
  max: { da: 'Ens scorer får det største af deres numre.', en: 'Equal scores take the largest of their ranks.' },
  dense: { da: 'Ens scorer får samme nummer, og det næste område får det følgende.', en: 'Equal scores take one rank, and the next area takes the following.' },
} satisfies Record<string, Localized>;

/** Each step as a sum that can be checked; `{x}` goes in and `{y}` comes out. */
export const stepFormulas: Readonly<Record<StepName, Localized>> = {
  'min-max': { da: 'Min-max: {low} + ({x} − {minimum}) / ({maximum} − {minimum}) · ({high} − {low}) = {y}', en: 'Min-max: {low} + ({x} − {minimum}) / ({maximum} − {minimum}) · ({high} − {low}) = {y}' },
  goalposts: { da: 'Mellem faste mål: ({x} − {minimum}) / ({maximum} − {minimum}) = {y}', en: 'Between goalposts: ({x} − {minimum}) / ({maximum} − {minimum}) = {y}' },
  'z-score': { da: 'z-score: ({x} − {mean}) / {sd} = {y}', en: 'z-score: ({x} − {mean}) / {sd} = {y}' },
  rank: { da: 'Rang blandt områderne, {order}: {x} er nr. {y}', en: 'Rank among the areas, {order}: {x} is no. {y}' },
  percentile: { da: 'Plads blandt områderne som andel, {scale}: {x} giver {y}', en: 'Place among the areas as a share, {scale}: {x} gives {y}' },
  exponential: { da: 'Eksponentielt: −{k} · ln(1 − {x} · (1 − e^(−100/{k}))) = {y}', en: 'Exponential: −{k} · ln(1 − {x} · (1 − e^(−100/{k}))) = {y}' },
  log: { da: 'Logaritme: ln({x} + {offset}) = {y}', en: 'Logarithm: ln({x} + {offset}) = {y}' },
  winsorise: { da: 'Yderpunkter afkortet til {minimum}–{maximum}: {x} bliver {y}', en: 'Extremes cut to {minimum}–{maximum}: {x} becomes {y}' },
  'normal-score': { da: 'Normalscore efter plads blandt områderne: {x} giver {y}', en: 'Normal score by place among the areas: {x} gives {y}' },
  reverse: { da: 'Vendt: {from} − {x} = {y}', en: 'Reversed: {from} − {x} = {y}' },
  scale: { da: 'Skaleret: {x} · {factor} + {offset} = {y}', en: 'Scaled: {x} · {factor} + {offset} = {y}' },
  'divide-by-max': { da: 'Delt med det største: {x} / {maximum} · {times} = {y}', en: 'Divided by the largest: {x} / {maximum} · {times} = {y}' },
  clamp: { da: 'Holdt inden for {minimum} til {maximum}: {x} bliver {y}', en: 'Kept within {minimum} to {maximum}: {x} becomes {y}' },
  threshold: { da: '1 hvis {x} {compare} {at}, ellers 0: {y}', en: '1 if {x} {compare} {at}, else 0: {y}' },
  round: { da: 'Afrundet til {decimals} decimaler: {x} bliver {y}', en: 'Rounded to {decimals} decimals: {x} becomes {y}' },
};

export const stepPartWords = {
  minMaxFromZero: { da: 'Min-max: ({x} − {minimum}) / ({maximum} − {minimum}) · {high} = {y}', en: 'Min-max: ({x} − {minimum}) / ({maximum} − {minimum}) · {high} = {y}' },
  minMaxUnit: { da: 'Min-max: ({x} − {minimum}) / ({maximum} − {minimum}) = {y}', en: 'Min-max: ({x} − {minimum}) / ({maximum} − {minimum}) = {y}' },
  goalpostsLog: {
    da: 'Mellem faste mål: (ln {x} − ln {minimum}) / (ln {maximum} − ln {minimum}) = {y}',
    en: 'Between goalposts: (ln {x} − ln {minimum}) / (ln {maximum} − ln {minimum}) = {y}',
  },
  limited: { da: '{formula}, holdt mellem 0 og 1', en: '{formula}, kept between 0 and 1' },
  ascending: { da: 'mindste først', en: 'smallest first' },
  descending: { da: 'største først', en: 'largest first' },
  atMost: { da: 'Højst {maximum}: {x} bliver {y}', en: 'At most {maximum}: {x} becomes {y}' },
  atLeast: { da: 'Mindst {minimum}: {x} bliver {y}', en: 'At least {minimum}: {x} becomes {y}' },
} satisfies Record<string, Localized>;

/** Why a step has no answer for an area, in half a sentence. */
export const noAnswerWords: Readonly<Record<RefusalCode, Localized>> = {
  'no-spread': { da: 'alle områder har samme tal', en: 'every area has the same figure' },
  'single-value': { da: 'kun ét område har et tal', en: 'only one area has a figure' },
  'maximum-not-positive': { da: 'det største tal er 0 eller mindre', en: 'the largest figure is 0 or less' },
  'log-of-non-positive': { da: '0 og negative tal har ingen logaritme', en: '0 and negative figures have no logarithm' },
  'exponential-outside': { da: 'tallet ligger ikke mellem 0 og 1', en: 'the figure is not between 0 and 1' },
  'mean-of-negative': { da: 'dette gennemsnit findes ikke for negative tal', en: 'this mean does not exist for negative figures' },
  'power-of-zero': { da: 'eksponenten er 0', en: 'the exponent is 0' },
  'no-weight': { da: 'alle vægte under den er 0', en: 'every weight below it is 0' },
  'not-finite': { da: 'der er intet svar for dette tal', en: 'there is no answer for this figure' },
};
