import type { AreaGeometry, Polygon, Position, Ring } from '../../model/geometry.ts';
import { wgs84ToUtm } from '../../read/utm.ts';

/** A coordinate system that files of areas are written in. */
export type WrittenCrs = 'wgs84' | 'utm32';

/** ETRS89 / UTM zone 32N. */
export const UTM32 = 25832;

/** Nine decimals of a degree and four of a metre are both a tenth of a millimetre: what comes back is what was there. */
const DECIMALS: Readonly<Record<WrittenCrs, number>> = { wgs84: 1e9, utm32: 1e4 };

/** The shape in a coordinate system, exteriors counter-clockwise and holes clockwise (RFC 7946, 3.1.6), rings without a point twice in a row. */
export const projected = ({ polygons }: AreaGeometry, crs: WrittenCrs): readonly Polygon[] =>
  polygons.map((polygon) => polygon.map((ring, i) => wound(ring.map((position) => place(position, crs)), i === 0)));

function place(position: Position, crs: WrittenCrs): Position {
  const [x, y] = crs === 'wgs84' ? position : wgs84ToUtm(position[0], position[1]);
  const decimals = DECIMALS[crs];
  return [Math.round(x * decimals) / decimals, Math.round(y * decimals) / decimals];
}

function wound(ring: Ring, isExterior: boolean): Ring {
  const points = ring.filter(([x, y], i) => i === 0 || i === ring.length - 1 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]);
  return twiceArea(points) > 0 === isExterior ? points : points.toReversed();
}

/** Twice the signed area of a ring; positive where it runs counter-clockwise. Measured from its first corner, so that no digits are lost far from the origin. */
function twiceArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [x0, y0];
    const [bx, by] = ring[i] ?? [x0, y0];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice;
}

/** West, south, east, north of shapes in their own units; `null` where there is none. */
export function boxOf(polygons: Iterable<Polygon>): readonly [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [exterior = []] of polygons)
    for (const [x, y] of exterior) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return west <= east ? [west, south, east, north] : null;
}
