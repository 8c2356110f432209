import { leavesOf, nodesOf, withWeights, type IndexTree, type Leaf } from '../model/index-tree.ts';
import type { IndexResult } from '../model/score-result.ts';
import { correlation } from './correlation.ts';
import { weighingNodes } from './robustness/draw-scorer.ts';
import { createEngine } from './engine.ts';
import type { ScoreInput } from './score-input.ts';
import { level } from './tied-groups.ts';
import type { Vector } from './vector.ts';

/** Two leaves that count almost the same thing twice. */
export interface CountedTwice {
  readonly a: Leaf;
  readonly b: Leaf;
  readonly r: number;
}

/** Beyond this correlation, either way, two indicators say the same thing: OECD/JRC (2008), Handbook, step 4 asks for care there. */
export const SAME_THING_TWICE = 0.9;

/** Pairs of leaves that carry weight whose values, as handed to their parents, correlate beyond 0.9 either way; strongest first. */
export function countedTwice(result: IndexResult): readonly CountedTwice[] {
  const carrying = new Set(weighingNodes(result.tree).map(({ id }) => id));
  const leaves = [...leavesOf(result.tree.root)].filter(({ id }) => carrying.has(id));
  const pairs = leaves.flatMap((a, i) => leaves.slice(i + 1).flatMap((b) => pairOf(result, a, b) ?? []));
  return pairs.filter(({ r }) => Math.abs(r) > SAME_THING_TWICE).toSorted((one, other) => Math.abs(other.r) - Math.abs(one.r));
}

function pairOf({ nodes, participation }: IndexResult, a: Leaf, b: Leaf): CountedTwice | null {
  const [one, other] = [nodes.get(a.id), nodes.get(b.id)];
  const r = one === undefined || other === undefined ? null : correlation(one, other, participation);
  return r === null ? null : { a, b, r };
}

/**
 * Nodes under the root whose weight moves nothing: neither halved nor doubled (nor, from 0, set to 1) does it change the score of any
 * area. So it is for the only child of a branch that has weight, for one without figures, below a weight of 0, and under a maximum or a product.
 */
export function idleWeights(tree: IndexTree, input: ScoreInput): readonly string[] {
  const compute = createEngine(tree, input, null);
  const scores = (weights: ReadonlyMap<string, number>): Vector | undefined => compute(withWeights(tree, weights)).nodes.get(tree.root.id)?.vector;
  const now = scores(new Map());
  const nodes = [...nodesOf(tree.root)].slice(1);
  return nodes.filter(({ id, weight }) => [weight / 2, weight > 0 ? 2 * weight : 1].every((other) => areSame(now, scores(new Map([[id, other]]))))).map(({ id }) => id);
}

function areSame(a: Vector | undefined, b: Vector | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.state.every((state, i) => state === b.state[i] && level(a.values[i] ?? 0, b.values[i] ?? 0, 1e-12));
}
