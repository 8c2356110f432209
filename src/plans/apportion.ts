/** Kroner as a whole number of øre, so that parts add up exactly. */
export const toOere = (kroner: number): number => Math.round(kroner * 100);
export const toKroner = (oere: number): number => oere / 100;

/**
 * An amount in whole øre in parts that add up to it exactly: each part is rounded down, and the øre that are left go one by one to the parts
 * with the largest remainders, the earlier of equal ones first (Hamilton's method).
 * @param shares weights, not negative; they need not add up to 1. Without any weight every part is 0
 */
export function apportion(oere: number, shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (!(total > 0)) return shares.map(() => 0);
  const exact = shares.map((share) => (oere * share) / total);
  const parts = exact.map(Math.floor);
  const left = oere - parts.reduce((sum, part) => sum + part, 0);
  const order = [...exact.keys()].toSorted((a, b) => remainderOf(exact[b]) - remainderOf(exact[a]) || a - b);
  for (const i of order.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

/** What rounding down leaves, without the noise of doubles, so that equal shares have equal remainders. */
const remainderOf = (value = 0): number => Math.round((value - Math.floor(value)) * 1e6) / 1e6;
