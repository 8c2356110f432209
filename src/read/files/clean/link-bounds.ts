import type { Position, Ring } from '../../../model/geometry.ts';
import type { Bound } from './bounding-edges.ts';
import { samePlace } from './turn.ts';

const keyOf = ([x, y]: Position): string => `${x} ${y}`;

/**
 * Bounds linked to closed rings, each running with the inside on its left. Where several meet in a position, the sharpest left is taken,
 * so that rings touch there and do not cross; a ring that comes by a position twice is parted.
 * @returns `null` where a bound leads nowhere
 */
export function linkBounds(bounds: readonly Bound[]): readonly Ring[] | null {
  const leaving = new Map<string, Position[]>();
  for (const [from, to] of bounds) {
    const known = leaving.get(keyOf(from));
    if (known === undefined) leaving.set(keyOf(from), [to]);
    else known.push(to);
  }
  const rings: Ring[] = [];
  for (const [start] of bounds) {
    while ((leaving.get(keyOf(start)) ?? []).length > 0) {
      const walk = walkFrom(start, leaving);
      if (walk === null) return null;
      rings.push(...partedAtRepeats(walk));
    }
  }
  return rings;
}

/** Goes along bounds, using each up, until back at the start. */
function walkFrom(start: Position, leaving: ReadonlyMap<string, Position[]>): readonly Position[] | null {
  const walk: Position[] = [start];
  let [before, at]: [Position | null, Position] = [null, start];
  for (;;) {
    const next = takeNext(before, at, leaving.get(keyOf(at)) ?? []);
    if (next === null) return null;
    walk.push(next);
    [before, at] = [at, next];
    if (samePlace(at, start)) return walk;
  }
}

/** Takes the first way out clockwise from the way that led here. */
function takeNext(before: Position | null, at: Position, ways: Position[]): Position | null {
  if (ways.length <= 1 || before === null) return ways.pop() ?? null;
  const back = Math.atan2(before[1] - at[1], before[0] - at[0]);
  const clockwise = (to: Position): number => {
    const angle = back - Math.atan2(to[1] - at[1], to[0] - at[0]);
    return angle > 0 ? angle : angle + 2 * Math.PI;
  };
  const best = ways.reduce((sharpest, way, i) => (clockwise(way) < clockwise(ways[sharpest] ?? at) ? i : sharpest), 0);
  return ways.splice(best, 1)[0] ?? null;
}

function partedAtRepeats(walk: readonly Position[]): readonly Ring[] {
  const rings: Ring[] = [];
  const path: Position[] = [];
  const seen = new Map<string, number>();
  for (const position of walk) {
    const first = seen.get(keyOf(position));
    if (first !== undefined) {
      const loop = path.splice(first);
      for (const one of loop) seen.delete(keyOf(one));
      rings.push([...loop, position]);
    }
    seen.set(keyOf(position), path.length);
    path.push(position);
  }
  return rings;
}
