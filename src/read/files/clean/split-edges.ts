import type { Position } from '../../../model/geometry.ts';
import { crossingOf, visitNeighbours } from './meetings.ts';
import type { Edge } from './meetings.ts';
import { samePlace } from './turn.ts';
import { cornerGrid, NEAR } from './corner-grid.ts';
import type { CornerGrid } from './corner-grid.ts';

/** Cutting moves edges by less than `NEAR`, which can bring others near; it soon comes to rest. */
const ROUNDS = 12;

/** Pieces that edges may be cut into; a tangle of more is nothing that a person drew, and would take minutes. */
const mostPieces = (edges: number): number => 2 * edges + 20_000;

/**
 * Edges cut wherever they meet, so that any two have at most ends in common or are the same. What comes nearer than a tenth of a millimetre is
 * taken to meet: corners so near to each other become one, an edge so near to a corner runs through it. What is left is far enough apart that
 * rounding cannot mistake the side it lies on.
 * @returns `null` where that does not come to rest, or where there are too many to compare or too many pieces
 */
export function splitEdges(given: readonly Edge[]): readonly Edge[] | null {
  const corners = cornerGrid();
  let edges = given.map(({ a, b, ring }) => ({ a: corners.at(a), b: corners.at(b), ring })).filter(({ a, b }) => !samePlace(a, b));
  for (let round = 0; round < ROUNDS; round += 1) {
    const cuts = cutsOf(edges, corners);
    if (cuts === null) return null;
    if (cuts.size === 0) return edges;
    edges = edges.flatMap((edge, i) => pieces(edge, cuts.get(i) ?? []));
    if (edges.length > mostPieces(given.length)) return null;
  }
  return null;
}

type Cuts = Map<number, Position[]>;

function cutsOf(edges: readonly Edge[], corners: CornerGrid): Cuts | null {
  const cuts: Cuts = new Map();
  const isDone = visitNeighbours(edges, (i, j) => addCuts(edges, i, j, corners, cuts), NEAR);
  return isDone ? cuts : null;
}

function addCuts(edges: readonly Edge[], i: number, j: number, corners: CornerGrid, cuts: Cuts): void {
  const [e, f] = [edges[i], edges[j]];
  if (e === undefined || f === undefined) return;
  const near = [
    ...[f.a, f.b].filter((end) => runsBy(e, end)).map((end) => [i, end] as const),
    ...[e.a, e.b].filter((end) => runsBy(f, end)).map((end) => [j, end] as const),
  ];
  const crossing = near.length === 0 ? crossingOf(e, f) : null;
  const corner = crossing === null ? null : corners.at(crossing);
  const found = corner === null ? near : [[i, corner] as const, [j, corner] as const];
  for (const [which, at] of found) {
    const edge = which === i ? e : f;
    if (samePlace(at, edge.a) || samePlace(at, edge.b)) continue;
    const known = cuts.get(which);
    if (known === undefined) cuts.set(which, [at]);
    else known.push(at);
  }
}

/** Whether an edge comes near a corner that is neither of its ends. */
function runsBy({ a, b }: Edge, [x, y]: Position): boolean {
  if (samePlace(a, [x, y]) || samePlace(b, [x, y])) return false;
  const [ux, uy, px, py] = [b[0] - a[0], b[1] - a[1], x - a[0], y - a[1]];
  const length = ux * ux + uy * uy;
  const along = px * ux + py * uy;
  return along > 0 && along < length && (ux * py - uy * px) ** 2 <= NEAR * NEAR * length;
}

function pieces({ a, b, ring }: Edge, cuts: readonly Position[]): Edge[] {
  const far = (p: Position): number => (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
  const stops = [a, ...cuts.toSorted((p, q) => far(p) - far(q)), b];
  return stops.slice(1).flatMap((stop, i): Edge[] => {
    const before = stops[i] ?? a;
    return samePlace(before, stop) ? [] : [{ a: before, b: stop, ring }];
  });
}
