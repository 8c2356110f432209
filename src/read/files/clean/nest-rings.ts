import type { Polygon, Position, Ring } from '../../../model/geometry.ts';
import { signedArea } from './ring-size.ts';
import { turn } from './turn.ts';

/** Where a position lies: 1 inside a ring, 0 on its line, -1 outside. */
export function sideOfRing([x, y]: Position, ring: Ring): -1 | 0 | 1 {
  let around = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b]: [Position, Position] = [ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]];
    if ((a[1] > y && b[1] > y) || (a[1] < y && b[1] < y) || (a[0] < x && b[0] < x)) continue;
    const side = turn(a, b, [x, y]);
    if (side === 0 && (a[0] - x) * (b[0] - x) <= 0 && (a[1] - y) * (b[1] - y) <= 0) return 0;
    if (a[1] <= y && b[1] > y && side > 0) around += 1;
    else if (b[1] <= y && a[1] > y && side < 0) around -= 1;
  }
  return around === 0 ? -1 : 1;
}

/** Whether a ring that does not cross another lies within it: decided by its first position that is not on the other's line. */
export function isRingWithin(inner: Ring, outer: Ring): boolean {
  for (const position of inner) {
    const side = sideOfRing(position, outer);
    if (side !== 0) return side > 0;
  }
  const [a, b] = [inner[0] ?? [0, 0], inner[1] ?? [0, 0]];
  return sideOfRing([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], outer) > 0;
}

/** A ring that runs counterclockwise, or clockwise for a hole. */
export function wound(ring: Ring, isHole: boolean): Ring {
  return signedArea(ring) > 0 === isHole ? ring.toReversed() : ring;
}

/**
 * Rings that do not cross, by which lies in which: one within none or within an even number of others is an outer ring, one within an odd
 * number a hole of the smallest around it. How they run does not matter.
 */
export function nestRings(rings: readonly Ring[]): readonly Polygon[] {
  const known = rings.map((ring) => ({ ring, size: Math.abs(signedArea(ring)), box: boxOf(ring) })).toSorted((a, b) => b.size - a.size);
  const polygons: Ring[][] = [];
  /** The polygon that each ring so far went to. */
  const placed: Ring[][] = [];
  known.forEach((one, i) => {
    let [depth, smallest] = [0, -1];
    for (let j = 0; j < i; j += 1) {
      const other = known[j];
      if (other === undefined || !isBoxWithin(one.box, other.box) || !isRingWithin(one.ring, other.ring)) continue;
      depth += 1;
      smallest = j;
    }
    const parent = placed[smallest];
    if (depth % 2 === 1 && parent !== undefined) {
      parent.push(wound(one.ring, true));
      placed.push(parent);
    } else {
      const polygon = [wound(one.ring, false)];
      polygons.push(polygon);
      placed.push(polygon);
    }
  });
  return polygons;
}

type Box = readonly [number, number, number, number];

/** West, south, east and north of a ring. */
export function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

const isBoxWithin = (a: Box, b: Box): boolean => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
