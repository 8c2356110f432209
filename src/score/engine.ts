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

/** One input, who takes part, and every node computed so far. */
interface Memory {
  readonly input: ScoreInput;
  readonly participation: Uint8Array;
  readonly positions: Uint32Array | null;
  /** How many areas take part. */
  readonly length: number;
  /** Parameters to apply, by node id; empty to learn them here. */
  readonly learned: ReadonlyMap<string, FittedNode>;
  readonly leaves: Map<string, NodeValues>;
  readonly branches: Map<string, Remembered>;
}

/**
 * Computes trees of one shape over one input, and remembers every node: a tree that differs from the last one in
 * weights only costs the aggregates above those weights. `given`: apply these parameters; `null`: learn them here.
 * Values do not depend on what was computed before. `kept`: leaves already computed over the same areas, by node id. Throws where a leaf takes a context indicator: that is never scored.
 */
export function createEngine(areas: IndexTree, input: ScoreInput, given: FittedIndex | null, kept: ReadonlyMap<string, NodeValues> = new Map()): (tree: IndexTree) => TreeValues {
  const participation = participationOf(areas, input);
  const positions = positionsTakingPart(participation);
  const memory: Memory = {
    input,
    participation,
    positions,
    length: positions?.length ?? participation.length,
    learned: new Map(given?.nodes.map((node) => [node.id, node])),
    leaves: new Map(kept),
    branches: new Map(),
  };
  return (tree) => {
    const nodes = new Map<string, NodeValues>();
    valuesOf(memory, tree.root, nodes);
    return { tree, participation, positions, nodes };
  };
}

function valuesOf(memory: Memory, node: IndexNode, nodes: Map<string, NodeValues>): NodeValues {
  const values = node.kind === 'leaf' ? leafOf(memory, node) : branchOf(memory, node, nodes);
  nodes.set(node.id, values);
  return values;
}

function leafOf({ input, participation, positions, learned, leaves }: Memory, leaf: Leaf): NodeValues {
  const known = leaves.get(leaf.id);
  if (known !== undefined) return known;
  const direction = input.directions.get(leaf.indicator);
  if (direction === 'context') throw new Error(`Leaf "${leaf.id}": the context indicator "${leaf.indicator}" is never scored.`);
  const raw = gather(input.columns.get(leaf.indicator) ?? emptyColumn(participation.length), positions);
  const values = leafValues(leaf, raw, direction === 'lower-is-more-deprived', learned.get(leaf.id) ?? null);
  leaves.set(leaf.id, values);
  return values;
}

function branchOf(memory: Memory, branch: Branch, nodes: Map<string, NodeValues>): NodeValues {
  const from = branch.children.map((child) => valuesOf(memory, child, nodes));
  const last = memory.branches.get(branch.id);
  const weights = branch.children.map(({ weight }) => weight);
  if (last !== undefined && same(last.weights, weights) && same(last.from, from)) return last.values;
  const fitted = memory.learned.get(branch.id) ?? null;
  const children = from.map((node, i) => preparedChild(branch, i, node, last, fitted));
  const values = branchValues(branch, children, memory.length, fitted);
  memory.branches.set(branch.id, { weights, from, prepared: children.map(({ prepared }) => prepared), values });
  return values;
}

const same = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

function preparedChild(branch: Branch, i: number, node: NodeValues, last: Remembered | undefined, fitted: FittedNode | null): ChildValues {
  const child = branch.children[i];
  const id = child?.id ?? '';
  const known = last?.from[i] === node ? last.prepared[i] : undefined;
  return { weight: child?.weight ?? 0, node, prepared: known ?? prepareChild(id, branch.aggregate, node.vector, fitted?.children[i] ?? null) };
}
