import { PRESENT, type Column } from '../model/column.ts';
import { exactSum } from './exact-sum.ts';
import { SAME } from './tied-groups.ts';

/**
 * Pearson's r over the areas that have both values: sum((x-mx)(y-my)) / sqrt(sum((x-mx)^2) sum((y-my)^2)), in -1..1.
 * `null` with fewer than two such areas or where one of the two is the same everywhere. `among`: only areas where it is 0
 * (TAKES_PART of a participation); `null`: all.
 */
export function correlation(a: Column, b: Column, among: Uint8Array | null = null): number | null {
  const both = Uint32Array.from(a.state.keys()).filter((i) => a.state[i] === PRESENT && b.state[i] === PRESENT && (among?.[i] ?? 0) === 0);
  if (both.length < 2) return null;
  const x = deviations(a, both);
  const y = deviations(b, both);
  if (x === null || y === null) return null;
  const r = exactSum(x.map((one, i) => one * (y[i] ?? 0))) / Math.sqrt(sumOfSquares(x) * sumOfSquares(y));
  return Math.max(-1, Math.min(1, r));
}

/** Deviations from the mean; `null` where there are none but for rounding. */
function deviations(column: Column, positions: Uint32Array): Float64Array | null {
  const values = Float64Array.from(positions, (i) => column.values[i] ?? 0);
  const mean = exactSum(values) / values.length;
  const from = values.map((value) => value - mean);
  return from.every((one, i) => Math.abs(one) <= SAME * Math.abs(values[i] ?? 0)) ? null : from;
}

const sumOfSquares = (values: Float64Array): number => exactSum(values.map((value) => value * value));
