import { boundsOf, widened } from '../../map/bounds.ts';
import { levelOf, type CityPackage } from '../../model/city-package.ts';
import type { Bounds, Polygon } from '../../model/geometry.ts';
import type { Scene } from '../../state/scene.ts';
import type { AreaRef } from '../../state/view.ts';

/** What is seen around an area that is looked at, in widths and heights of its own. */
const SURROUNDINGS = 0.15;

/** The box of an area, or of the whole level where none is named or the named one is not drawn; `null`: nothing is drawn. */
export function boundsToShow(scene: Scene, target: AreaRef | null): Bounds | null {
  const area = target === null ? null : boundsOf(polygonsOf(scene.city, target));
  if (area !== null) return widened(area, SURROUNDINGS);
  return boundsOf((scene.level.geometries ?? []).flatMap((geometry) => geometry?.polygons ?? []));
}

function polygonsOf(city: CityPackage, { level: id, area }: AreaRef): readonly Polygon[] {
  const level = levelOf(city, id);
  return level?.geometries?.[level.positions.get(area) ?? -1]?.polygons ?? [];
}

/** How much wider than high a box looks on the map. */
export const ratioOf = ([west, south, east, north]: Bounds): number =>
  ((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180)) / Math.max(1e-9, north - south);
