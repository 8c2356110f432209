import type { PlaneBox, PlaneShape } from './equal-area-plane.ts';
import { memberSets, type MemberSets } from './member-sets.ts';
import { visitSlabs, type Edges, type Slab } from './slab.ts';

/** A part of a ground over which the same shapes lie. */
export interface Face {
  /** Positions of the shapes that lie over it, ascending; empty: none does. */
  readonly members: readonly number[];
  /** Square metres. */
  readonly size: number;
}

/**
 * The ground cut up by the shapes that lie over it. The plane is cut into slabs from one corner or crossing to the next;
 * in a slab edges lie above each other and leave trapezoids, whose areas are summed by which shapes they lie in.
 * Nothing is snapped and nothing is stitched: two edges of one border leave a trapezoid of height 0, and what shapes do to each
 * other - touching, holes, crossing themselves, lying on one another - is only what the count of turns (non-zero rule) says.
 * The faces add up to the ground.
 */
export function overlay(ground: PlaneShape, shapes: readonly PlaneShape[]): readonly Face[] {
  const edges = edgesOver(ground, shapes);
  const sets = memberSets(shapes.length);
  const sizes: number[] = [];
  const active: number[] = [];
  const stops = stopsOf(edges, ground.box);
  let next = 0;
  for (let i = 1; i < stops.length; i += 1) {
    const [from, to] = [stops[i - 1] ?? 0, stops[i] ?? 0];
    for (; next < edges.count && (edges.x1[next] ?? 0) <= from; next += 1) active.push(next);
    dropPassed(active, edges, from);
    visitSlabs(edges, active, from, to, (slab) => measure(slab, edges, shapes.length, sets, sizes));
  }
  return sizes.flatMap((size, set) => (size > 0 ? [{ members: sets.membersOf(set), size }] : []));
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number, owner: number, turn: number];

/** The edges that have a say above or below any point of the ground: those beside it or wholly above it have none. */
function edgesOver(ground: PlaneShape, shapes: readonly PlaneShape[]): Edges {
  const found = [ground, ...shapes].flatMap((shape, at) => edgesOf(shape, at - 1, ground.box)).toSorted((a, b) => a[0] - b[0]);
  const column = (at: 0 | 1 | 2 | 3): Float64Array => Float64Array.from(found, (edge) => edge[at]);
  return { count: found.length, x1: column(0), y1: column(1), x2: column(2), y2: column(3), owner: Int32Array.from(found, (edge) => edge[4]), turn: Int32Array.from(found, (edge) => edge[5]) };
}

/** Of the edges wholly below the ground only the sum of their turns matters: they become a few flat ones. */
function edgesOf({ edges, turns }: PlaneShape, owner: number, [west, south, east, north]: PlaneBox): Edge[] {
  const found: Edge[] = [];
  const steps = new Map<number, number>();
  turns.forEach((turn, i) => {
    const [x1, y1, x2, y2] = [edges[i * 4] ?? 0, edges[i * 4 + 1] ?? 0, edges[i * 4 + 2] ?? 0, edges[i * 4 + 3] ?? 0];
    if (x1 >= east || x2 <= west || Math.min(y1, y2) > north) return;
    if (Math.max(y1, y2) >= south) found.push([x1, y1, x2, y2, owner, turn]);
    else {
      const [from, to] = [Math.max(x1, west), Math.min(x2, east)];
      steps.set(from, (steps.get(from) ?? 0) + turn);
      steps.set(to, (steps.get(to) ?? 0) - turn);
    }
  });
  return [...found, ...flatEdges(steps, owner, south - 1)];
}

function flatEdges(steps: ReadonlyMap<number, number>, owner: number, height: number): Edge[] {
  const stops = [...steps].filter(([, step]) => step !== 0).toSorted(([a], [b]) => a - b);
  let turn = 0;
  return stops.flatMap(([x, step], i): Edge[] => {
    turn += step;
    const end = stops[i + 1]?.[0];
    return turn === 0 || end === undefined ? [] : [[x, height, end, height, owner, turn]];
  });
}

/** Where edges begin and end within the ground, from west to east. */
function stopsOf({ x1, x2 }: Edges, [west, , east]: PlaneBox): readonly number[] {
  const stops = Float64Array.from([...x1, ...x2]).filter((x) => x >= west && x <= east);
  return [...new Set(stops.toSorted())];
}

function dropPassed(active: number[], { x2 }: Edges, from: number): void {
  let kept = 0;
  for (const edge of active) if ((x2[edge] ?? 0) > from) active[kept++] = edge;
  active.length = kept;
}

/** Adds the trapezoids of a slab to the sizes of their sets of shapes. */
function measure({ edges, middle, width }: Slab, { owner, turn }: Edges, shapes: number, sets: MemberSets, sizes: number[]): void {
  const turns = new Int32Array(shapes);
  let set = 0;
  let inGround = 0;
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const edge = edges[i] ?? 0;
    const whose = owner[edge] ?? -1;
    const step = turn[edge] ?? 0;
    if (whose < 0) inGround += step;
    else {
      const before = turns[whose] ?? 0;
      turns[whose] = before + step;
      if ((before === 0) !== (before + step === 0)) set = sets.toggled(set, whose);
    }
    if (inGround !== 0) sizes[set] = (sizes[set] ?? 0) + width * ((middle[i + 1] ?? 0) - (middle[i] ?? 0));
  }
}
