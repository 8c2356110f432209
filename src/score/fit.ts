import type { FittedIndex } from '../model/fitted-index.ts';
import type { IndexTree } from '../model/index-tree.ts';
import { createEngine } from './engine.ts';
import { fittedOf } from './score-index.ts';
import type { ScoreInput } from './score-input.ts';

/** What every node of the tree learns from these areas: the first half of scoring. */
export const fitIndex = (tree: IndexTree, input: ScoreInput): FittedIndex => fittedOf(createEngine(tree, input, null)(tree));
