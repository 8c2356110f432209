import type { Position } from '../../../model/geometry.ts';
import { samePlace, turn } from './turn.ts';

/** A piece of a ring's line. */
export interface Edge {
  readonly a: Position;
  readonly b: Position;
  readonly ring: number;
}

/** How two edges meet: `cross` inside both, `touch` in an end of at least one, `overlap` along a stretch. */
export interface Meeting {
  readonly how: 'cross' | 'touch' | 'overlap';
  /** Where they do; both ends of a stretch that they share. */
  readonly at: readonly Position[];
}

/** Where two edges meet; `null`: nowhere. */
export function meetingOf(e: Edge, f: Edge): Meeting | null {
  const [a, b, c, d] = [e.a, e.b, f.a, f.b];
  const [onA, onB, onC, onD] = [turn(c, d, a), turn(c, d, b), turn(a, b, c), turn(a, b, d)];
  if ((onA > 0 && onB > 0) || (onA < 0 && onB < 0) || (onC > 0 && onD > 0) || (onC < 0 && onD < 0)) return null;
  const ends: Position[] = [];
  const add = (end: Position): void => {
    if (!ends.some((one) => samePlace(one, end))) ends.push(end);
  };
  if (onA === 0 && isBetween(a, c, d)) add(a);
  if (onB === 0 && isBetween(b, c, d)) add(b);
  if (onC === 0 && isBetween(c, a, b)) add(c);
  if (onD === 0 && isBetween(d, a, b)) add(d);
  if (ends.length > 0) return { how: ends.length > 1 ? 'overlap' : 'touch', at: ends };
  const crossing = crossingOf(e, f);
  return crossing === null ? null : { how: 'cross', at: [crossing] };
}

/** Whether a position on the line through a and b lies on the edge, its ends included. */
const isBetween = (p: Position, a: Position, b: Position): boolean => (p[0] - a[0]) * (p[0] - b[0]) <= 0 && (p[1] - a[1]) * (p[1] - b[1]) <= 0;

/** Where two edges cross inside both; `null`: they do not. */
export function crossingOf({ a, b }: Edge, { a: c, b: d }: Edge): Position | null {
  const [onA, onB, onC, onD] = [turn(c, d, a), turn(c, d, b), turn(a, b, c), turn(a, b, d)];
  if (!(onA * onB < 0 && onC * onD < 0)) return null;
  const share = onA / (onA - onB);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** More comparisons of edges than a drawing needs: beyond them a shape is too tangled to look through. */
const COMPARISONS = 60_000_000;

/**
 * Calls `visit` with the positions of every two edges whose boxes meet. Edges are gone through from west to east, each compared with those
 * that are not yet passed.
 * @param near how far boxes may be apart and still count as meeting
 * @returns false where there are too many to compare
 */
export function visitNeighbours(edges: readonly Edge[], visit: (i: number, j: number) => void, near = 0): boolean {
  if (edges.length <= FEW) return visitFew(edges, visit, near);
  const { west, south, east, north } = boxesOf(edges);
  const order = Uint32Array.from(edges.keys()).toSorted((i, j) => (west[i] ?? 0) - (west[j] ?? 0));
  const active = new Uint32Array(edges.length);
  let [count, left] = [0, COMPARISONS];
  for (const i of order) {
    const [from, low, high] = [(west[i] ?? 0) - near, (south[i] ?? 0) - near, (north[i] ?? 0) + near];
    let kept = 0;
    left -= count;
    if (left < 0) return false;
    for (let k = 0; k < count; k += 1) {
      const j = active[k] ?? 0;
      if ((east[j] ?? 0) < from) continue;
      active[kept++] = j;
      if ((south[j] ?? 0) <= high && (north[j] ?? 0) >= low) visit(i, j);
    }
    active[kept] = i;
    count = kept + 1;
  }
  return true;
}

/** So few edges are compared sooner than they are sorted. */
const FEW = 40;

function visitFew(edges: readonly Edge[], visit: (i: number, j: number) => void, near: number): true {
  for (const [i, e] of edges.entries()) {
    const [west, east] = e.a[0] < e.b[0] ? [e.a[0] - near, e.b[0] + near] : [e.b[0] - near, e.a[0] + near];
    const [south, north] = e.a[1] < e.b[1] ? [e.a[1] - near, e.b[1] + near] : [e.b[1] - near, e.a[1] + near];
    for (let j = 0; j < i; j += 1) {
      const f = edges[j] ?? e;
      const isApart = (f.a[0] < west && f.b[0] < west) || (f.a[0] > east && f.b[0] > east) || (f.a[1] < south && f.b[1] < south) || (f.a[1] > north && f.b[1] > north);
      if (!isApart) visit(i, j);
    }
  }
  return true;
}

function boxesOf(edges: readonly Edge[]) {
  const [west, south, east, north] = [0, 1, 2, 3].map(() => new Float64Array(edges.length)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  edges.forEach(({ a, b }, i) => {
    west[i] = Math.min(a[0], b[0]);
    south[i] = Math.min(a[1], b[1]);
    east[i] = Math.max(a[0], b[0]);
    north[i] = Math.max(a[1], b[1]);
  });
  return { west, south, east, north };
}
