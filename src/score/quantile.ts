/**
 * The type-7 quantile of ascending values: linear between order statistics, h = (n-1) p. For n >= 1 and 0 <= p <= 1.
 * Source: Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, definition 7.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const h = (sorted.length - 1) * Math.min(1, Math.max(0, p));
  const below = Math.floor(h);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? 0;
  return h === below ? low : low + (h - below) * (high - low);
}

/** The type-7 quantile of values in any order. */
export const quantile = (values: Float64Array, p: number): number => quantileOfSorted(values.toSorted(), p);
