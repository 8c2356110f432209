import { PRESENT, type Column } from '../model/column.ts';
import { exactSum } from './exact-sum.ts';
import { SAME } from './tied-groups.ts';

/**
 * Pearson's r over the areas that have both values: sum((x-mx)(y-my)) / sqrt(sum((x-mx)^2) sum((y-my)^2)), in -1..1.
 * `null` with fewer than two such areas or where one of the two is the same everywhere. `among`: only areas where it is 0
 * (TAKES_PART of a participation); `null`: all.
 */
export function correlation(a: Column, b: Column, among: Uint8Array | null = null): number | null {
  const both = inBoth(a, b, among);
  if (both.length < 2) return null;
  const x = deviations(a, both);
  const y = deviations(b, both);
  if (x === null || y === null) return null;
  const r = exactSum(x.map((one, i) => one * (y[i] ?? 0))) / Math.sqrt(sumOfSquares(x) * sumOfSquares(y));
  return Math.max(-1, Math.min(1, r));
}

/** Positions of the areas that have both values. */
function inBoth(a: Column, b: Column, among: Uint8Array | null): Uint32Array {
  const positions = new Uint32Array(a.state.length);
  let count = 0;
  for (let i = 0; i < positions.length; i += 1) if (a.state[i] === PRESENT && b.state[i] === PRESENT && (among?.[i] ?? 0) === 0) positions[count++] = i;
  return positions.subarray(0, count);
}

/** Deviations from the mean; `null` where there are none but for rounding. */
function deviations({ values }: Column, positions: Uint32Array): Float64Array | null {
  const from = new Float64Array(positions.length);
  for (let k = 0; k < from.length; k += 1) from[k] = values[positions[k] ?? 0] ?? 0;
  const mean = exactSum(from) / from.length;
  let varies = false;
  for (let k = 0; k < from.length; k += 1) {
    const value = from[k] ?? 0;
    from[k] = value - mean;
    varies ||= Math.abs(value - mean) > SAME * Math.abs(value);
  }
  return varies ? from : null;
}

const sumOfSquares = (values: Float64Array): number => exactSum(values.map((value) => value * value));
