import type { Polygon, Position } from '../model/geometry.ts';

/** Whether a position lies in one of the polygons, holes excluded: a ray to the east crosses their rings an odd number of times. */
export function isInside(polygons: readonly Polygon[], [x, y]: Position): boolean {
  return polygons.some((polygon) => {
    let inside = false;
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1], ring[i]];
        if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
        if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      }
    return inside;
  });
}
