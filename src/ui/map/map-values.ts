import { overlayLook } from '../../draw/overlay-dashes.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { AreaGeometry } from '../../model/geometry.ts';
import type { MapAreas, MapContext, MapOverlay, MapProgramme } from '../../map/renderer.ts';
import { programmeShapes } from '../../plans/programme-shapes.ts';
import type { Scene } from '../../state/scene.ts';

/** The level's areas as the map draws them. */
export function areasOf({ city, level }: Scene): MapAreas {
  const areas = level.areas.map((area, i) => ({ id: area.id, label: area.name, polygons: level.geometries?.[i]?.polygons ?? [] }));
  return { key: `${city.id}@${city.digest}/${level.id}`, areas };
}

/** What lies under the areas. A title that is one shape's own name is written on it; that of several ("Parks") is not. */
export const contextOf = ({ city, view }: Scene): readonly MapContext[] =>
  city.context.map((layer) => ({
    kind: layer.kind,
    label: layer.shapes.length === 1 ? (layer.title?.[view.language] ?? null) : null,
    polygons: layer.shapes.flatMap((shape) => shape.polygons),
  }));

/** The overlays that are switched on. */
export const overlaysOf = ({ city, view }: Scene): readonly MapOverlay[] =>
  city.overlays
    .map((overlay, place) => ({ ...overlay, look: overlayLook(place) }))
    .filter((overlay) => view.overlays.includes(overlay.id))
    .map((overlay) => ({
      id: overlay.id,
      look: overlay.look,
      features: overlay.features.map(({ id, name, geometry }) => ({ id, label: name, polygons: geometry.polygons })),
    }));

/** The programmes that are shown; those whose place is not known are in lists only. */
export function programmesOf({ city, drawn }: Scene): readonly MapProgramme[] {
  // The ground of every programme is worked out once, and not before one is drawn.
  if (drawn.length === 0) return [];
  const shapes = shapesOf(city);
  return drawn
    .map(({ programme, status, countsAsCover }) => ({
      id: programme.id,
      label: programme.title,
      status,
      certain: programme.delimitation !== 'unknown',
      countsAsCover,
      polygons: shapes.get(programme.id)?.polygons ?? [],
    }))
    .filter((programme) => programme.polygons.length > 0);
}

const shapesByCity = new WeakMap<CityPackage, ReadonlyMap<string, AreaGeometry>>();

/** The programmes' outlines depend on the package alone; they are made once. */
function shapesOf(city: CityPackage): ReadonlyMap<string, AreaGeometry> {
  const known = shapesByCity.get(city) ?? programmeShapes(city);
  shapesByCity.set(city, known);
  return known;
}
