import type { IndexTree, Step } from './index-tree.ts';

/**
 * What a rank-like step learned: groups of tied reference values in ascending order, and what the step answers for each.
 * A value that lies in no group gets the answer interpolated linearly between its neighbours; beyond the ends, the end's.
 */
export interface RankTable {
  /** Smallest and largest value of each group. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly answer: Float64Array;
  /** Values at most this far apart are level with each other. */
  readonly tolerance: number;
  /** What exactly zero gets where zeros take no rank; `null`: a zero is ranked like any other value. */
  readonly zero: number | null;
}

/** Why a step or an aggregate left values without an answer. */
export type RefusalCode =
  | 'no-spread'
  | 'single-value'
  | 'maximum-not-positive'
  | 'log-of-non-positive'
  | 'exponential-outside'
  | 'mean-of-negative'
  | 'power-of-zero'
  | 'no-weight'
  | 'not-finite';

/** What a step learned from the areas it was fitted on. */
export type StepParameters =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'range'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'moments'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'table'; readonly table: RankTable }
  | { readonly kind: 'no-answer'; readonly reason: RefusalCode };

export interface FittedStep {
  readonly step: Step;
  readonly parameters: StepParameters;
}

/** What a branch learned about one of its children. */
export interface FittedChild {
  readonly id: string;
  /** Stands in where the child is missing (policies value, mean, median); `null`: nothing does. */
  readonly fill: number | null;
  /** Points of `borda`, order of `copeland`; `null` for other methods. */
  readonly table: RankTable | null;
}

export interface FittedNode {
  readonly id: string;
  readonly steps: readonly FittedStep[];
  /** Empty for a leaf. */
  readonly children: readonly FittedChild[];
  /** `copeland`: for every weighted child the standing of each area compared against, -1 without a value; `null` for other methods. */
  readonly opponents: readonly Float64Array[] | null;
}

/**
 * An index fitted on one set of areas: everything needed to compute the same index for any areas.
 * Plain data that survives structuredClone; applying it to what it was fitted on gives the same bits.
 */
export interface FittedIndex {
  readonly tree: IndexTree;
  /** In tree order, a parent before its children. */
  readonly nodes: readonly FittedNode[];
}
