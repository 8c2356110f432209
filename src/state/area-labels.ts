import { formatAreaLabel } from '../format/area-label.ts';
import type { CityPackage } from '../model/city-package.ts';
import type { Area, Level } from '../model/level.ts';

/** An area of a coarser level in which an area lies. */
export interface ParentArea {
  readonly level: Level;
  readonly area: Area;
}

/** The coarser areas around an area, from the whole city down; a parent that the package does not have is left out. */
export function parentsOf(city: CityPackage, area: Area): readonly ParentArea[] {
  return city.levels.flatMap((level) => {
    const parent = level.areas[level.positions.get(area.parents.get(level.id) ?? '') ?? -1];
    return parent === undefined ? [] : [{ level, area: parent }];
  });
}

/** An area as it is named everywhere: "Gavlhus (267), Tingbjerg", with the nearest area around it. The number stands where the level says so, else at the finest level. */
export function labelOf(city: CityPackage, level: Level, area: Area): string {
  const parent = parentsOf(city, area).at(-1)?.area.name ?? null;
  return formatAreaLabel({ name: area.name, id: area.id, parent, showId: level.showsIds ?? city.levels.at(-1) === level });
}

/** The labels of a level, in the order of its areas. */
export const labelsOf = (city: CityPackage, level: Level): readonly string[] => level.areas.map((area) => labelOf(city, level, area));
