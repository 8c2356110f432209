import type { StepParameters } from '../model/fitted-index.ts';
import type { Step } from '../model/index-tree.ts';
import { exactSum } from './exact-sum.ts';
import { normalQuantile } from './normal-quantile.ts';
import { quantileOfSorted } from './quantile.ts';
import { percentileOf, rankOf, rankTable } from './rank-table.ts';
import { SAME } from './tied-groups.ts';
import { presentValues, type Vector } from './vector.ts';

const NOTHING: StepParameters = { kind: 'nothing' };
const NO_SPREAD: StepParameters = { kind: 'no-answer', reason: 'no-spread' };

/**
 * What a step learns from the areas that take part and have a value. A step that has no answer for these values
 * (z-score without spread) learns just that; without any value there is nothing to learn and nothing to answer.
 */
export function fitStep(step: Step, vector: Vector): StepParameters {
  switch (step.do) {
    case 'min-max':
      return fitRange(presentValues(vector));
    case 'z-score':
      return fitMoments(presentValues(vector), step.sd);
    case 'divide-by-max':
      return fitMaximum(presentValues(vector));
    case 'winsorise':
      return fitQuantiles(presentValues(vector), step.lower, step.upper);
    case 'rank':
      return { kind: 'table', table: rankTable(vector, step.tolerance, null, (at) => rankOf(at, step.ties, step.order)) };
    case 'percentile':
      return fitPercentile(step, vector);
    case 'normal-score':
      return {
        kind: 'table',
        table: rankTable(vector, 0, null, (at) => normalQuantile(rankOf(at, 'average', 'ascending') / (at.values + 1))),
      };
    case 'goalposts':
    case 'exponential':
    case 'log':
    case 'reverse':
    case 'scale':
    case 'clamp':
    case 'threshold':
    case 'round':
      return NOTHING;
  }
}

function extent(values: Float64Array): readonly [number, number] {
  let minimum = values[0] ?? 0;
  let maximum = minimum;
  for (let i = 1; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return [minimum, maximum];
}

/** No spread: one value, or values that are the same figure but for the last bits. */
const withoutSpread = (minimum: number, maximum: number): boolean => maximum - minimum <= SAME * Math.max(Math.abs(minimum), Math.abs(maximum));

function fitRange(values: Float64Array): StepParameters {
  if (values.length === 0) return NOTHING;
  const [minimum, maximum] = extent(values);
  return withoutSpread(minimum, maximum) ? NO_SPREAD : { kind: 'range', minimum, maximum };
}

/** Mean and standard deviation, both sums correctly rounded, so that the order of areas does not matter. */
function fitMoments(values: Float64Array, sd: 'population' | 'sample'): StepParameters {
  if (values.length === 0) return NOTHING;
  if (withoutSpread(...extent(values))) return NO_SPREAD;
  const mean = exactSum(values) / values.length;
  const squares = values.map((value) => (value - mean) * (value - mean));
  const variance = exactSum(squares) / (sd === 'sample' ? values.length - 1 : values.length);
  if (!Number.isFinite(variance) || variance <= 0) return { kind: 'no-answer', reason: 'not-finite' };
  return { kind: 'moments', mean, sd: Math.sqrt(variance) };
}

function fitMaximum(values: Float64Array): StepParameters {
  if (values.length === 0) return NOTHING;
  const [minimum, maximum] = extent(values);
  return maximum <= 0 ? { kind: 'no-answer', reason: 'maximum-not-positive' } : { kind: 'range', minimum, maximum };
}

function fitQuantiles(values: Float64Array, lower: number, upper: number): StepParameters {
  if (values.length === 0) return NOTHING;
  const sorted = values.toSorted();
  return { kind: 'range', minimum: quantileOfSorted(sorted, lower), maximum: quantileOfSorted(sorted, upper) };
}

/** One value alone has no (r-1)/(n-1): its table stays empty, and has no answer but for a zero that takes no rank. */
function fitPercentile(step: Extract<Step, { do: 'percentile' }>, vector: Vector): StepParameters {
  const zero = step.zeros === 'exclude' ? 0 : null;
  let ranked = 0;
  const table = rankTable(vector, step.tolerance, zero, (at) => {
    ranked = at.values;
    return ranked === 1 && step.scale === '(r-1)/(n-1)' ? 0 : percentileOf(rankOf(at, step.ties, step.order), ranked, step.scale);
  });
  if (ranked !== 1 || step.scale !== '(r-1)/(n-1)') return { kind: 'table', table };
  const none = new Float64Array(0);
  return { kind: 'table', table: { ...table, low: none, high: none, answer: none } };
}
