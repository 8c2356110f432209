import type { AreaGeometry, Position } from '../model/geometry.ts';

/** Metres east and north of a common origin. */
export type FlatPoint = readonly [number, number];

const METRES_PER_DEGREE = 111_320;
/** Corners of an area that are compared when it is asked how far apart two areas lie. */
const MOST_CORNERS = 40;

/** An area on a plane that is true to scale within a city. */
export interface FlatShape {
  /** Centroid of the largest polygon. */
  readonly centre: FlatPoint;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  /** Some of the corners, evenly along the rings. */
  readonly corners: readonly FlatPoint[];
}

export type Flatten = (position: Position) => FlatPoint;

/** The plane that touches the earth at `origin`; a city is too small for its curvature to turn a bearing. */
export function planeAt([longitude0, latitude0]: Position): Flatten {
  const perLongitude = METRES_PER_DEGREE * Math.cos((latitude0 * Math.PI) / 180);
  return ([longitude, latitude]) => [(longitude - longitude0) * perLongitude, (latitude - latitude0) * METRES_PER_DEGREE];
}

/** `null` where the area has no geometry. */
export function flatShapeOf(geometry: AreaGeometry | null | undefined, flatten: Flatten): FlatShape | null {
  const rings = (geometry?.polygons ?? []).map((polygon) => (polygon[0] ?? []).map(flatten));
  const largest = rings.reduce<{ readonly size: number; readonly centre: FlatPoint } | null>((best, ring) => {
    const own = centroidOf(ring);
    return own !== null && (best === null || own.size > best.size) ? own : best;
  }, null);
  if (largest === null) return null;
  const all = rings.flat();
  const step = Math.max(1, Math.ceil(all.length / MOST_CORNERS));
  return { centre: largest.centre, box: boxOf(all), corners: all.filter((_, i) => i % step === 0) };
}

function boxOf(points: readonly FlatPoint[]): FlatShape['box'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Size in m² and centroid of a ring by the shoelace formula; a ring without extent has its first corner for a centroid. */
function centroidOf(ring: readonly FlatPoint[]): { readonly size: number; readonly centre: FlatPoint } | null {
  const first = ring[0];
  if (first === undefined) return null;
  let [twice, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? first;
    const [bx, by] = ring[i] ?? first;
    const cross = (ax - first[0]) * (by - first[1]) - (bx - first[0]) * (ay - first[1]);
    twice += cross;
    x += (ax + bx - 2 * first[0]) * cross;
    y += (ay + by - 2 * first[1]) * cross;
  }
  return twice === 0 ? { size: 0, centre: first } : { size: Math.abs(twice) / 2, centre: [first[0] + x / (3 * twice), first[1] + y / (3 * twice)] };
}

/** Metres between the boxes of two shapes; 0 where they overlap. */
export function boxGap({ box: a }: FlatShape, { box: b }: FlatShape): number {
  return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));
}

/** Metres between the nearest of the kept corners of two shapes: about how wide the water between them is. */
export function cornerGap(a: FlatShape, b: FlatShape): number {
  let least = Infinity;
  for (const [ax, ay] of a.corners) for (const [bx, by] of b.corners) least = Math.min(least, (ax - bx) ** 2 + (ay - by) ** 2);
  return Math.sqrt(least);
}

/** Degrees clockwise from north, 0..360, of the way from one point to another. */
export const bearingOf = ([ax, ay]: FlatPoint, [bx, by]: FlatPoint): number => ((Math.atan2(bx - ax, by - ay) * 180) / Math.PI + 360) % 360;
