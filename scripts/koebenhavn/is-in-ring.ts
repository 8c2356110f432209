import type { Point } from './simplify-line.ts';

/** Whether a point lies inside a ring, by the parity of crossings of a ray to the east. */
export function isInRing(ring: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  let [px, py] = ring[ring.length - 1] ?? [0, 0];
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < qx + ((px - qx) * (y - qy)) / (py - qy)) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}
