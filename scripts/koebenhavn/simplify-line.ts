/** A point in the plane. */
export type Point = readonly [number, number];

/** Squared distance of p from the segment a-b. */
function distance2(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const along = length2 > 0 ? ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2 : 0;
  const t = Math.min(1, Math.max(0, along));
  return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
}

function farthest(line: readonly Point[], first: number, last: number): { index: number; off: number } {
  let best = { index: first, off: -1 };
  const [a, b] = [line[first], line[last]];
  if (!a || !b) return best;
  for (let index = first + 1; index < last; index++) {
    const p = line[index];
    const off = p ? distance2(p, a, b) : 0;
    if (off > best.off) best = { index, off };
  }
  return best;
}

/**
 * The line with fewer points, ends kept, no dropped point farther than `tolerance` from what remains
 * (Douglas and Peucker 1973). A closed line (first point = last) keeps at least four points, so a ring stays a ring.
 */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const last = line.length - 1;
  const kept = new Set([0, last]);
  const [first, end] = [line[0], line[last]];
  const closed = first !== undefined && end !== undefined && first[0] === end[0] && first[1] === end[1];
  if (closed && line.length > 4) {
    const half = farthest(line, 0, last).index;
    for (const index of [half, farthest(line, 0, half).index, farthest(line, half, last).index]) kept.add(index);
  }
  const stretches = [...kept].toSorted((a, b) => a - b);
  const open = stretches.slice(1).map((to, index): [number, number] => [stretches[index] ?? 0, to]);
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const { index, off } = farthest(line, stretch[0], stretch[1]);
    if (off <= tolerance * tolerance) continue;
    kept.add(index);
    open.push([stretch[0], index], [index, stretch[1]]);
  }
  return line.filter((_, index) => kept.has(index));
}
