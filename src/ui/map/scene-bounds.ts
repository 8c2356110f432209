import { boundsOf } from '../../map/bounds.ts';
import { levelOf, type CityPackage } from '../../model/city-package.ts';
import type { Bounds, Polygon } from '../../model/geometry.ts';
import type { Scene } from '../../state/scene.ts';
import type { AreaRef } from '../../state/view.ts';

/** The box of an area, or of the whole level where none is named or the named one is not drawn; `null`: nothing is drawn. */
export function boundsToShow(scene: Scene, target: AreaRef | null): Bounds | null {
  const area = target === null ? [] : polygonsOf(scene.city, target);
  if (area.length > 0) return boundsOf(area);
  return boundsOf((scene.level.geometries ?? []).flatMap((geometry) => geometry?.polygons ?? []));
}

function polygonsOf(city: CityPackage, { level: id, area }: AreaRef): readonly Polygon[] {
  const level = levelOf(city, id);
  return level?.geometries?.[level.positions.get(area) ?? -1]?.polygons ?? [];
}
