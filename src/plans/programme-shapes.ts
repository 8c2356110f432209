import type { CityPackage } from '../model/city-package.ts';
import type { AreaGeometry } from '../model/geometry.ts';
import type { Programme } from '../model/programme.ts';
import { dissolve } from './dissolve.ts';

/**
 * What is drawn of a programme: its own geometry, else one outline around the areas that it lists at the finest level
 * that has geometry. `null`: there is nothing to draw.
 */
export function programmeShape(programme: Programme, city: CityPackage): AreaGeometry | null {
  if (programme.geometry !== null) return programme.geometry;
  for (const level of city.levels.toReversed()) {
    const found = (programme.areas.get(level.id) ?? []).flatMap((id) => level.geometries?.[level.positions.get(id) ?? -1] ?? []);
    if (found.length > 0) return dissolve(found);
  }
  return null;
}

/** The shapes of every programme that has one, by id; depends on the package alone. */
export function programmeShapes(city: CityPackage): ReadonlyMap<string, AreaGeometry> {
  const shapes = new Map<string, AreaGeometry>();
  for (const programme of city.programmes) {
    const shape = programmeShape(programme, city);
    if (shape !== null) shapes.set(programme.id, shape);
  }
  return shapes;
}
