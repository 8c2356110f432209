import type { IndexTree } from '../model/index-tree.ts';
import type { Robustness, RobustnessOptions } from '../model/robustness.ts';
import type { Noise } from '../model/small-numbers.ts';
import type { ScoreInput } from '../score/score-input.ts';

/** The figures that runs are computed from: sent once, for as many runs as follow. */
export interface RunFigures {
  readonly input: ScoreInput;
  /** Indicator -> what its figures rest on; empty where small numbers are not asked about. */
  readonly noise: ReadonlyMap<string, Noise>;
}

/** The two doubts, kept apart: weights and method are choices, small numbers are noise. */
export type Doubt = { readonly kind: 'choices'; readonly options: RobustnessOptions } | { readonly kind: 'small-numbers'; readonly draws: number; readonly seed: number };

/** To the worker. Plain data that survives structuredClone. A run that starts ends the one before it. */
export type RobustnessRequest =
  | { readonly kind: 'figures'; readonly figures: RunFigures }
  | { readonly kind: 'start'; readonly run: number; readonly tree: IndexTree; readonly doubt: Doubt }
  | { readonly kind: 'cancel' };

/** From the worker, with the number of the run that it is about. */
export type RobustnessReply =
  | { readonly kind: 'progress'; readonly run: number; readonly done: number; readonly draws: number }
  /** `final` false: what the first draws say, while the rest go on. */
  | { readonly kind: 'result'; readonly run: number; readonly robustness: Robustness; readonly final: boolean }
  | { readonly kind: 'failed'; readonly run: number; readonly message: string };
