import type { AreaGeometry, Ring } from '../model/geometry.ts';
import { signedMetres } from './equal-area-plane.ts';

/**
 * Size of a geometry in square metres on the sphere, holes taken off: the shoelace formula in the equal-area plane.
 * Polygons of one geometry are taken not to overlap.
 */
export const squareMetres = (geometry: AreaGeometry): number =>
  geometry.polygons.reduce((sum, rings) => sum + rings.reduce((size, ring, i) => size + (i === 0 ? 1 : -1) * Math.abs(signedMetres(ring)), 0), 0);

/** Signed area of a ring in square degrees: positive where it runs counter-clockwise. */
export function signedDegrees(ring: Ring): number {
  const origin = ring[0];
  if (origin === undefined) return 0;
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    if (a === undefined || b === undefined) continue;
    twice += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return twice / 2;
}
