/**
 * Shares and counts as far as chance alone moves them: the value at z standard deviations. z = 0 gives the figure itself, z = -1.96
 * and 1.96 the ends of its 95 per cent interval, and a standard normal z a random draw whose quantiles are those intervals'.
 */

/**
 * A share p of n units at z: the p' for which p lies z standard deviations below it, (p' - p) / sqrt(p' (1 - p') / n) = z. For both
 * signs of one z the ends of Wilson's interval,
 *
 *     (p + z^2/2n +- z sqrt(p (1 - p) / n + z^2/4n^2)) / (1 + z^2/n).
 *
 * For 0 <= p <= 1 and n > 0; always within 0..1.
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209-212.
 */
export function shareAt(p: number, n: number, z: number): number {
  const square = (z * z) / n;
  const width = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n));
  return Math.min(1, Math.max(0, (p + square / 2 + width) / (1 + square)));
}

/**
 * A count x of events at z: the mean m for which x lies z standard deviations below it, (m - x) / sqrt(m) = z, which is
 * x + z^2/2 + z sqrt(x + z^2/4): the score interval of a Poisson mean. For x >= 0; never below 0.
 * Source: C. R. Rao (1973), Linear statistical inference and its applications, 2nd ed., 6e (score test); L. Barker (2002), A
 * comparison of nine confidence intervals for a Poisson parameter when the expected number of events is <= 5, The American
 * Statistician 56, 85-89.
 */
export const countAt = (x: number, z: number): number => Math.max(0, x + (z * z) / 2 + z * Math.sqrt(x + (z * z) / 4));
