import type { Bounds, Polygon } from '../model/geometry.ts';

/** The smallest box around polygons, in degrees; `null` where there is no position. Does not cross the antimeridian. */
export function boundsOf(polygons: Iterable<Polygon>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons)
    for (const [longitude, latitude] of polygon[0] ?? []) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  return west <= east ? [west, south, east, north] : null;
}

/** Bounds with `share` of their width and height added on each side. */
export function widened([west, south, east, north]: Bounds, share: number): Bounds {
  const [across, up] = [(east - west) * share, (north - south) * share];
  return [west - across, Math.max(-85, south - up), east + across, Math.min(85, north + up)];
}
