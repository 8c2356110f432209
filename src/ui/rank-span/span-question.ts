import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import { optionsOf, restsOnCounts, sceneNoise } from '../../state/certainty/certainty-doubt.ts';
import { spanInputOf } from '../../state/certainty/rank-span.ts';
import { rememberLast } from '../../state/remember-last.ts';
import type { Scene } from '../../state/scene.ts';
import type { DoubtChoice } from '../../state/view.ts';
import type { Doubt, RunFigures } from '../../work/robustness-messages.ts';

/** What is asked of a scene. The parts stay the same objects while nothing about them changes. */
export interface SpanQuestion {
  readonly figures: RunFigures;
  readonly tree: IndexTree;
  readonly doubt: Doubt;
}

/** Asks a scene about one of the two doubts; `null`: there is nothing to ask. */
export type AskSpans = (scene: Scene) => SpanQuestion | null;

const NO_NOISE: RunFigures['noise'] = new Map();
const { draws, seed } = DEFAULT_ROBUSTNESS;
const SMALL_NUMBERS: Doubt = { kind: 'small-numbers', draws, seed };

/** How far ranks move when weights, and method where that is chosen, could have been others. */
export function askChoices(): AskSpans {
  const inputOf = spanInputOf();
  const figuresOf = rememberLast((input: RunFigures['input']): RunFigures => ({ input, noise: NO_NOISE }));
  const doubtOf = rememberLast((choice: DoubtChoice, tree: IndexTree): Doubt => ({ kind: 'choices', options: optionsOf(choice, tree) }));
  return (scene) => (scene.tree === null || scene.result === null ? null : { figures: figuresOf(inputOf(scene)), tree: scene.tree, doubt: doubtOf(scene.view.doubt, scene.tree) });
}

/** How far ranks move when small numbers are noise; nothing where that is not asked for, or no figure says what it rests on. */
export function askSmallNumbers(): AskSpans {
  const inputOf = spanInputOf();
  const noiseIn = sceneNoise();
  const figuresOf = rememberLast((input: RunFigures['input'], noise: RunFigures['noise']): RunFigures => ({ input, noise }));
  return (scene) => {
    const { tree, result, view } = scene;
    if (tree === null || result === null || !view.doubt.smallNumbers) return null;
    const noise = noiseIn(scene);
    return restsOnCounts(scene, noise) ? { figures: figuresOf(inputOf(scene), noise), tree, doubt: SMALL_NUMBERS } : null;
  };
}
