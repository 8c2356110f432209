import type { FittedIndex } from '../model/fitted-index.ts';
import type { IndexResult } from '../model/score-result.ts';
import { createEngine } from './engine.ts';
import { resultOf } from './score-index.ts';
import type { ScoreInput } from './score-input.ts';

/**
 * The second half of scoring: a fitted index over any areas. Over the areas it was fitted on it gives the same bits as
 * scoring them; over others (another year, a larger city) every figure stays on the scale of the areas it was fitted on.
 * Rank-like steps answer a value between two fitted values by interpolation and one beyond the ends by the end's answer;
 * `copeland` compares with the areas it was fitted on. Rank, percentile and decile are among the areas applied to.
 */
export const applyIndex = (fitted: FittedIndex, input: ScoreInput): IndexResult => resultOf(createEngine(fitted.tree, input, fitted)(fitted.tree));
