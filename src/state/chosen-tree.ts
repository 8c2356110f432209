import type { CityPackage } from '../model/city-package.ts';
import { leavesOf, nodesOf, withWeights, type IndexNode, type IndexTree } from '../model/index-tree.ts';
import type { Level } from '../model/level.ts';
import type { Profile } from '../model/profile.ts';

/** Profiles that are offered at a level, in the order of the package. */
export const profilesAt = (city: CityPackage, levelId: string): readonly Profile[] =>
  city.profiles.filter((profile) => profile.levels === null || profile.levels.includes(levelId));

/** The tree of a profile before anything was moved; `profile` null: the package's own. `null`: there is none. */
export function profileTree(city: CityPackage, profile: string | null): IndexTree | null {
  const chosen = city.profiles.find((one) => one.id === profile);
  const tree = chosen?.index ?? city.index;
  return tree === null || chosen === undefined ? tree : withWeights(tree, chosen.weights);
}

/** The tree with the weights that a person has moved laid over it. */
export function chosenTree(city: CityPackage, profile: string | null, weights: Readonly<Record<string, number>>): IndexTree | null {
  const tree = profileTree(city, profile);
  return tree === null ? null : withWeights(tree, new Map(Object.entries(weights)));
}

/** Indicators that carry weight all the way up to the root: those that the score is made from, if they have figures. */
export function scoredIndicators(node: IndexNode): readonly string[] {
  if (node.kind === 'leaf') return [node.indicator];
  return node.children.filter((child) => child.weight > 0).flatMap(scoredIndicators);
}

/** Every indicator of the tree, weight or none. */
export const treeIndicators = (tree: IndexTree): readonly string[] => [...leavesOf(tree.root)].map((leaf) => leaf.indicator);

/** Node id -> weight. */
export const weightsOf = (tree: IndexTree): ReadonlyMap<string, number> => new Map([...nodesOf(tree.root)].map((node) => [node.id, node.weight]));

/** Whether anything that a profile scores has figures at a level. */
export function hasScoredFigures(city: CityPackage, level: Level, profile: string | null): boolean {
  const tree = profileTree(city, profile);
  return tree !== null && scoredIndicators(tree.root).some((indicator) => level.series.has(indicator));
}

/**
 * The profile that a level opens with: the package's own index (`null`) where anything that it scores has figures
 * at the level, else the first profile offered there of which something has.
 */
export function openingProfile(city: CityPackage, level: Level): string | null {
  if (hasScoredFigures(city, level, null)) return null;
  return profilesAt(city, level.id).find((profile) => hasScoredFigures(city, level, profile.id))?.id ?? null;
}
