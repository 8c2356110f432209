import { PRESENT, type Column } from '../model/column.ts';
import type { FittedIndex } from '../model/fitted-index.ts';
import { nodesOf, withWeights, type IndexNode, type IndexTree } from '../model/index-tree.ts';
import type { IndexResult, ScoreWarning } from '../model/score-result.ts';
import { refusalWords } from '../text/score-words.ts';
import { fill } from '../text/say.ts';
import { createEngine, type TreeValues } from './engine.ts';
import type { NodeValues } from './node-values.ts';
import { rankScore } from './rank-score.ts';
import type { ScoreInput } from './score-input.ts';
import { missingVector, scatter, type Vector } from './vector.ts';

/** Computes an index: every node's values, score, rank, percentile, decile and coverage. One pass, nothing remembered. */
export const scoreIndex = (tree: IndexTree, input: ScoreInput): IndexResult => resultOf(createEngine(tree, input, null)(tree));

/**
 * An index that is computed again and again with other weights, as while a slider is dragged: what the weights do not
 * touch (steps of leaves, branches elsewhere in the tree) is kept. Weights by node id, others stay the tree's own.
 * The result has the same bits as {@link scoreIndex} of the reweighted tree.
 */
export function createScorer(tree: IndexTree, input: ScoreInput): (weights: ReadonlyMap<string, number>) => IndexResult {
  const compute = createEngine(tree, input, null);
  const columns = new WeakMap<Vector, Column>();
  return (weights) => resultOf(compute(withWeights(tree, weights)), columns);
}

/** The result over all areas of a level; those that take no part have empty cells. */
export function resultOf(values: TreeValues, columns: WeakMap<Vector, Column> = new WeakMap()): IndexResult {
  const { tree, participation, positions, nodes } = values;
  const length = participation.length;
  const columnOf = (vector: Vector): Column => {
    const column = columns.get(vector) ?? scatter(vector, positions, length);
    columns.set(vector, column);
    return column;
  };
  const root = nodes.get(tree.root.id);
  const score = root?.vector ?? missingVector(positions?.length ?? length);
  const ranking = rankScore(score, tree.rank);
  return {
    tree,
    fitted: fittedOf(values),
    participation,
    nodes: new Map([...nodesOf(tree.root)].map(({ id }) => [id, columnOf(nodes.get(id)?.vector ?? missingVector(score.values.length))])),
    score: columnOf(score),
    rank: scatter(ranking.rank, positions, length),
    percentile: scatter(ranking.percentile, positions, length),
    decile: scatter(ranking.decile, positions, length),
    coverage: columnOf(coverageVector(root, participation)),
    scored: ranking.scored,
    warnings: [...nodesOf(tree.root)].flatMap((node) => warningsOf(node, nodes.get(node.id), node === tree.root)),
  };
}

/** What each node learned. */
export const fittedOf = ({ tree, nodes }: TreeValues): FittedIndex => ({
  tree,
  nodes: [...nodesOf(tree.root)].flatMap(({ id }) => nodes.get(id)?.fitted ?? []),
});

/** Every area that takes part has a coverage, also one without a score; a single leaf is covered where it has a value. */
function coverageVector(root: NodeValues | undefined, participation: Uint8Array): Vector {
  if (root === undefined) return missingVector(0);
  const { vector, coverage } = root;
  if (coverage === null && root.fitted.children.length > 0) return fullCoverage(participation, vector.values.length);
  const values = coverage ?? Float64Array.from(vector.state, (state) => (state === PRESENT ? 1 : 0));
  return { values, state: new Uint8Array(values.length).fill(PRESENT), complete: true };
}

const covered = new WeakMap<Uint8Array, Vector>();

/** 1 everywhere: what most results have, again and again while a slider is dragged. Kept as long as the participation it is for. */
function fullCoverage(participation: Uint8Array, length: number): Vector {
  const known = covered.get(participation) ?? { values: new Float64Array(length).fill(1), state: new Uint8Array(length).fill(PRESENT), complete: true };
  covered.set(participation, known);
  return known;
}

/** Warnings of one node. A branch that the profile leaves out says nothing about having no weights below it. */
function warningsOf(node: IndexNode, values: NodeValues | undefined, isRoot: boolean): ScoreWarning[] {
  const refusals = (values?.refusals ?? []).filter(({ code }) => code !== 'no-weight' || isRoot || node.weight > 0);
  return refusals.map(({ code, areas }) => ({
    code,
    node: node.id,
    message: fill(refusalWords[code], { node: node.title, areas: String(areas) }),
  }));
}
