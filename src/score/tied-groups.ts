/** Doubles that differ by less than this share of their size are the same figure in two ways of computing it. */
export const SAME = 1e-12;

/** True where two neighbours in sorted order are level: they differ by at most max(tolerance, 1e-12 |x|). */
export function level(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= Math.max(tolerance, SAME * Math.max(Math.abs(a), Math.abs(b)));
}

/**
 * Where groups of level values begin among ascending values, with the number of values as the last entry. Neighbours that are
 * level share a group, and so on along the chain: the ends of a long chain may lie further apart than the tolerance.
 */
export function tiedGroups(sorted: Float64Array, tolerance: number): Uint32Array {
  const starts = new Uint32Array(sorted.length + 1);
  let groups = 0;
  let before = 0;
  for (let k = 0; k < sorted.length; k += 1) {
    const value = sorted[k] as number;
    if (k === 0 || (value !== before && !level(before, value, tolerance))) {
      starts[groups] = k;
      groups += 1;
    }
    before = value;
  }
  starts[groups] = sorted.length;
  return starts.subarray(0, groups + 1);
}
