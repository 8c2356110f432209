import type { CityPackage } from '../model/city-package.ts';
import type { Area, Level } from '../model/level.ts';
import { parentsOf } from '../model/parent-areas.ts';

export interface AreaLabel {
  readonly name: string;
  readonly id: string;
  /** Name of the area around it that people know it by; `null`: none is given. */
  readonly parent: string | null;
  /** True where people use the number itself (roder), false where it is a register's code. */
  readonly showId: boolean;
}

/** How an area is named everywhere: `Gavlhus (267), Tingbjerg`. A parent of the same name is not said twice. */
export function formatAreaLabel({ name, id, parent, showId }: AreaLabel): string {
  const own = showId && id !== name ? `${name} (${id})` : name;
  return parent === null || parent === '' || parent === name ? own : `${own}, ${parent}`;
}

/** An area as it is named everywhere: "Gavlhus (267), Tingbjerg", with the nearest area around it. The number stands where the level says so, else at the finest level. */
export function labelOf(city: Pick<CityPackage, 'levels'>, level: Level, area: Area): string {
  const parent = parentsOf(city, area).at(-1)?.area.name ?? null;
  return formatAreaLabel({ name: area.name, id: area.id, parent, showId: level.showsIds ?? city.levels.at(-1)?.id === level.id });
}

/** The labels of a level, in the order of its areas. */
export const labelsOf = (city: Pick<CityPackage, 'levels'>, level: Level): readonly string[] => level.areas.map((area) => labelOf(city, level, area));
