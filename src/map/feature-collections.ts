import type { Feature, FeatureCollection, GeoJsonProperties, Position as GeoJsonPosition } from 'geojson';
import type { Polygon } from '../model/geometry.ts';
import { hatchOf } from './hatch-names.ts';
import type { MapArea, MapContext, MapOverlay, MapProgramme } from './renderer.ts';
import { sharedBorders } from './shared-borders.ts';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Context, areas and the borders between them, told apart by `kind`. An area's id is `firstId` + position, so that a picture
 * of an earlier level never takes the colours of the new one.
 */
export const groundFeatures = (areas: readonly MapArea[], context: readonly MapContext[], firstId: number): FeatureCollection =>
  collect([
    ...context.map((layer) => feature(layer.polygons, { kind: layer.kind })),
    ...areas.map((area, position) => feature(area.polygons, { kind: 'area' }, firstId + position)),
    borderFeature(areas),
  ]);

/** Only the areas whose class is a code that is hatched, with the name of their hatch. */
export const unscoredFeatures = (areas: readonly MapArea[], classes: Uint8Array): FeatureCollection =>
  collect(
    areas.map((area, position) => {
      const hatch = hatchOf(classes[position] ?? 0);
      return hatch === null ? null : feature(area.polygons, { hatch });
    }),
  );

/** The areas that are outlined, each with what for. */
export const markFeatures = (marks: readonly { readonly mark: string; readonly area: MapArea }[]): FeatureCollection =>
  collect(marks.map(({ mark, area }) => feature(area.polygons, { mark })));

export const overlayFeatures = (overlays: readonly MapOverlay[]): FeatureCollection =>
  collect(overlays.flatMap((overlay) => overlay.features.map((each) => feature(each.polygons, { overlay: overlay.id, look: overlay.look }))));

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

function borderFeature(areas: readonly MapArea[]): Feature | null {
  const lines = sharedBorders(areas.map((area) => area.polygons)) as unknown as GeoJsonPosition[][];
  return lines.length === 0 ? null : { type: 'Feature', properties: { kind: 'border' }, geometry: { type: 'MultiLineString', coordinates: lines } };
}

const collect = (features: readonly (Feature | null)[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.filter((each): each is Feature => each !== null),
});
