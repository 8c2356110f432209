import { formatStepNumber } from '../../format/step-number.ts';
import type { RefusalCode } from '../../model/fitted-index.ts';
import type { Localized } from '../../model/localized.ts';
import { explanationWords, noAnswerWords, stepFormulas, stepPartWords } from '../../text/explanation-words.ts';
import { fill } from '../../text/say.ts';
import type { ExplainedStep } from './explanation.ts';
import { inBoth } from '../sentence.ts';

/** A step as a sum with its own numbers: "z-score: (37,10 − 24,30) / 9,80 = 1,31". */
export function stepInWords(explained: ExplainedStep): Localized {
  const { before, after } = explained;
  if (after === null) return fill(explanationWords.noAnswer, { reason: noAnswerWords[reasonOf(explained)] });
  return fill(formulaOf(explained), { x: standsFirst(explained) ? number(before) : inner(before), y: number(after), ...numbersOf(explained) });
}

function reasonOf({ step, parameters }: ExplainedStep): RefusalCode {
  if (parameters.kind === 'no-answer') return parameters.reason;
  if (step.do === 'log' || step.do === 'goalposts') return 'log-of-non-positive';
  return step.do === 'exponential' ? 'exponential-outside' : 'not-finite';
}

function formulaOf({ step }: ExplainedStep): Localized {
  if (step.do === 'min-max' && step.low === 0) return step.high === 1 ? stepPartWords.minMaxUnit : stepPartWords.minMaxFromZero;
  if (step.do === 'clamp' && step.minimum === null) return stepPartWords.atMost;
  if (step.do === 'clamp' && step.maximum === null) return stepPartWords.atLeast;
  if (step.do !== 'goalposts') return stepFormulas[step.do];
  const formula = step.log ? stepPartWords.goalpostsLog : stepFormulas.goalposts;
  return step.clamp ? fill(stepPartWords.limited, { formula }) : formula;
}

/** True where nothing stands before the value in its sum or bracket. */
const standsFirst = ({ step }: ExplainedStep): boolean => step.do !== 'reverse' && step.do !== 'exponential' && !(step.do === 'goalposts' && step.log);

/** Every number that the step itself says or has learned, by its name in the formula. */
function numbersOf({ step, parameters }: ExplainedStep): Readonly<Record<string, Localized | string>> {
  const own = Object.entries(step).flatMap(([name, value]) => (typeof value === 'number' ? [[name, inner(value)] as const] : []));
  const learned = Object.entries(parameters).flatMap(([name, value]) => (typeof value === 'number' ? [[name, inner(value)] as const] : []));
  return { ...Object.fromEntries([...own, ...learned]), ...namesOf(step) };
}

function namesOf(step: ExplainedStep['step']): Readonly<Record<string, Localized | string>> {
  switch (step.do) {
    case 'rank':
      return { order: step.order === 'ascending' ? stepPartWords.ascending : stepPartWords.descending };
    case 'percentile':
      return { scale: step.scale };
    case 'threshold':
      return { compare: step.compare };
    default:
      return {};
  }
}

const number = (value: number): Localized => inBoth((language) => formatStepNumber(value, language));

/** A number inside a sum: a negative one stands in brackets, so that two signs never meet. */
const inner = (value: number): Localized => (value < 0 ? inBoth((language) => `(${formatStepNumber(value, language)})`) : number(value));
