import { PRESENT } from '../../model/column.ts';
import type { Branch, IndexNode, Step } from '../../model/index-tree.ts';
import type { IndexResult } from '../../model/score-result.ts';

/** Scores, up to steps that keep the order, as a sum over the children of one branch: score_a = sum_j w_j x_aj with w >= 0, sum w = 1. */
export interface LinearScores {
  /** The branch whose children's weights may move. */
  readonly branch: Branch;
  /** Children with a weight above 0 and any figures, in tree order. */
  readonly children: readonly IndexNode[];
  /** Their weights now, scaled to sum to 1. */
  readonly weights: Float64Array;
  /** Positions of the scored areas that have every figure, and the x of each. */
  readonly positions: readonly number[];
  readonly values: readonly Float64Array[];
  /** Scored areas that lack one of the figures: their weights go to other children, and their score is no such sum. */
  readonly incomplete: number;
}

/** Why scores are no such sum. */
export type NotLinear = 'not-linear' | 'one-weight';

/**
 * The scores of a result as sums over the children of `branchId`, or, where it is `null`, of the first branch from the root down that
 * has a choice. So it is where every branch on the way is an `arithmetic` mean (the last one may be a `sum` or raw if it is the root), with
 * no steps below the root, and the root's steps and rank rule keep the order of scores.
 */
export function linearScores(result: IndexResult, branchId: string | null): LinearScores | NotLinear {
  const { root } = result.tree;
  if (root.kind === 'leaf') return 'one-weight';
  const path = pathTo(result, root, branchId);
  const branch = path.at(-1);
  if (branch === undefined || !keepsOrder(result, path)) return 'not-linear';
  const children = present(result, branch);
  if (children.length < 2) return 'one-weight';
  const siblings = path.slice(0, -1).flatMap((above, i) => present(result, above).filter(({ id }) => id !== path[i + 1]?.id));
  const needed = [...children, ...siblings].flatMap(({ id }) => result.nodes.get(id) ?? []);
  const scored = Array.from(result.score.state.keys()).filter((i) => result.score.state[i] === PRESENT);
  const positions = scored.filter((i) => needed.every(({ state }) => state[i] === PRESENT));
  const total = children.reduce((sum, { weight }) => sum + weight, 0);
  return {
    branch,
    children,
    weights: Float64Array.from(children, ({ weight }) => weight / total),
    positions,
    values: positions.map((i) => valuesAt(result, path, children, i)),
    incomplete: scored.length - positions.length,
  };
}

/** Branches from the root to the one asked for; to the first with two weighing children where none is. */
function pathTo(result: IndexResult, root: Branch, branchId: string | null): readonly Branch[] {
  const find = (branch: Branch): readonly Branch[] => {
    const below = present(result, branch);
    if (branchId === null ? below.length !== 1 : branch.id === branchId) return [branch];
    const ways = below.flatMap((child) => (child.kind === 'branch' ? [find(child)] : []));
    const way = ways.find((one) => branchId === null || one.length > 0);
    return way === undefined || way.length === 0 ? (branchId === null ? [branch] : []) : [branch, ...way];
  };
  return find(root);
}

const present = (result: IndexResult, branch: Branch): readonly IndexNode[] =>
  branch.children.filter(({ id, weight }) => weight > 0 && result.nodes.get(id)?.state.includes(PRESENT) === true);

function keepsOrder({ tree }: IndexResult, path: readonly Branch[]): boolean {
  const sums = path.every(({ id, aggregate: { method, weights } }) => {
    const isMean = method === 'arithmetic' && weights === 'normalised';
    return isMean || (path.length === 1 && id === tree.root.id && (method === 'arithmetic' || method === 'sum'));
  });
  const steps = path.slice(1).every((branch) => branch.steps.length === 0) && tree.root.steps.every(isRising);
  return sums && steps && tree.rank.decimals === null && tree.rank.ties !== 'dense';
}

const isRising = (step: Step): boolean => step.do === 'z-score' || (step.do === 'min-max' && step.high > step.low) || (step.do === 'scale' && step.factor > 0);

/** x_aj: the child's value, and with it, since the weights sum to 1, everything that the area has beside the branch. */
function valuesAt(result: IndexResult, path: readonly Branch[], children: readonly IndexNode[], position: number): Float64Array {
  let share = 1;
  let beside = 0;
  path.slice(0, -1).forEach((above, i) => {
    const weighing = present(result, above);
    const total = weighing.reduce((sum, { weight }) => sum + weight, 0);
    for (const { id, weight } of weighing) if (id !== path[i + 1]?.id) beside += ((share * weight) / total) * valueOf(result, id, position);
    share *= (weighing.find(({ id }) => id === path[i + 1]?.id)?.weight ?? 0) / total;
  });
  return Float64Array.from(children, ({ id }) => share * valueOf(result, id, position) + beside);
}

const valueOf = (result: IndexResult, id: string, position: number): number => result.nodes.get(id)?.values[position] ?? 0;
