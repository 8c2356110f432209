import { PRESENT } from '../model/column.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { IndexResult } from '../model/score-result.ts';
import { partAmounts } from './contributions.ts';
import { correlation } from './correlation.ts';
import { exactSum } from './exact-sum.ts';

/** What a node's weight says it should carry of the index, and what it does carry. */
export interface Influence {
  readonly node: string;
  /** Share 0..1 of the index's weight, along the tree from the root: 0 below a weight of 0 and without any figure; others share what those would have. */
  readonly nominal: number;
  /**
   * Share of the variance of the score that the node carries, cov(contribution, score) / var(score). Below 0 where it pulls against
   * the rest. `null`: its part of the score cannot be told apart, or the score has no variance.
   */
  readonly carried: number | null;
  /** Pearson's r between the node's values as handed to its parent and the score; `null`: one of them does not vary. */
  readonly withScore: number | null;
}

const remembered = new WeakMap<IndexResult, readonly Influence[]>();

/**
 * The nominal and the effective influence of every node under the root, in tree order. Contributions are those of
 * `contributionsOf`, which add up to the score less its mean in every area; so where the tree is affine above its leaves the leaves'
 * shares of the variance add up to 1. A branch carries what its leaves carry.
 * Source: W. Becker, M. Saisana, P. Paruolo, I. Vandecasteele (2017), Weights and importance in composite indicators: closing the
 * gap, Ecological Indicators 80, 12-22; P. Paruolo, M. Saisana, A. Saltelli (2013), Ratings and rankings: voodoo or science?, JRSS A 176.
 */
export function influencesOf(result: IndexResult): readonly Influence[] {
  const known = remembered.get(result) ?? everyInfluence(result);
  remembered.set(result, known);
  return known;
}

function everyInfluence(result: IndexResult): readonly Influence[] {
  const carried = carriedByPart(result);
  const found: Influence[] = [];
  const has = (node: IndexNode): boolean => result.nodes.get(node.id)?.state.includes(PRESENT) === true;
  const visit = (node: IndexNode, nominal: number, weighs: boolean): number | null => {
    const at = found.length;
    const own = weighs ? (carried?.get(node.id) ?? null) : 0;
    const column = result.nodes.get(node.id);
    const withScore = column === undefined ? null : correlation(column, result.score, result.participation);
    found.push({ node: node.id, nominal, carried: own, withScore });
    if (node.kind === 'leaf') return own;
    const below = node.children.map((child) => visit(child, has(child) ? nominal * shareOf(child, node.children.filter(has)) : 0, weighs && child.weight > 0));
    const total = own ?? sumOf(below);
    found[at] = { node: node.id, nominal, carried: total, withScore };
    return total;
  };
  visit(result.tree.root, 1, true);
  return found.slice(1);
}

const sumOf = (shares: readonly (number | null)[]): number | null =>
  shares.includes(null) ? null : shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);

function shareOf(child: IndexNode, siblings: readonly IndexNode[]): number {
  const total = siblings.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? child.weight / total : 0;
}

/** cov(contribution, score) / var(score) of each part over the scored areas; a part that no area has carries 0. */
function carriedByPart(result: IndexResult): ReadonlyMap<string, number> | null {
  const { score } = result;
  const scored = Uint32Array.from(score.state.keys()).filter((i) => score.state[i] === PRESENT);
  const mean = exactSum(Float64Array.from(scored, (i) => score.values[i] ?? 0)) / scored.length;
  const amounts = new Map<string, Float64Array>();
  const squares = new Float64Array(scored.length);
  scored.forEach((position, k) => {
    const deviation = (score.values[position] ?? 0) - mean;
    squares[k] = deviation * deviation;
    for (const { part, amount } of partAmounts(result, position)) {
      const of = amounts.get(part.node.id) ?? new Float64Array(scored.length);
      of[k] = amount * deviation;
      amounts.set(part.node.id, of);
    }
  });
  const variance = exactSum(squares);
  if (!(variance > 0)) return null;
  return new Map([...amounts].map(([id, products]) => [id, exactSum(products) / variance]));
}
