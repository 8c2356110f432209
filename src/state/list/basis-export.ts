import { leavesOf } from '../../model/index-tree.ts';
import type { Day } from '../../model/programme.ts';
import { basisText } from '../../write/basis-json.ts';
import type { ListExport } from './list-export.ts';
import type { Scene } from '../scene.ts';

/**
 * What the scores on the screen were computed with: the index, what each step of it learned from the areas, years and package. With the figures of
 * the exported list it gives the same scores. `null`: nothing is scored.
 */
export function basisExport({ city, level, view, tree, result, yearsUsed }: Scene, link: string, made: Day): ListExport | null {
  if (result === null) return null;
  const indicators = new Set([...leavesOf(result.tree.root)].map((leaf) => leaf.indicator));
  const only = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...map].filter(([id]) => indicators.has(id)));
  const text = basisText({
    city,
    level: level.id,
    year: view.year,
    yearsUsed: only(yearsUsed),
    directions: only(new Map([...city.indicators].map(([id, { direction }]) => [id, direction]))),
    minimumPopulation: tree?.areas.minimumPopulation ?? level.minimumPopulation,
    fitted: result.fitted,
    made,
    link,
  });
  const stem = [city.id, level.id, view.year, made].filter((part) => part !== null).join('-');
  return { name: `${stem}-beregningsgrundlag.json`, type: 'application/json;charset=utf-8', text };
}
