import type { Polygon, Position, Ring } from '../../../model/geometry.ts';
import { edgesOf } from './mend-rings.ts';
import { meetingOf, visitNeighbours } from './meetings.ts';
import { boxOf, isRingWithin } from './nest-rings.ts';

/** Where an area is not drawn as it should be. */
export interface Fault {
  readonly at: Position;
  /** Two of its rings touch in single positions and nothing else is the matter: that may be as it should be. */
  readonly isTouchOnly: boolean;
}

/**
 * Where polygons of one area are not drawn as they should be: a line that crosses, touches or runs along itself or another, a hole outside
 * of its polygon, a part within another. The gravest is named.
 * @returns `null` where there is nothing of the kind
 */
export function findFault(polygons: readonly Polygon[]): Fault | null {
  const meeting = findMeeting(polygons);
  if (meeting !== null && !meeting.isTouchOnly) return meeting;
  const at = findMisplaced(polygons);
  return at === null ? meeting : { at, isTouchOnly: false };
}

function findMeeting(polygons: readonly Polygon[]): Fault | null {
  const edges = edgesOf(polygons);
  const lengths = polygons.flat().map((ring) => ring.length - 1);
  let next = 0;
  const starts = lengths.map((length) => (next += length) - length);
  let grave: Position | null = null;
  let touch: Position | null = null;
  const isDone = visitNeighbours(edges, (i, j) => {
    const [e, f] = [edges[i], edges[j]];
    if (grave !== null || e === undefined || f === undefined) return;
    if (e.ring === f.ring && isNextTo(i, j, starts[e.ring] ?? 0, lengths[e.ring] ?? 0)) return;
    const meeting = meetingOf(e, f);
    if (meeting === null) return;
    if (meeting.how === 'touch' && e.ring !== f.ring) touch ??= meeting.at[0] ?? null;
    else grave = meeting.at[0] ?? null;
  });
  if (!isDone) grave ??= edges[0]?.a ?? null;
  const at = grave ?? touch;
  return at === null ? null : { at, isTouchOnly: grave === null };
}

/** Edges that follow each other in a ring share an end and nothing else, as spikes are out. */
function isNextTo(i: number, j: number, start: number, length: number): boolean {
  const [first, second] = [Math.min(i, j) - start, Math.max(i, j) - start];
  return second - first === 1 || (first === 0 && second === length - 1);
}

function findMisplaced(polygons: readonly Polygon[]): Position | null {
  if (polygons.length === 1 && polygons[0]?.length === 1) return null;
  const boxed = polygons.map((polygon) => polygon.map((ring) => ({ ring, box: boxOf(ring) })));
  for (const [outer, ...holes] of boxed) {
    const wrong = outer && holes.find((hole, i) => !isWithin(hole, outer) || holes.some((other, j) => i !== j && isWithin(hole, other)));
    if (wrong?.ring[0] !== undefined) return wrong.ring[0];
  }
  const inner = boxed.find((polygon, i) => boxed.some((other, j) => i !== j && isInPolygon(polygon, other)));
  return inner?.[0]?.ring[0] ?? null;
}

interface Boxed {
  readonly ring: Ring;
  readonly box: readonly [number, number, number, number];
}

function isInPolygon([inner]: readonly Boxed[], [outer, ...holes]: readonly Boxed[]): boolean {
  return inner !== undefined && outer !== undefined && isWithin(inner, outer) && !holes.some((hole) => isWithin(inner, hole));
}

const isWithin = ({ ring: inner, box: a }: Boxed, { ring: outer, box: b }: Boxed): boolean =>
  a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3] && isRingWithin(inner, outer);
