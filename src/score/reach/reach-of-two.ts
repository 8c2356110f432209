import type { NearestWeights } from './reach-search.ts';

/**
 * The same as `nearestWeights` for two weights, (w, 1 - w): every wish is granted on one side of a point of 0..1, so the nearest answer
 * is `now` or one of these points, and looking along them is exact. O(n log n).
 * @returns `null` where no weights do
 */
export function nearestOfTwo(now: Float64Array, wishes: readonly Float64Array[], count: number, margin: number): NearestWeights | null {
  const start = now[0] ?? 0;
  const [up, down] = [along(start, 1 - start, 1, wishes, count, margin), along(start, start, -1, wishes, count, margin)];
  const step = Math.min(up, down);
  if (step === Infinity) return null;
  const w = start + (up <= down ? step : -step);
  return { weights: Float64Array.of(w, 1 - w), distance: Math.SQRT2 * step, proven: true };
}

/** How far the first weight must go one way, at most `room`, until enough wishes are granted at once; Infinity: never. */
function along(start: number, room: number, way: 1 | -1, wishes: readonly Float64Array[], count: number, margin: number): number {
  let granted = 0;
  const turns: { at: number; gained: 1 | -1 }[] = [];
  for (const [a = 0, b = 0] of wishes) {
    const short = margin - (a * start + b * (1 - start));
    const rise = way * (a - b);
    if (short <= 0) granted += 1;
    if (short > 0 && rise > 0) turns.push({ at: short / rise, gained: 1 });
    if (short <= 0 && rise < 0) turns.push({ at: short / rise, gained: -1 });
  }
  if (granted >= count) return 0;
  // Where one is gained and another lost at the same point, both hold there.
  for (const { at, gained } of turns.toSorted((x, y) => x.at - y.at || y.gained - x.gained)) {
    granted += gained;
    if (granted >= count && at <= room) return at;
  }
  return Infinity;
}
