import type { AreaGeometry, Position } from '../../../model/geometry.ts';
import { fromPlaneAt, planeAt } from './ring-size.ts';

/** Square metres that two areas have in common, and the middle of it. */
export interface CommonArea {
  readonly size: number;
  readonly at: Position;
}

/** West, south, east and north. */
export type Box = readonly [number, number, number, number];

/** An edge from west to east on a plane in metres, above its base line; `sign` 1 where the inside lies below it, -1 where it lies above. */
interface Side {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly sign: number;
}

/** A size and its moments about the origin, which give its middle. */
type Sum = { size: number; x: number; y: number };

/**
 * What two areas have in common, exact but for rounding. An area is the sum of the strips under its edges, signed by the side on which the
 * inside lies; so the common area is the sum, over every edge of one and every edge of the other, of what lies under both: the integral of
 * the lower of two lines. Neighbours along a border come out as 0, whether or not their corners are the same, and nothing is snapped.
 * @param box what the boxes around both have in common
 */
export function commonArea(a: AreaGeometry, b: AreaGeometry, box: Box): CommonArea {
  const sides = sidesIn(b, box);
  const sum: Sum = { size: 0, x: 0, y: 0 };
  let active: Side[] = [];
  let next = 0;
  for (const one of sidesIn(a, box)) {
    if (active.some(({ x2 }) => x2 <= one.x1)) active = active.filter(({ x2 }) => x2 > one.x1);
    for (let side = sides[next]; side !== undefined && side.x1 < one.x2; side = sides[(next += 1)]) active.push(side);
    for (const other of active) addCommon(one, other, sum);
  }
  return { size: sum.size, at: fromPlaneAt([box[0], box[1]])([sum.x / sum.size, sum.y / sum.size]) };
}

/** The edges of an area that have a part in the box or above it, from west to east. */
function sidesIn({ polygons }: AreaGeometry, box: Box): readonly Side[] {
  const plane = planeAt([box[0], box[1]]);
  const width = plane([box[2], box[1]])[0];
  const sides: Side[] = [];
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i += 1) {
      const [a, b]: [Position, Position] = [ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]];
      // Most edges of two neighbours lie beside what their boxes have in common.
      if ((a[0] <= box[0] && b[0] <= box[0]) || (a[0] >= box[2] && b[0] >= box[2]) || (a[1] <= box[1] && b[1] <= box[1])) continue;
      const side = sideOf(plane(a), plane(b), width);
      if (side !== null) sides.push(side);
    }
  }
  return sides.toSorted((p, q) => p.x1 - q.x1);
}

/** An edge cut to the box's width and to what lies above its southern side; outer rings run counterclockwise, so eastward edges have the inside above. */
function sideOf(a: Position, b: Position, width: number): Side | null {
  const [from, to, sign] = a[0] < b[0] ? [a, b, -1] : [b, a, 1];
  const slope = (to[1] - from[1]) / (to[0] - from[0]);
  const heightAt = (x: number): number => from[1] + (x - from[0]) * slope;
  let [x1, x2] = [Math.max(0, from[0]), Math.min(width, to[0])];
  if (!(x1 < x2) || (from[1] <= 0 && to[1] <= 0)) return null;
  if (heightAt(x1) < 0) x1 = Math.min(x2, from[0] - from[1] / slope);
  else if (heightAt(x2) < 0) x2 = Math.max(x1, from[0] - from[1] / slope);
  return x1 < x2 ? { x1, y1: Math.max(0, heightAt(x1)), x2, y2: Math.max(0, heightAt(x2)), sign } : null;
}

function addCommon(a: Side, b: Side, sum: Sum): void {
  const [x1, x2] = [Math.max(a.x1, b.x1), Math.min(a.x2, b.x2)];
  if (x1 >= x2) return;
  const [a1, a2, b1, b2] = [heightAt(a, x1), heightAt(a, x2), heightAt(b, x1), heightAt(b, x2)];
  const sign = a.sign * b.sign;
  const [start, end] = [a1 - b1, a2 - b2];
  if (start * end >= 0) {
    const isALower = start + end < 0;
    addStrip(sum, sign, x1, x2, isALower ? a1 : b1, isALower ? a2 : b2);
    return;
  }
  const middle = x1 + (x2 - x1) * (start / (start - end));
  const height = heightAt(a, middle);
  addStrip(sum, sign, x1, middle, Math.min(a1, b1), height);
  addStrip(sum, sign, middle, x2, height, Math.min(a2, b2));
}

const heightAt = ({ x1, y1, x2, y2 }: Side, x: number): number => (x === x2 ? y2 : y1 + (y2 - y1) * ((x - x1) / (x2 - x1)));

/** The trapezoid under a line, and its moments. */
function addStrip(sum: Sum, sign: number, x1: number, x2: number, y1: number, y2: number): void {
  const width = x2 - x1;
  sum.size += (sign * width * (y1 + y2)) / 2;
  sum.x += sign * width * ((x1 * (y1 + y2)) / 2 + width * (y1 / 6 + y2 / 3));
  sum.y += (sign * width * (y1 * y1 + y1 * y2 + y2 * y2)) / 6;
}
