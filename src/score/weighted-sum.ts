import { PRESENT } from '../model/column.ts';
import { presence, totalWeight, type Weighted } from './admission.ts';

/** So many areas at a time that the sums stay in the processor's nearest memory. */
const BLOCK = 2048;

/**
 * Sum of weight times value over the children that an area has, in the order of the tree: ((w1 x1) + w2 x2) + ... The
 * order is fixed, so the same input gives the same bits everywhere, and an area's sum does not depend on other areas.
 */
export function weightedSum(children: readonly Weighted[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (let from = 0; from < length; from += BLOCK) {
    const to = Math.min(from + BLOCK, length);
    for (let k = 0; k < children.length; k += 1) {
      const four = children.slice(k, k + 4);
      if (four.length === 4 && four.every(({ child }) => child.vector.complete)) {
        addFour(sum, four, from, to);
        k += 3;
      } else addOne(sum, children[k] as Weighted, from, to);
    }
  }
  return sum;
}

function addOne(sum: Float64Array, { child, weight }: Weighted, from: number, to: number): void {
  const { values, state, complete } = child.vector;
  if (complete) addAll(sum, values, weight, from, to);
  else addPresent(sum, values, state, weight, from, to);
}

function addAll(sum: Float64Array, values: Float64Array, weight: number, from: number, to: number): void {
  for (let i = from; i < to; i += 1) sum[i] = (sum[i] as number) + weight * (values[i] as number);
}

/** Four children in one pass over the sums, added in the same order as one by one. */
function addFour(sum: Float64Array, four: readonly Weighted[], from: number, to: number): void {
  const [a, b, c, d] = four.map(({ child }) => child.vector.values) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [wa, wb, wc, wd] = four.map(({ weight }) => weight) as [number, number, number, number];
  for (let i = from; i < to; i += 1) {
    sum[i] = (sum[i] as number) + wa * (a[i] as number) + wb * (b[i] as number) + wc * (c[i] as number) + wd * (d[i] as number);
  }
}

function addPresent(sum: Float64Array, values: Float64Array, state: Uint8Array, weight: number, from: number, to: number): void {
  for (let i = from; i < to; i += 1) if (state[i] === PRESENT) sum[i] = (sum[i] as number) + weight * (values[i] as number);
}

/** The weighted sum divided by the weight of the children that an area has; 0 where it has none. */
export function weightedMean(children: readonly Weighted[], length: number): Float64Array {
  const mean = weightedSum(children, length);
  if (children.every(({ child }) => child.vector.complete)) {
    const total = totalWeight(children);
    for (let i = 0; i < length; i += 1) mean[i] = (mean[i] as number) / total;
    return mean;
  }
  const { weights } = presence(children, length);
  for (let i = 0; i < length; i += 1) mean[i] = (weights[i] as number) > 0 ? (mean[i] as number) / (weights[i] as number) : 0;
  return mean;
}
