import { exactSum } from './exact-sum.ts';

/** How far two orders of the same things agree, -1..1. `null`: fewer than two things, or one of the two has them all level. */
export interface RankAgreement {
  /** Pearson's r of averaged ranks. */
  readonly spearman: number | null;
  /** (concordant - discordant) / sqrt((pairs not level in a) (pairs not level in b)). */
  readonly kendall: number | null;
}

/**
 * Spearman's rho and Kendall's tau-b of two lists of the same length, such as ranks. O(n log n).
 * Source: M. G. Kendall (1945), The treatment of ties in ranking problems, Biometrika 33, 239-251; W. R. Knight (1966), A computer
 * method for calculating Kendall's tau with ungrouped data, JASA 61, 436-439.
 */
export function rankAgreement(a: Float64Array, b: Float64Array): RankAgreement {
  return { spearman: pearson(averagedRanks(a), averagedRanks(b)), kendall: tauB(a, b) };
}

function pearson(x: Float64Array, y: Float64Array): number | null {
  const [dx, dy] = [deviations(x), deviations(y)];
  const squares = exactSum(dx.map((one) => one * one)) * exactSum(dy.map((one) => one * one));
  if (!(squares > 0)) return null;
  return Math.max(-1, Math.min(1, exactSum(dx.map((one, i) => one * (dy[i] ?? 0))) / Math.sqrt(squares)));
}

function deviations(values: Float64Array): Float64Array {
  const mean = exactSum(values) / values.length;
  return values.map((value) => value - mean);
}

const ascending = (values: Float64Array): Uint32Array => Uint32Array.from(values.keys()).toSorted((i, j) => (values[i] ?? 0) - (values[j] ?? 0));

/** Ranks from 1; level values share the mean of theirs. */
function averagedRanks(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  const order = ascending(values);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let k = from; k < to; k += 1) ranks[order[k] ?? 0] = (from + 1 + to) / 2;
  }
  return ranks;
}

/** Sorted by a and then b, the swaps that sorting by b alone takes are the discordant pairs. */
function tauB(a: Float64Array, b: Float64Array): number | null {
  const n = a.length;
  const order = Uint32Array.from(a.keys()).toSorted((i, j) => (a[i] ?? 0) - (a[j] ?? 0) || (b[i] ?? 0) - (b[j] ?? 0));
  const along = Float64Array.from(order, (i) => b[i] ?? 0);
  const levelInBoth = levelPairs(order.length, (k, before) => a[order[k] ?? 0] === a[order[before] ?? 0] && along[k] === along[before]);
  const levelInA = levelPairs(order.length, (k, before) => a[order[k] ?? 0] === a[order[before] ?? 0]);
  const swaps = sortCounting(along);
  const levelInB = levelPairs(n, (k, before) => along[k] === along[before]);
  const pairs = (n * (n - 1)) / 2;
  const [apartInA, apartInB] = [pairs - levelInA, pairs - levelInB];
  if (!(apartInA > 0 && apartInB > 0)) return null;
  const tau = (pairs - levelInA - levelInB + levelInBoth - 2 * swaps) / (Math.sqrt(apartInA) * Math.sqrt(apartInB));
  return Math.max(-1, Math.min(1, tau));
}

/** Pairs within runs of neighbours that are the same. */
function levelPairs(length: number, same: (k: number, before: number) => boolean): number {
  let pairs = 0;
  for (let k = 1, run = 0; k < length; k += 1) {
    run = same(k, k - 1) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Merge sort in place; returns how many pairs stood the wrong way round. */
function sortCounting(values: Float64Array): number {
  const spare = new Float64Array(values.length);
  let swaps = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let from = 0; from < values.length; from += 2 * width) swaps += mergeCounting(values, spare, from, Math.min(from + width, values.length), Math.min(from + 2 * width, values.length));
    values.set(spare);
  }
  return swaps;
}

function mergeCounting(values: Float64Array, into: Float64Array, from: number, middle: number, to: number): number {
  let swaps = 0;
  for (let k = from, i = from, j = middle; k < to; k += 1) {
    const takeRight = i >= middle || (j < to && (values[j] ?? 0) < (values[i] ?? 0));
    if (takeRight) swaps += middle - i;
    into[k] = (takeRight ? values[j++] : values[i++]) ?? 0;
  }
  return swaps;
}
