import type { CityPackage } from '../../model/city-package.ts';
import type { Level } from '../../model/level.ts';

/** More than this many names is a search, not a list to choose from. */
const MOST = 40;

/** The levels that a person may call home: those above the finest that have few enough areas to choose from. */
export function homeLevels(city: CityPackage): readonly Level[] {
  const above = city.levels.slice(0, -1);
  const few = above.filter((level) => level.areas.length <= MOST);
  return few.length > 0 ? few : city.levels.slice(0, 1);
}
