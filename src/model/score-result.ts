import type { Column } from './column.ts';
import type { FittedIndex } from './fitted-index.ts';
import type { IndexTree } from './index-tree.ts';
import type { Localized } from './localized.ts';

/** Why an area takes part in the index or does not. */
export const TAKES_PART = 0;
export const BELOW_MINIMUM_POPULATION = 1;
export const POPULATION_UNKNOWN = 2;
export const LEFT_OUT_BY_INDEX = 3;
export type Participation = typeof TAKES_PART | typeof BELOW_MINIMUM_POPULATION | typeof POPULATION_UNKNOWN | typeof LEFT_OUT_BY_INDEX;

/** What the computation had to leave without an answer: "z-score without spread". */
export interface ScoreWarning {
  readonly code: string;
  readonly node: string;
  readonly message: Localized;
}

/** An index applied to one level and year. Columns follow the order of the level's areas. */
export interface IndexResult {
  readonly tree: IndexTree;
  /** What every node learned from the areas that take part. */
  readonly fitted: FittedIndex;
  /** A {@link Participation} an area. */
  readonly participation: Uint8Array;
  /** Node id -> its values as handed to its parent, the root's own as `score`. Larger is more deprived. */
  readonly nodes: ReadonlyMap<string, Column>;
  readonly score: Column;
  /** 1 = most deprived, by the tree's rank rule. */
  readonly rank: Column;
  /** 0..100: 100 (areas with a lower score)/(n-1). */
  readonly percentile: Column;
  /** 1 = most deprived tenth. */
  readonly decile: Column;
  /** Share 0..1 of the index's weight that rests on present values. */
  readonly coverage: Column;
  /** Areas with a score. */
  readonly scored: number;
  readonly warnings: readonly ScoreWarning[];
}
