import type { Polygon } from './assemble-rings.ts';
import { DEGREE } from './draw-borders.ts';

/** A shape to be written: its properties, in the order they are written, and its polygons in whole millionths of a degree. */
export interface Shape {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly polygons: readonly Polygon[];
}

const positions = (polygon: Polygon): number[][][] => polygon.map((ring) => ring.map(([x, y]) => [x / DEGREE, y / DEGREE]));

function geometryOf(polygons: readonly Polygon[]): object {
  const [only] = polygons;
  if (only && polygons.length === 1) return { type: 'Polygon', coordinates: positions(only) };
  return { type: 'MultiPolygon', coordinates: polygons.map(positions) };
}

/** A GeoJSON FeatureCollection (RFC 7946: WGS84, exteriors counter-clockwise), one feature a line, six decimals. */
export function writeGeoJson(shapes: readonly Shape[]): string {
  const features = shapes.map(({ properties, polygons }) =>
    JSON.stringify({ type: 'Feature', properties, geometry: geometryOf(polygons) }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
