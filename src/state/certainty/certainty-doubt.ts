import { leavesOf, type IndexTree } from '../../model/index-tree.ts';
import { DEFAULT_ROBUSTNESS, type RobustnessOptions } from '../../model/robustness.ts';
import type { Localized } from '../../model/localized.ts';
import type { Noise } from '../../model/small-numbers.ts';
import { alternativesOf } from '../../score/robustness/alternatives.ts';
import { noiseOf } from '../../score/robustness/noise-of.ts';
import type { Scene } from '../scene.ts';
import { scoredIn } from '../themes.ts';
import type { DoubtChoice } from '../view.ts';

/** The two doubts by name: weights and method are choices, small numbers are noise. */
export type DoubtKind = 'choices' | 'small-numbers';

/** What a run varies where a person has chosen this doubt; draws and seed are the same for everyone, so that figures can be compared. */
export function optionsOf({ spread, normalisation, aggregation }: DoubtChoice, tree: IndexTree): RobustnessOptions {
  const { normalisations, aggregations } = alternativesOf(tree);
  return {
    ...DEFAULT_ROBUSTNESS,
    spread,
    normalisations: normalisation ? normalisations : DEFAULT_ROBUSTNESS.normalisations,
    aggregations: aggregation ? aggregations : DEFAULT_ROBUSTNESS.aggregations,
  };
}

/** What each indicator of the scene's index rests on. The same object while only weights move, so that a worker is sent figures once. */
export function sceneNoise(): (scene: Scene) => ReadonlyMap<string, Noise> {
  let last: { readonly scene: Scene; readonly leaves: string; readonly noise: ReadonlyMap<string, Noise> } | null = null;
  return (scene) => {
    const { tree, level, city, yearsUsed } = scene;
    if (tree === null) return new Map();
    const leaves = JSON.stringify([...leavesOf(tree.root)].map(({ indicator }) => indicator));
    const isSame = last?.leaves === leaves && last.scene.level === level && last.scene.city === city && last.scene.yearsUsed === yearsUsed;
    if (last === null || !isSame) last = { scene, leaves, noise: noiseOf(level, city, tree, yearsUsed) };
    return last.noise;
  };
}

/** Of the indicators that carry weight here: how many rest on a counted number, and the titles of those of which none is known. */
export interface Denominators {
  readonly known: number;
  readonly all: number;
  readonly without: readonly Localized[];
}

/** Which of the indicators that the score is made of say how many their figures rest on. */
export function denominatorsOf({ tree, themes }: Scene, noise: ReadonlyMap<string, Noise>): Denominators {
  const used = tree === null ? [] : scoredIn(tree, themes);
  const without = used.filter(({ indicator }) => (noise.get(indicator)?.kind ?? 'none') === 'none');
  return { known: used.length - without.length, all: used.length, without: without.map(({ title }) => title) };
}

/** Whether chance moves anything here: at least one indicator that carries weight says what its figures rest on. */
export const restsOnCounts = (scene: Scene, noise: ReadonlyMap<string, Noise>): boolean => denominatorsOf(scene, noise).known > 0;
