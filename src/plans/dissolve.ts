import type { AreaGeometry, Polygon, Position, Ring } from '../model/geometry.ts';
import { signedDegrees } from './area-size.ts';

interface Edge {
  readonly from: Position;
  readonly to: Position;
}

/**
 * One outline around areas that share their borders exactly: a border segment that two areas run through in opposite
 * directions lies inside and is dropped, what remains is chained into rings. Exteriors run counter-clockwise, holes clockwise.
 * Areas that do not share exact vertices keep their borders; nothing is lost.
 */
export function dissolve(geometries: readonly AreaGeometry[]): AreaGeometry {
  const rings = chain(outerEdges(geometries.flatMap((geometry) => geometry.polygons)));
  const exteriors = rings.filter((ring) => signedDegrees(ring) > 0);
  const polygons: Ring[][] = exteriors.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedDegrees(ring) < 0)) {
    const around = smallestAround(exteriors, hole);
    if (around >= 0) polygons[around]?.push(hole);
  }
  return { polygons };
}

/** Directed border segments, without those that another area cancels. */
function outerEdges(polygons: readonly Polygon[]): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      const wound = signedDegrees(ring) > 0 === (i === 0) ? ring : ring.toReversed();
      for (let k = 1; k < wound.length; k += 1) addEdge(edges, wound[k - 1], wound[k]);
    });
  }
  return edges;
}

function addEdge(edges: Map<string, Edge>, from: Position | undefined, to: Position | undefined): void {
  if (from === undefined || to === undefined) return;
  const a = keyOf(from);
  const b = keyOf(to);
  if (a === b || edges.delete(`${b}|${a}`)) return;
  edges.set(`${a}|${b}`, { from, to });
}

const keyOf = (position: Position): string => `${position[0]},${position[1]}`;

/** Follows the edges into closed rings; where rings touch in a point it takes the sharpest left turn, so that they part there. */
function chain(edges: Map<string, Edge>): Ring[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges.values()) {
    const start = keyOf(edge.from);
    const there = leaving.get(start);
    if (there === undefined) leaving.set(start, [edge]);
    else there.push(edge);
  }
  const rings: Ring[] = [];
  for (const starts of leaving.values()) {
    for (let edge = starts.pop(); edge !== undefined; edge = starts.pop()) {
      const ring = follow(edge, leaving);
      if (ring !== null) rings.push(ring);
    }
  }
  return rings;
}

function follow(first: Edge, leaving: Map<string, Edge[]>): Ring | null {
  const ring: Position[] = [first.from];
  const home = keyOf(first.from);
  let edge = first;
  while (keyOf(edge.to) !== home) {
    ring.push(edge.to);
    const next = takeSharpestLeft(edge, leaving.get(keyOf(edge.to)) ?? []);
    if (next === null) return null;
    edge = next;
  }
  ring.push(first.from);
  return ring;
}

function takeSharpestLeft(arriving: Edge, candidates: Edge[]): Edge | null {
  let best = -1;
  let sharpest = Infinity;
  candidates.forEach((candidate, i) => {
    const turn = clockwiseFromBack(arriving, candidate);
    if (turn < sharpest) [best, sharpest] = [i, turn];
  });
  return best < 0 ? null : (candidates.splice(best, 1)[0] ?? null);
}

/** Angle, clockwise, from the way back to the way out: 0..2π. */
function clockwiseFromBack(arriving: Edge, out: Edge): number {
  const back = Math.atan2(arriving.from[1] - arriving.to[1], arriving.from[0] - arriving.to[0]);
  const ahead = Math.atan2(out.to[1] - out.from[1], out.to[0] - out.from[0]);
  const turn = back - ahead;
  return turn <= 0 ? turn + 2 * Math.PI : turn;
}

function smallestAround(exteriors: readonly Ring[], hole: Ring): number {
  let best = -1;
  exteriors.forEach((ring, i) => {
    const inside = hole.every((position) => contains(ring, position) || onRing(ring, position));
    if (inside && (best < 0 || signedDegrees(ring) < signedDegrees(exteriors[best] ?? ring))) best = i;
  });
  return best;
}

const onRing = (ring: Ring, [x, y]: Position): boolean => ring.some((position) => position[0] === x && position[1] === y);

/** Even-odd rule; a position on the border may fall on either side. */
function contains(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
    if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}
