import type { AreaGeometry, Ring } from '../model/geometry.ts';

/** Metres of one degree of latitude on a sphere of the Earth's mean radius. */
const METRES_A_DEGREE = 111_195.08;

/**
 * Size of a geometry in square metres: rings are flattened at the latitude of their first position
 * (equirectangular) and holes are taken off. Within a city the error against the ellipsoid is under 0.6 %,
 * the same for every area, and shares of areas lose it.
 */
export const squareMetres = (geometry: AreaGeometry): number =>
  geometry.polygons.reduce((sum, rings) => sum + rings.reduce((size, ring, i) => size + (i === 0 ? 1 : -1) * ringSize(ring), 0), 0);

/** Shoelace formula, always positive, m². */
function ringSize(ring: Ring): number {
  const first = ring[0];
  if (first === undefined) return 0;
  const shrink = Math.cos((first[1] * Math.PI) / 180);
  return Math.abs(signedDegrees(ring)) * METRES_A_DEGREE * METRES_A_DEGREE * shrink;
}

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
