import type { Position, Ring } from '../../../model/geometry.ts';

/** Metres of a degree of latitude, a mean; sizes measured with it are for telling slivers from areas, not for statistics. */
const DEGREE = 111_195;

/** Metres east and north of an origin, on a plane that touches the earth there. */
export function planeAt([longitude, latitude]: Position): (position: Position) => Position {
  const east = DEGREE * Math.cos((latitude * Math.PI) / 180);
  return ([x, y]) => [(x - longitude) * east, (y - latitude) * DEGREE];
}

/** The way back from {@link planeAt}. */
export function fromPlaneAt([longitude, latitude]: Position): (position: Position) => Position {
  const east = DEGREE * Math.cos((latitude * Math.PI) / 180);
  return ([x, y]) => [longitude + x / east, latitude + y / DEGREE];
}

/** Twice the signed area in square degrees, taken from the ring's first position: positive where the ring runs counterclockwise. */
export function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [0, 0];
    const [bx, by] = ring[i] ?? [0, 0];
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}

/** A ring's area (square metres) and length (metres). */
export function ringSize(ring: Ring): { readonly area: number; readonly length: number } {
  const east = DEGREE * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  let length = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [0, 0];
    const [bx, by] = ring[i] ?? [0, 0];
    const [x, y] = [(bx - ax) * east, (by - ay) * DEGREE];
    length += Math.sqrt(x * x + y * y);
  }
  return { area: (Math.abs(signedArea(ring)) / 2) * east * DEGREE, length };
}

/** A ring that is less than a centimetre wide on average: what rounding leaves between two drawings of one border. */
export function isSliver(ring: Ring): boolean {
  const { area, length } = ringSize(ring);
  return 2 * area < 0.01 * length;
}
