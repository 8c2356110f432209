import type { IndexTree } from '../model/index-tree.ts';
import type { Level } from '../model/level.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { Part } from './parse-shape.ts';

/** What has to be known of a level to judge a minimum population. */
export type LevelPopulation = Pick<Level, 'id' | 'population'>;

/** A tree's minimum population needs levels that count residents: an error where none of them does, a warning where some do not. */
export function checkPopulation(tree: IndexTree, part: Part, levels: readonly LevelPopulation[], log: IssueLog): boolean {
  if (tree.areas.minimumPopulation === null) return true;
  const without = levels.filter((level) => level.population === null);
  if (without.length === 0) return true;
  const none = without.length === levels.length;
  const code = none ? 'minimum-without-population' : 'minimum-without-population-at-some-levels';
  const names = without.map((level) => level.id).join(', ');
  log.add(finding(code, { levels: names }, part.json.place([...part.path, 'areas', 'minimumPopulation'])));
  return !none;
}
