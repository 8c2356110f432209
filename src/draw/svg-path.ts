import type { Bounds, Polygon, Position } from '../model/geometry.ts';

/** A place on the drawing, in its own units, y downwards. */
export type Point = readonly [number, number];
export type Projection = (position: Position) => Point;

const RADIANS = Math.PI / 180;

/** Northing of the spherical Mercator projection of a unit sphere (EPSG:3857 divided by its radius). */
const mercatorY = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2));

/**
 * The Mercator projection that fits `bounds` (degrees) into a drawing of `width` x `height`, centred, with the same scale both ways:
 * the shapes that the web map shows.
 */
export function fitProjection(bounds: Bounds, width: number, height: number): Projection {
  const [west, south, east, north] = bounds;
  const left = west * RADIANS;
  const top = mercatorY(north);
  const across = Math.max(east * RADIANS - left, Number.EPSILON);
  const down = Math.max(top - mercatorY(south), Number.EPSILON);
  const scale = Math.min(width / across, height / down);
  const x0 = (width - across * scale) / 2;
  const y0 = (height - down * scale) / 2;
  return ([longitude, latitude]) => [x0 + (longitude * RADIANS - left) * scale, y0 + (top - mercatorY(latitude)) * scale];
}

/** The `d` of an SVG path with every ring of the polygons, to one decimal; holes need `fill-rule="evenodd"`. Empty for no polygons. */
export function pathOf(polygons: readonly Polygon[], project: Projection): string {
  let path = '';
  for (const polygon of polygons) for (const ring of polygon) path += ringPath(ring, project);
  return path;
}

function ringPath(ring: readonly Position[], project: Projection): string {
  let path = '';
  let last = '';
  for (const position of ring) {
    const [x, y] = project(position);
    const text = `${x.toFixed(1)} ${y.toFixed(1)}`;
    if (text === last) continue;
    path += `${path === '' ? 'M' : 'L'}${text}`;
    last = text;
  }
  return path === '' ? '' : `${path}Z`;
}
