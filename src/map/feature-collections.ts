import type { Feature, FeatureCollection, GeoJsonProperties, Position as GeoJsonPosition } from 'geojson';
import type { Polygon } from '../model/geometry.ts';
import { hatchOf } from './hatch-names.ts';
import type { MapArea, MapContext, MapOverlay, MapProgramme } from './renderer.ts';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Areas as features whose id is `firstId` + position, so that pictures of an earlier level never take the new one's colours. */
export const areaFeatures = (areas: readonly MapArea[], firstId: number): FeatureCollection =>
  collect(areas.map((area, position) => feature(area.polygons, {}, firstId + position)));

/** Only the areas whose class is a code that is hatched, with the name of their hatch. */
export const unscoredFeatures = (areas: readonly MapArea[], classes: Uint8Array): FeatureCollection =>
  collect(
    areas.map((area, position) => {
      const hatch = hatchOf(classes[position] ?? 0);
      return hatch === null ? null : feature(area.polygons, { hatch });
    }),
  );

export const contextFeatures = (context: readonly MapContext[]): FeatureCollection =>
  collect(context.map((layer) => feature(layer.polygons, { kind: layer.kind })));

export const overlayFeatures = (overlays: readonly MapOverlay[]): FeatureCollection =>
  collect(overlays.flatMap((overlay) => overlay.features.map((each) => feature(each.polygons, { overlay: overlay.id }))));

/** Rejected programmes and those of unknown status are not drawn. */
export const programmeFeatures = (programmes: readonly MapProgramme[]): FeatureCollection =>
  collect(
    programmes.map((programme) => {
      const { id, status, certain, countsAsCover } = programme;
      if (status === 'rejected' || status === 'unknown') return null;
      return feature(programme.polygons, { programme: id, status, certain, countsAsCover });
    }),
  );

function feature(polygons: readonly Polygon[], properties: NonNullable<GeoJsonProperties>, id?: number): Feature | null {
  if (polygons.length === 0) return null;
  // The model's positions are read-only and GeoJSON's types are not; MapLibre only reads them.
  const coordinates = polygons as unknown as GeoJsonPosition[][][];
  const geometry = { type: 'MultiPolygon' as const, coordinates };
  return id === undefined ? { type: 'Feature', properties, geometry } : { type: 'Feature', id, properties, geometry };
}

const collect = (features: readonly (Feature | null)[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.filter((each): each is Feature => each !== null),
});
