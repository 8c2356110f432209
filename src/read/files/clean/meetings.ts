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
  const isProper = onA !== 0 && onB !== 0 && onC !== 0 && onD !== 0;
  return isProper ? { how: 'cross', at: [crossingOf(e, f)] } : null;
}

/** Whether a position on the line through a and b lies on the edge, its ends included. */
const isBetween = (p: Position, a: Position, b: Position): boolean => (p[0] - a[0]) * (p[0] - b[0]) <= 0 && (p[1] - a[1]) * (p[1] - b[1]) <= 0;

/** A tenth of a millimetre: a crossing so near to an end is that end. */
const NEAR = 1e-9;

function crossingOf(e: Edge, f: Edge): Position {
  const [ux, uy] = [e.b[0] - e.a[0], e.b[1] - e.a[1]];
  const [vx, vy] = [f.b[0] - f.a[0], f.b[1] - f.a[1]];
  const t = ((f.a[0] - e.a[0]) * vy - (f.a[1] - e.a[1]) * vx) / (ux * vy - uy * vx);
  const share = Math.min(1, Math.max(0, t));
  const at: Position = [e.a[0] + ux * share, e.a[1] + uy * share];
  return [e.a, e.b, f.a, f.b].find(([x, y]) => Math.abs(x - at[0]) < NEAR && Math.abs(y - at[1]) < NEAR) ?? at;
}

/** More comparisons of edges than a drawing needs: beyond them a shape is too tangled to look through. */
const COMPARISONS = 60_000_000;

/**
 * Calls `visit` with the positions of every two edges whose boxes meet. Edges are gone through from west to east, each compared with those
 * that are not yet passed.
 * @returns false where there are too many to compare
 */
export function visitNeighbours(edges: readonly Edge[], visit: (i: number, j: number) => void, limit = COMPARISONS): boolean {
  const box = Float64Array.from(edges.flatMap(({ a, b }) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])]));
  const at = (i: number, side: 0 | 1 | 2 | 3): number => box[i * 4 + side] ?? 0;
  const order = Uint32Array.from(edges.keys()).toSorted((i, j) => at(i, 0) - at(j, 0));
  const active: number[] = [];
  let left = limit;
  for (const i of order) {
    let kept = 0;
    left -= active.length;
    if (left < 0) return false;
    for (const j of active) {
      if (at(j, 2) < at(i, 0)) continue;
      active[kept++] = j;
      if (at(j, 1) <= at(i, 3) && at(j, 3) >= at(i, 1)) visit(i, j);
    }
    active.length = kept;
    active.push(i);
  }
  return true;
}
