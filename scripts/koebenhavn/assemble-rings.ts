import { isInRing } from './is-in-ring.ts';
import type { Point } from './simplify-line.ts';

/** A border with its geometry: what lies to its left and right, and its points (first = last for a ring). */
export interface Border {
  readonly left: number;
  readonly right: number;
  readonly line: readonly Point[];
}

/** An exterior ring (counter-clockwise) and its holes (clockwise); rings are closed. */
export type Polygon = readonly (readonly Point[])[];

/** Twice the signed area of a closed ring, positive if counter-clockwise, about its first point. */
export function doubleArea(ring: readonly Point[]): number {
  const [ox, oy] = ring[0] ?? [0, 0];
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nx, ny] = ring[index + 1] ?? [ox, oy];
    sum += (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
  });
  return sum;
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** Borders of a set of faces, each turned so that the set is on its left. */
function outline(borders: readonly Border[], has: (face: number) => boolean): (readonly Point[])[] {
  return borders.flatMap(({ left, right, line }) => {
    if (has(left) === has(right)) return [];
    return [has(left) ? line : line.toReversed()];
  });
}

/** Angle to turn clockwise from the way back (towards `from`) to the way on (towards `to`), as a growing number in (0, 4]. */
function clockwise(from: Point, at: Point, to: Point): number {
  const [bx, by, tx, ty] = [from[0] - at[0], from[1] - at[1], to[0] - at[0], to[1] - at[1]];
  const [dot, cross] = [bx * tx + by * ty, tx * by - ty * bx];
  const length = Math.sqrt((bx * bx + by * by) * (tx * tx + ty * ty)) || 1;
  const cosine = dot / length;
  return cross > 0 ? 1 - cosine : 3 + cosine;
}

/** Chains lines into rings; where several lead on, the sharpest turn to the left is taken, so that rings touch rather than cross. */
function chain(lines: readonly (readonly Point[])[]): Point[][] {
  const starts = new Map<string, Set<readonly Point[]>>();
  for (const line of lines) {
    const key = keyOf(line[0] ?? [0, 0]);
    starts.set(key, (starts.get(key) ?? new Set()).add(line));
  }
  const take = (at: Point, from: Point): readonly Point[] | undefined => {
    const ways = [...(starts.get(keyOf(at)) ?? [])];
    const best = ways.toSorted((a, b) => clockwise(from, at, a[1] ?? at) - clockwise(from, at, b[1] ?? at))[0];
    if (best) starts.get(keyOf(at))?.delete(best);
    return best;
  };
  const rings: Point[][] = [];
  for (const first of lines) {
    if (!starts.get(keyOf(first[0] ?? [0, 0]))?.delete(first)) continue;
    const ring = [...first];
    while (keyOf(ring[0] ?? [0, 0]) !== keyOf(ring.at(-1) ?? [0, 0])) {
      const next = take(ring.at(-1) ?? [0, 0], ring.at(-2) ?? [0, 0]);
      if (!next) throw new Error('a border does not close');
      ring.push(...next.slice(1));
    }
    rings.push(ring);
  }
  return rings;
}

/** Whether a hole lies in an exterior ring; they may share corners, so a point of the hole that the ring has not decides. */
function holds(exterior: readonly Point[], hole: readonly Point[]): boolean {
  const corners = new Set(exterior.map(keyOf));
  const probe = hole.find((point) => !corners.has(keyOf(point)));
  return probe !== undefined && isInRing(exterior, probe[0], probe[1]);
}

/** The polygons that a set of faces covers together, borders inside the set dissolved; largest first. */
export function assemblePolygons(borders: readonly Border[], has: (face: number) => boolean): Polygon[] {
  const rings = chain(outline(borders, has)).map((ring) => ({ ring, area: doubleArea(ring) }));
  const exteriors = rings.filter(({ area }) => area > 0).toSorted((a, b) => b.area - a.area);
  const polygons = exteriors.map(({ ring }) => [ring]);
  for (const { ring } of rings.filter(({ area }) => area < 0)) {
    const home = polygons.findLast(([exterior = []]) => holds(exterior, ring));
    if (!home) throw new Error('a hole without a polygon');
    home.push(ring);
  }
  return polygons;
}
