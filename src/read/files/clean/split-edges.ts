import type { Position } from '../../../model/geometry.ts';
import { meetingOf, visitNeighbours } from './meetings.ts';
import type { Edge } from './meetings.ts';
import { samePlace } from './turn.ts';

/** Cutting moves edges by a rounding, which can make a new crossing; it soon comes to rest. */
const ROUNDS = 12;

/**
 * Edges cut wherever they meet, so that any two have at most ends in common or are the same.
 * @returns `null` where that does not come to rest, or where there are too many to compare
 */
export function splitEdges(given: readonly Edge[]): readonly Edge[] | null {
  let edges = given;
  for (let round = 0; round < ROUNDS; round += 1) {
    const cuts = cutsOf(edges);
    if (cuts === null) return null;
    if (cuts.size === 0) return edges;
    edges = edges.flatMap((edge, i) => pieces(edge, cuts.get(i) ?? []));
  }
  return null;
}

function cutsOf(edges: readonly Edge[]): Map<number, Position[]> | null {
  const cuts = new Map<number, Position[]>();
  const cut = (i: number, edge: Edge, at: Position): void => {
    if (samePlace(at, edge.a) || samePlace(at, edge.b)) return;
    const known = cuts.get(i);
    if (known === undefined) cuts.set(i, [at]);
    else known.push(at);
  };
  const isDone = visitNeighbours(edges, (i, j) => {
    const [e, f] = [edges[i], edges[j]];
    if (e === undefined || f === undefined) return;
    for (const at of meetingOf(e, f)?.at ?? []) {
      cut(i, e, at);
      cut(j, f, at);
    }
  });
  return isDone ? cuts : null;
}

function pieces({ a, b, ring }: Edge, cuts: readonly Position[]): Edge[] {
  const far = (p: Position): number => (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
  const stops = [a, ...cuts.toSorted((p, q) => far(p) - far(q)), b];
  return stops.slice(1).flatMap((stop, i): Edge[] => {
    const before = stops[i] ?? a;
    return samePlace(before, stop) ? [] : [{ a: before, b: stop, ring }];
  });
}
