import type { Column } from './column.ts';

/** How far an area's rank moves while something that could have been otherwise is varied. Columns follow the level's areas. */
export interface Robustness {
  /** The rank that is shown, nothing varied. Areas without it have no entry in the other columns. */
  readonly rank: Column;
  /** Type-7 quantiles of the ranks over the draws in which the area had one. */
  readonly rankP05: Column;
  readonly rankMedian: Column;
  readonly rankP95: Column;
  /** Share 0..1 of the draws in which the rank was at most 10. */
  readonly top10Share: Column;
  /** Share 0..1 of the draws in which the rank was at most ceil(0.2 n), n = areas with a score. */
  readonly top20pctShare: Column;
  readonly draws: number;
  readonly seed: number;
}

/** How the leaves are brought on one scale; `as-chosen`: as the profile has it. */
export type NormalisationVariant = 'as-chosen' | 'z-score' | 'percentile' | 'min-max' | 'exponential';
/** How the parts are put together; `as-chosen`: as the profile has it. */
export type AggregationVariant = 'as-chosen' | 'arithmetic' | 'geometric';

/** What is varied, and how often. Plain data that survives structuredClone. */
export interface RobustnessOptions {
  /** A whole number from 1. */
  readonly draws: number;
  /** A whole number 0..2^53-1. */
  readonly seed: number;
  /** Every weight is multiplied by an independent uniform in [1-spread, 1+spread]; 0..1, and 0: weights stand. */
  readonly spread: number;
  /** Each draw takes one of these, all as likely; a name that stands twice counts once. */
  readonly normalisations: readonly NormalisationVariant[];
  readonly aggregations: readonly AggregationVariant[];
}

export const DEFAULT_ROBUSTNESS: RobustnessOptions = { draws: 1000, seed: 1, spread: 0.25, normalisations: ['as-chosen'], aggregations: ['as-chosen'] };

/** Why what is asked of ranks has no answer: it took longer than an export waits, or the run failed. */
export type SpansMissing = 'late' | 'failed';
