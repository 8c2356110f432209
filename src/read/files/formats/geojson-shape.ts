import type { GivenShape } from '../draft-layer.ts';
import { positionOf, ringOf, shapeDraft } from '../shape-draft.ts';
import type { ShapeDraft } from '../shape-draft.ts';

/** Names of GeoJSON's geometries. */
export const GEOMETRY_TYPES: readonly string[] = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];

/** A GeoJSON geometry, collections taken apart; `null`: there is none. */
export function geojsonShape(given: unknown): GivenShape | null {
  if (given === null || given === undefined) return null;
  const draft = shapeDraft();
  addGeometry(given, draft);
  return draft.shape();
}

function addGeometry(given: unknown, draft: ShapeDraft): void {
  if (typeof given !== 'object' || given === null || !('type' in given)) return draft.noteBroken();
  if (given.type === 'GeometryCollection') return listOf('geometries' in given ? given.geometries : null, draft).forEach((one) => addGeometry(one, draft));
  const coordinates = 'coordinates' in given ? given.coordinates : null;
  switch (given.type) {
    case 'Polygon':
      return addPolygon(coordinates, draft);
    case 'MultiPolygon':
      return listOf(coordinates, draft).forEach((one) => addPolygon(one, draft));
    case 'Point':
      return addPoint(coordinates, draft);
    case 'MultiPoint':
      return listOf(coordinates, draft).forEach((one) => addPoint(one, draft));
    case 'LineString':
    case 'MultiLineString':
      return draft.addOther();
    default:
      return draft.noteBroken();
  }
}

function addPolygon(given: unknown, draft: ShapeDraft): void {
  const rings = listOf(given, draft).map((ring) => ringOf(ring, draft));
  draft.addPolygon(rings.filter((ring) => ring !== null));
}

function addPoint(given: unknown, draft: ShapeDraft): void {
  // GeoJSON in use writes a missing place as a point without coordinates.
  if (Array.isArray(given) && given.length === 0) return;
  const position = positionOf(given, draft);
  if (position !== null) draft.addPoint(position);
}

function listOf(given: unknown, draft: ShapeDraft): readonly unknown[] {
  if (Array.isArray(given)) return given;
  draft.noteBroken();
  return [];
}
