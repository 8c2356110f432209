import { emptyColumn } from '../model/column.ts';
import type { FittedIndex, FittedNode } from '../model/fitted-index.ts';
import type { Branch, IndexNode, IndexTree, Leaf } from '../model/index-tree.ts';
import { branchValues, leafValues, type ChildValues, type NodeValues } from './node-values.ts';
import { prepareChild, type PreparedChild } from './prepare-child.ts';
import { participationOf, positionsTakingPart, type ScoreInput } from './score-input.ts';
import { gather } from './vector.ts';

/** A tree computed over the areas that take part. */
export interface TreeValues {
  readonly tree: IndexTree;
  readonly participation: Uint8Array;
  /** `null`: every area takes part. */
  readonly positions: Uint32Array | null;
  /** In tree order. */
  readonly nodes: ReadonlyMap<string, NodeValues>;
}

interface Remembered {
  readonly weights: readonly number[];
  readonly from: readonly NodeValues[];
  readonly prepared: readonly PreparedChild[];
  readonly values: NodeValues;
}

/**
 * Computes trees of one shape over one input, and remembers every node: a tree that differs from the last one in
 * weights only costs the aggregates above those weights. `given`: apply these parameters; `null`: learn them here.
 * Values do not depend on what was computed before. Throws where a leaf takes a context indicator: that is never scored.
 */
export function createEngine(areas: IndexTree, input: ScoreInput, given: FittedIndex | null): (tree: IndexTree) => TreeValues {
  const participation = participationOf(areas, input);
  const positions = positionsTakingPart(participation);
  const length = positions?.length ?? participation.length;
  const learned = new Map(given?.nodes.map((node) => [node.id, node]));
  const leaves = new Map<string, NodeValues>();
  const branches = new Map<string, Remembered>();

  const leafOf = (leaf: Leaf): NodeValues => {
    const known = leaves.get(leaf.id);
    if (known !== undefined) return known;
    const direction = input.directions.get(leaf.indicator);
    if (direction === 'context') throw new Error(`Leaf "${leaf.id}": the context indicator "${leaf.indicator}" is never scored.`);
    const raw = gather(input.columns.get(leaf.indicator) ?? emptyColumn(participation.length), positions);
    const values = leafValues(leaf, raw, direction === 'lower-is-more-deprived', learned.get(leaf.id) ?? null);
    leaves.set(leaf.id, values);
    return values;
  };

  const branchOf = (branch: Branch, nodes: Map<string, NodeValues>): NodeValues => {
    const from = branch.children.map((child) => valuesOf(child, nodes));
    const last = branches.get(branch.id);
    const weights = branch.children.map(({ weight }) => weight);
    if (last !== undefined && same(last.weights, weights) && same(last.from, from)) return last.values;
    const fitted = learned.get(branch.id) ?? null;
    const children = from.map((node, i) => preparedChild(branch, i, node, last, fitted));
    const values = branchValues(branch, children, length, fitted);
    branches.set(branch.id, { weights, from, prepared: children.map(({ prepared }) => prepared), values });
    return values;
  };

  const valuesOf = (node: IndexNode, nodes: Map<string, NodeValues>): NodeValues => {
    const values = node.kind === 'leaf' ? leafOf(node) : branchOf(node, nodes);
    nodes.set(node.id, values);
    return values;
  };

  return (tree) => {
    const nodes = new Map<string, NodeValues>();
    valuesOf(tree.root, nodes);
    return { tree, participation, positions, nodes };
  };
}

const same = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

function preparedChild(branch: Branch, i: number, node: NodeValues, last: Remembered | undefined, fitted: FittedNode | null): ChildValues {
  const child = branch.children[i];
  const id = child?.id ?? '';
  const known = last?.from[i] === node ? last.prepared[i] : undefined;
  return { weight: child?.weight ?? 0, node, prepared: known ?? prepareChild(id, branch.aggregate, node.vector, fitted?.children[i] ?? null) };
}
