import { valueAt } from '../../model/column.ts';
import { withWeights } from '../../model/index-tree.ts';
import type { IndexResult } from '../../model/score-result.ts';
import { linearScores, type LinearScores, type NotLinear } from './linear-scores.ts';
import { nearestOfTwo } from './reach-of-two.ts';
import { nearestWeights } from './reach-search.ts';
import { scoreIndex } from '../score-index.ts';
import type { ScoreInput } from '../score-input.ts';

/** What it is to take: for one area to come into the top N, to leave it, or to pass another area. Positions are those of the level. */
export type ReachGoal =
  | { readonly kind: 'into-top'; readonly area: number; readonly top: number }
  | { readonly kind: 'out-of-top'; readonly area: number; readonly top: number }
  | { readonly kind: 'past'; readonly area: number; readonly rival: number };

/** A weight among its siblings, scaled so that they sum to 1. */
export interface WeightChange {
  readonly node: string;
  readonly before: number;
  readonly after: number;
}

export type ReachAnswer =
  /** It is so already. */
  | { readonly kind: 'already' }
  /** No weights of these nodes do it. */
  | { readonly kind: 'unreachable'; readonly branch: string }
  | {
      readonly kind: 'found';
      /** The branch whose children's weights move; every other weight stands. */
      readonly branch: string;
      readonly changes: readonly WeightChange[];
      /** Euclidean distance between the weights before and after, each scaled to sum to 1. */
      readonly distance: number;
      /** Share 0..1 of the weight that moves from one child to another: half the sum of all changes. */
      readonly moved: number;
      /** No smaller change does it. False: this one does, and a smaller one may (areas with gaps, or too many ways to try). */
      readonly smallest: boolean;
    }
  /** It cannot be said: an area without a score or with gaps, an index that is not linear in these weights, one weight alone, a search that was too long, or a change that does not hold when it is tried. */
  | { readonly kind: 'cannot-say'; readonly reason: NotLinear | 'no-score' | 'gaps' | 'too-many-ways' | 'does-not-hold' };

/** Scores must lie apart by this share of their spread, so that rounding and ties do not undo what is said. */
const APART = 1e-9;

/**
 * The smallest change of weights that reaches a goal: the weights of the children of one branch (`branchId`; `null`: the first with a
 * choice from the root down, as a rule the themes) move, never below 0 and never from 0; what the index leaves out stays out. Exact for
 * trees that are linear in these weights (see `linearScores`). Nothing is applied: the change is computed, tried and told.
 */
export function reach(result: IndexResult, input: ScoreInput, goal: ReachGoal, branchId: string | null = null): ReachAnswer {
  if (rankAt(result, goal.area) === null || (goal.kind === 'past' && rankAt(result, goal.rival) === null)) return { kind: 'cannot-say', reason: 'no-score' };
  if (holds(result, goal)) return { kind: 'already' };
  const linear = linearScores(result, branchId);
  if (typeof linear === 'string') return { kind: 'cannot-say', reason: linear };
  const wishes = wishesOf(linear, goal);
  if (wishes === null) return { kind: 'cannot-say', reason: 'gaps' };
  const count = goal.kind === 'past' ? 1 : goal.kind === 'out-of-top' ? goal.top : wishes.length - goal.top + 1;
  const search = linear.weights.length === 2 ? nearestOfTwo : nearestWeights;
  const found = count > wishes.length ? null : search(linear.weights, wishes, count, APART * spreadOf(wishes));
  if (found === null) return { kind: 'unreachable', branch: linear.branch.id };
  if (found === 'too-many-ways') return { kind: 'cannot-say', reason: found };
  const changes = linear.children.map(({ id }, j) => ({ node: id, before: linear.weights[j] ?? 0, after: found.weights[j] ?? 0 }));
  const tried = scoreIndex(withWeights(result.tree, new Map(changes.map(({ node, after }) => [node, after]))), input);
  if (!holds(tried, goal)) return { kind: 'cannot-say', reason: linear.incomplete > 0 ? 'gaps' : 'does-not-hold' };
  const moved = changes.reduce((sum, { before, after }) => sum + Math.abs(after - before), 0) / 2;
  return { kind: 'found', branch: linear.branch.id, changes, distance: found.distance, moved, smallest: found.proven && linear.incomplete === 0 };
}

const rankAt = (result: IndexResult, position: number): number | null => valueAt(result.rank, position);

function holds(result: IndexResult, goal: ReachGoal): boolean {
  const rank = rankAt(result, goal.area);
  if (rank === null) return false;
  if (goal.kind === 'into-top') return rank <= goal.top;
  if (goal.kind === 'out-of-top') return rank > goal.top;
  return rank < (rankAt(result, goal.rival) ?? 0);
}

/** A wish for each other area: to be above it, or, to leave the top, to have it above. `null`: one of the areas has gaps. */
function wishesOf({ positions, values }: LinearScores, goal: ReachGoal): readonly Float64Array[] | null {
  const own = values[positions.indexOf(goal.area)];
  const rival = goal.kind === 'past' ? values[positions.indexOf(goal.rival)] : null;
  if (own === undefined || rival === undefined) return null;
  const rivals = rival === null ? values.filter((one) => one !== own) : [rival];
  const sign = goal.kind === 'out-of-top' ? -1 : 1;
  return rivals.map((other) => own.map((x, j) => sign * (x - (other[j] ?? 0))));
}

const spreadOf = (wishes: readonly Float64Array[]): number => wishes.reduce((most, wish) => wish.reduce((one, x) => Math.max(one, Math.abs(x)), most), 0);
