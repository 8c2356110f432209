import { MISSING, PRESENT } from '../model/column.ts';
import type { Branch, IndexNode, IndexTree } from '../model/index-tree.ts';
import type { TreeValues } from './engine.ts';
import { addUp, type Part, type Sums } from './weighted-parts.ts';
import type { Vector } from './vector.ts';

/** Figures and weights beyond this might leave the range of a double on the way up. */
const LARGE = 1e60;

/** What a plan is made from: where each node's weight stands among the drawn ones, and the tree computed once. */
interface Plan {
  readonly places: ReadonlyMap<string, number>;
  readonly computed: TreeValues['nodes'];
  readonly length: number;
}

/**
 * A tree of weighted means and sums, made ready to be added up with other weights without making a single object a draw: what most
 * draws of most indices are. Values and gaps are those of the engine, to the bit.
 * @param nodes the nodes that draw a weight, in the order of the weights
 * @returns `null` where the tree is anything else: steps above the leaves, other means, gaps that something is put into. The function it
 * returns gives `null` where a weight has fallen to 0
 */
export function weightedTree(tree: IndexTree, nodes: readonly IndexNode[], { nodes: computed }: TreeValues): ((weights: Float64Array) => Vector | null) | null {
  const length = computed.get(tree.root.id)?.vector.values.length ?? 0;
  const plan: Plan = { places: new Map(nodes.map((node, i) => [node.id, i])), computed, length };
  const sums = length === 0 || tree.root.kind === 'leaf' ? null : sumsOf(tree.root, plan);
  if (sums === null) return null;
  const scores: Vector = { values: sums.into, state: sums.state, complete: sums.complete };
  return (weights) => (addUp(sums, weights) ? scores : null);
}

function sumsOf(branch: Branch, plan: Plan): Sums | null {
  const { method, missing, weights } = branch.aggregate;
  if ((method !== 'arithmetic' && method !== 'sum') || branch.steps.length > 0) return null;
  const weighing = branch.children.filter(({ weight }) => weight > 0);
  const parts = weighing.map((child) => partOf(child, plan));
  if (parts.length === 0 || !parts.every((part) => part !== null)) return null;
  const complete = parts.every((part) => part.complete);
  if (!complete && missing.policy !== 'skip' && missing.policy !== 'propagate') return null;
  const share = missing.policy === 'skip' ? missing.minimumShare : 0;
  const least = missing.policy === 'skip' ? Math.max(1, missing.minimumCount) : missing.policy === 'propagate' ? parts.length : 1;
  if (parts.length < least || share > 1) return null;
  return {
    parts,
    normalised: method === 'arithmetic' && weights === 'normalised',
    complete,
    share,
    least,
    into: new Float64Array(plan.length),
    state: new Uint8Array(plan.length).fill(complete ? PRESENT : MISSING),
    present: new Float64Array(complete ? 0 : plan.length),
    counts: new Uint32Array(complete ? 0 : plan.length),
  };
}

function partOf(child: IndexNode, plan: Plan): Part | null {
  const vector = plan.computed.get(child.id)?.vector;
  const weight = plan.places.get(child.id);
  if (vector === undefined || weight === undefined || child.weight > LARGE) return null;
  if (child.kind === 'leaf') return vector.values.every((x) => Math.abs(x) < LARGE) ? { weight, ...vector, below: null } : null;
  const below = sumsOf(child, plan);
  return below === null ? null : { weight, values: below.into, state: below.state, complete: below.complete, below };
}
