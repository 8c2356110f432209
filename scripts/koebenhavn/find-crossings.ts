import type { Point } from './simplify-line.ts';

interface Segment {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
}

/** Positive if c lies to the left of a-b, 0 on it; exact for integer coordinates. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

const same = (p: Point, q: Point): boolean => p[0] === q[0] && p[1] === q[1];

/** Whether p, known to be on the line through a and b, lies on the segment but at neither end. */
function isWithin(p: Point, a: Point, b: Point): boolean {
  if (same(p, a) || same(p, b)) return false;
  return (p[0] - a[0]) * (p[0] - b[0]) <= 0 && (p[1] - a[1]) * (p[1] - b[1]) <= 0;
}

/** Whether two segments have more in common than an end: a crossing, a touching, a shared stretch. */
export function segmentsClash([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const [c1, d1, a1, b1] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)].map(Math.sign);
  if (c1 === 0 && isWithin(c, a, b)) return true;
  if (d1 === 0 && isWithin(d, a, b)) return true;
  if (a1 === 0 && isWithin(a, c, d)) return true;
  if (b1 === 0 && isWithin(b, c, d)) return true;
  if ((same(a, c) && same(b, d)) || (same(a, d) && same(b, c))) return true;
  return c1 !== 0 && a1 !== 0 && c1 === -(d1 ?? 0) && a1 === -(b1 ?? 0);
}

function segmentsOf(lines: readonly (readonly Point[])[]): Segment[] {
  return lines.flatMap((line, index) =>
    line.slice(1).flatMap((b, at): Segment[] => {
      const a = line[at];
      return a ? [{ line: index, a, b }] : [];
    }),
  );
}

/** Keys of the squares (side `size`) that the box around a segment meets. */
function* squares({ a, b }: Segment, size: number): Generator<string> {
  const [x0, x1] = [Math.floor(Math.min(a[0], b[0]) / size), Math.floor(Math.max(a[0], b[0]) / size)];
  const [y0, y1] = [Math.floor(Math.min(a[1], b[1]) / size), Math.floor(Math.max(a[1], b[1]) / size)];
  for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) yield `${x},${y}`;
}

/**
 * The lines, by index, that cross, touch or overlap another or themselves other than end to end at a shared point.
 * Exact when coordinates are integers. `size` is the side of the squares that segments are sorted into.
 */
export function findCrossings(lines: readonly (readonly Point[])[], size: number): Set<number> {
  const buckets = new Map<string, Segment[]>();
  const clashing = new Set<number>();
  for (const segment of segmentsOf(lines)) {
    for (const key of squares(segment, size)) {
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      for (const other of bucket) {
        if (!segmentsClash([segment.a, segment.b], [other.a, other.b])) continue;
        clashing.add(segment.line).add(other.line);
      }
      bucket.push(segment);
    }
  }
  return clashing;
}
