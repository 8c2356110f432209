import type { CityPackage } from '../../model/city-package.ts';
import { nodesOf, withWeights, type IndexNode, type IndexTree } from '../../model/index-tree.ts';
import type { Level } from '../../model/level.ts';
import { AS_CHOSEN, isSameMethod, type Method } from '../../model/method.ts';
import type { Profile } from '../../model/profile.ts';
import { profileTree } from '../../model/profile-tree.ts';
import { withMethod } from '../../score/robustness/method-variants.ts';
import type { Weighing } from '../view.ts';

/** Where weights start from: a profile of the package, or one of the person's own. */
export type Start = Pick<Weighing, 'profile' | 'own'>;

/** What a view is weighed by, and nothing else of it. */
export const weighingOf = ({ profile, own, weights, method }: Weighing): Weighing => ({ profile, own, weights, method });

/** Profiles that are offered at a level, in the order of the package. */
export const profilesAt = (city: CityPackage, levelId: string): readonly Profile[] =>
  city.profiles.filter((profile) => profile.levels === null || profile.levels.includes(levelId));

const weightMap = (weights: Weighing['weights']): ReadonlyMap<string, number> => new Map(Object.entries(weights));

/** The tree of a start before anything was moved; method as the tree has it. `null`: there is none. */
export function startTree(city: CityPackage, { profile, own }: Start): IndexTree | null {
  const base = profileTree(city, city.profiles.find((one) => one.id === profile) ?? null);
  return own === null ? base : profileTree({ index: base }, { index: own.index, weights: weightMap(own.weights) });
}

/** The method that a start has before another one is chosen. */
export const startMethod = ({ own }: Start): Method => own?.method ?? AS_CHOSEN;

/** Whether weights or method are others than those of the start. */
export const isMoved = (weighing: Weighing): boolean => Object.keys(weighing.weights).length > 0 || !isSameMethod(weighing.method, startMethod(weighing));

/** The tree of a start computed by a method. */
export function methodTree(city: CityPackage, start: Start, { normalisation, aggregation }: Method): IndexTree | null {
  const tree = startTree(city, start);
  return tree === null ? null : withMethod(tree, normalisation, aggregation);
}

/** The tree as it is scored: by the method, with the weights that a person has moved laid over it. */
export function chosenTree(city: CityPackage, { method, weights, ...start }: Weighing): IndexTree | null {
  const tree = methodTree(city, start, method);
  return tree === null ? null : withWeights(tree, weightMap(weights));
}

/** Indicators that carry weight all the way up to the root: those that the score is made from, if they have figures. */
export function scoredIndicators(node: IndexNode): readonly string[] {
  if (node.kind === 'leaf') return [node.indicator];
  return node.children.filter((child) => child.weight > 0).flatMap(scoredIndicators);
}

/** Node id -> weight. */
export const weightsOf = (tree: IndexTree): ReadonlyMap<string, number> => new Map([...nodesOf(tree.root)].map((node) => [node.id, node.weight]));

/** Whether anything that a start scores has figures at a level. */
export function hasScoredFigures(city: CityPackage, level: Level, start: Start): boolean {
  const tree = startTree(city, start);
  return tree !== null && scoredIndicators(tree.root).some((indicator) => level.series.has(indicator));
}

/** True where a start is offered at the level and something that it scores has figures there. */
export function servesAt(city: CityPackage, level: Level, start: Start): boolean {
  const { profile } = start;
  const isOffered = profile === null || profilesAt(city, level.id).some((one) => one.id === profile);
  return isOffered && hasScoredFigures(city, level, start);
}

/**
 * The profile that a level opens with: the package's own index (`null`) where anything that it scores has figures
 * at the level, else the first profile offered there of which something has.
 */
export function openingProfile(city: CityPackage, level: Level): string | null {
  if (hasScoredFigures(city, level, { profile: null, own: null })) return null;
  return profilesAt(city, level.id).find(({ id }) => hasScoredFigures(city, level, { profile: id, own: null }))?.id ?? null;
}
