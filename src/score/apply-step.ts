import { MISSING, PRESENT } from '../model/column.ts';
import type { FittedStep, RankTable, RefusalCode, StepParameters } from '../model/fitted-index.ts';
import type { Comparison, Step } from '../model/index-tree.ts';
import { exp, ln } from './exact-math.ts';
import { answerAll } from './rank-table.ts';
import { roundDecimal } from './round-decimal.ts';
import { SAME } from './tied-groups.ts';
import { presentValues, type Vector } from './vector.ts';

/** Values that a step or aggregate had no answer for. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly areas: number;
}

export interface Stepped {
  readonly vector: Vector;
  readonly refusal: Refusal | null;
}

/** A step as a function of one value; values outside `answers` are refused with `code`. */
interface Pointwise {
  readonly of: (x: number) => number;
  readonly answers?: (x: number) => boolean;
  readonly code?: RefusalCode;
}

/** A fitted step over a vector: every present value is replaced by its answer; what has none becomes missing. */
export function applyStep({ step, parameters }: FittedStep, vector: Vector): Stepped {
  if (parameters.kind === 'no-answer') return refuseAll(vector, parameters.reason);
  if (parameters.kind === 'table') return lookUp(parameters.table, vector);
  const pointwise = pointwiseOf(step, parameters);
  return pointwise === null ? refuseAll(vector, 'not-finite') : mapVector(vector, pointwise);
}

function lookUp(table: RankTable, vector: Vector): Stepped {
  const answered = answerAll(table, vector);
  if (answered.complete) return { vector: answered, refusal: null };
  const refused = presentValues(vector).length - presentValues(answered).length;
  return { vector: answered, refusal: refused === 0 ? null : { code: 'single-value', areas: refused } };
}

function refuseAll(vector: Vector, code: RefusalCode): Stepped {
  const areas = presentValues(vector).length;
  const state = vector.state.map((one) => (one === PRESENT ? MISSING : one));
  return { vector: { values: new Float64Array(state.length), state, complete: state.length === 0 }, refusal: areas === 0 ? null : { code, areas } };
}

function mapVector(vector: Vector, { of, answers, code = 'not-finite' }: Pointwise): Stepped {
  const values = new Float64Array(vector.values.length);
  const state = vector.state.slice();
  let refused = 0;
  let reason: RefusalCode = 'not-finite';
  for (let i = 0; i < values.length; i += 1) {
    if (state[i] !== PRESENT) continue;
    const x = vector.values[i] ?? 0;
    const inside = answers === undefined || answers(x);
    const answer = inside ? of(x) : 0;
    if (inside && Number.isFinite(answer)) {
      values[i] = answer;
      continue;
    }
    if (!inside) reason = code;
    state[i] = MISSING;
    refused += 1;
  }
  return { vector: { values, state, complete: vector.complete && refused === 0 }, refusal: refused === 0 ? null : { code: reason, areas: refused } };
}

/** `null`: the step was fitted on no values at all and has no answer for any. */
function pointwiseOf(step: Step, parameters: StepParameters): Pointwise | null {
  switch (step.do) {
    case 'min-max':
      return parameters.kind === 'range' ? minMax(step.low, step.high, parameters.minimum, parameters.maximum) : null;
    case 'z-score':
      return parameters.kind === 'moments' ? { of: (x) => (x - parameters.mean) / parameters.sd } : null;
    case 'divide-by-max':
      return parameters.kind === 'range' ? { of: (x) => (x / parameters.maximum) * step.times } : null;
    case 'winsorise':
      return parameters.kind === 'range' ? clamp(parameters.minimum, parameters.maximum) : null;
    case 'goalposts':
      return goalposts(step);
    case 'exponential':
      return exponential(step.k);
    case 'log':
      return { of: (x) => ln(x + step.offset), answers: (x) => x + step.offset > 0, code: 'log-of-non-positive' };
    case 'reverse':
      return { of: (x) => step.from - x };
    case 'scale':
      return { of: (x) => x * step.factor + step.offset };
    case 'clamp':
      return clamp(step.minimum ?? -Infinity, step.maximum ?? Infinity);
    case 'threshold':
      return { of: (x) => (compares(x, step.compare, step.at) ? 1 : 0) };
    case 'round':
      return { of: (x) => roundDecimal(x, step.decimals) };
    case 'rank':
    case 'percentile':
    case 'normal-score':
      return null;
  }
}

const minMax = (low: number, high: number, minimum: number, maximum: number): Pointwise => ({
  of: (x) => low + ((x - minimum) / (maximum - minimum)) * (high - low),
});

const clamp = (minimum: number, maximum: number): Pointwise => ({ of: (x) => (x < minimum ? minimum : x > maximum ? maximum : x) });

/** Progress from `minimum` (0) to `maximum` (1), on a log scale where asked; UNDP, Human Development Report, technical note 1. */
function goalposts(step: Extract<Step, { do: 'goalposts' }>): Pointwise {
  const scaled = step.log ? ln : (x: number): number => x;
  if (step.log && (step.minimum <= 0 || step.maximum <= 0)) return { of: () => 0, answers: () => false, code: 'log-of-non-positive' };
  const from = scaled(step.minimum);
  const width = scaled(step.maximum) - from;
  if (width === 0) return { of: () => 0, answers: () => false, code: 'no-spread' };
  const share = (x: number): number => (scaled(x) - from) / width;
  const limited = clamp(0, 1).of;
  return {
    of: step.clamp ? (x) => limited(share(x)) : share,
    ...(step.log ? { answers: (x: number) => x > 0, code: 'log-of-non-positive' as const } : {}),
  };
}

/**
 * X = -k ln(1 - R (1 - e^(-100/k))), R in 0..1: the transformation of the English and Welsh indices (k = 23), 0 to 100.
 * An R that rounding pushed past an end by a trace is taken as that end.
 */
function exponential(k: number): Pointwise {
  const end = exp(-100 / k);
  // 1 - R (1 - end) written as (1 - R) + R end, which keeps its digits near R = 1.
  const transformed = (r: number): number => 0 - k * ln(1 - r + r * end);
  const limited = clamp(0, 1).of;
  return { of: (x) => transformed(limited(x)), answers: (x) => x >= -SAME && x <= 1 + SAME, code: 'exponential-outside' };
}

function compares(x: number, compare: Comparison, at: number): boolean {
  switch (compare) {
    case '>=':
      return x >= at;
    case '>':
      return x > at;
    case '<=':
      return x <= at;
    case '<':
      return x < at;
  }
}
