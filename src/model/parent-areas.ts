import type { CityPackage } from './city-package.ts';
import type { Area, Level } from './level.ts';

/** An area of a coarser level in which an area lies. */
export interface ParentArea {
  readonly level: Level;
  readonly area: Area;
}

/** The coarser areas around an area, from the whole city down; a parent that the package does not have is left out. */
export function parentsOf(city: Pick<CityPackage, 'levels'>, area: Area): readonly ParentArea[] {
  return city.levels.flatMap((level) => {
    const parent = level.areas[level.positions.get(area.parents.get(level.id) ?? '') ?? -1];
    return parent === undefined ? [] : [{ level, area: parent }];
  });
}
