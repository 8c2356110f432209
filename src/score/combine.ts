import { PRESENT } from '../model/column.ts';
import type { Aggregate } from '../model/index-tree.ts';
import type { Weighted } from './admission.ts';
import { copeland } from './copeland.ts';
import { exp, pow } from './exact-math.ts';
import { weightedMean, weightedSum } from './weighted-sum.ts';

/**
 * The aggregate of the weighted children for every area; entries that are not admitted are not to be read.
 * `normalised` weights sum to 1 over the children an area has, `raw` weights stand as they are:
 *
 * arithmetic sum(w x) · geometric exp(sum(w ln x)) · harmonic 1 / sum(w / x) · power sum(w x^p)^(1/p) · borda sum(w points);
 * sum: always raw; product, maximum and minimum: of the values alone; copeland: see there.
 * Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, chapter 6.
 */
export function combine(
  aggregate: Aggregate,
  children: readonly Weighted[],
  opponents: readonly Float64Array[] | null,
  admitted: Uint8Array | null,
  length: number,
): Float64Array {
  const mean = (): Float64Array => (aggregate.weights === 'raw' ? weightedSum(children, length) : weightedMean(children, length));
  switch (aggregate.method) {
    case 'arithmetic':
    case 'borda':
      return mean();
    case 'sum':
      return weightedSum(children, length);
    case 'geometric':
      return turn(mean(), exp);
    case 'harmonic':
      return turn(mean(), (x) => 1 / x);
    case 'power':
      return turn(mean(), (x) => pow(x, 1 / aggregate.p));
    case 'product':
      return fold(children, 1, (product, x) => product * x, length);
    case 'maximum':
      return fold(children, -Infinity, (most, x) => (x > most ? x : most), length);
    case 'minimum':
      return fold(children, Infinity, (least, x) => (x < least ? x : least), length);
    case 'copeland':
      return copeland(children, opponents ?? [], admitted, length);
  }
}

/** A weighted sum of ln 0 or 1/0 is infinite with one sign only, and its mean is 0. */
function turn(sums: Float64Array, back: (x: number) => number): Float64Array {
  for (let i = 0; i < sums.length; i += 1) sums[i] = back(sums[i] ?? 0);
  return sums;
}

function fold(children: readonly Weighted[], start: number, step: (sum: number, x: number) => number, length: number): Float64Array {
  const result = new Float64Array(length).fill(start);
  for (const { child } of children) {
    const { values, state } = child.vector;
    for (let i = 0; i < length; i += 1) if (state[i] === PRESENT) result[i] = step(result[i] ?? start, values[i] ?? 0);
  }
  return result;
}

