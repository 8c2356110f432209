import { withWeights, type IndexNode, type IndexTree } from '../../model/index-tree.ts';
import { createEngine, type TreeValues } from '../engine.ts';
import type { ScoreInput } from '../score-input.ts';
import { missingVector, type Vector } from '../vector.ts';
import { weightedTree } from '../weighted-tree.ts';

/** Nodes whose weight can matter: under the root, of a weight above 0, below no node of weight 0. In tree order. */
export function weighingNodes(tree: IndexTree): readonly IndexNode[] {
  const below = (node: IndexNode): IndexNode[] => (node.kind === 'leaf' ? [] : node.children.filter(({ weight }) => weight > 0).flatMap((child) => [child, ...below(child)]));
  return below(tree.root);
}

/**
 * Scores a tree again and again with every weight multiplied by what `multiplier` says, asked in tree order. A weight of 0 stays 0
 * and asks nothing, so that a node without weight is the same as no node. The scores, of the areas that take part, have the
 * bits that `scoreIndex` of the reweighted tree has; they may be overwritten by the next call.
 */
export function createDrawScorer(tree: IndexTree, input: ScoreInput): (multiplier: () => number) => Vector {
  const nodes = weighingNodes(tree);
  const compute = createEngine(tree, input, null);
  const addUp = weightedTree(tree, nodes, compute(tree));
  const weights = new Float64Array(nodes.length);
  const drawn = (): IndexTree => withWeights(tree, new Map(nodes.map(({ id }, i) => [id, weights[i] ?? 0])));
  return (multiplier) => {
    for (let i = 0; i < nodes.length; i += 1) weights[i] = (nodes[i] as IndexNode).weight * multiplier();
    return addUp?.(weights) ?? scoresOf(compute(drawn()));
  };
}

const scoresOf = ({ tree, nodes, positions, participation }: TreeValues): Vector =>
  nodes.get(tree.root.id)?.vector ?? missingVector(positions?.length ?? participation.length);
