import { PRESENT } from '../model/column.ts';
import type { Branch, IndexNode, IndexTree } from '../model/index-tree.ts';
import type { TreeValues } from './engine.ts';
import type { Vector } from './vector.ts';

/** Values, and which of the drawn weights they are multiplied by. `below`: what the values are first added up from. */
interface Part {
  readonly weight: number;
  readonly values: Float64Array;
  readonly below: Sums | null;
}

/** A branch as nothing but sums. */
interface Sums {
  readonly parts: readonly Part[];
  readonly normalised: boolean;
  readonly into: Float64Array;
}

/** Figures and weights beyond this might leave the range of a double on the way up. */
const LARGE = 1e60;

/**
 * A tree of weighted means and sums over figures without gaps, made ready to be added up with other weights, without making
 * a single object a draw: what most draws of most indices are. The values are those of the engine, to the bit.
 * @param nodes the nodes that draw a weight, in the order of the weights
 * @returns `null` where the tree is anything else; the function it returns gives `null` where weights leave nothing to divide by
 */
export function weightedTree(tree: IndexTree, nodes: readonly IndexNode[], { nodes: computed }: TreeValues): ((weights: Float64Array) => Vector | null) | null {
  const places = new Map(nodes.map((node, i) => [node.id, i]));
  const length = computed.get(tree.root.id)?.vector.values.length ?? 0;
  const sums = length === 0 || tree.root.kind === 'leaf' || tree.root.steps.length > 0 ? null : sumsOf(tree.root, places, computed, length);
  if (sums === null) return null;
  const scores: Vector = { values: sums.into, state: new Uint8Array(length).fill(PRESENT), complete: true };
  return (weights) => (addUp(sums, weights) ? scores : null);
}

function sumsOf(branch: Branch, places: ReadonlyMap<string, number>, computed: TreeValues['nodes'], length: number): Sums | null {
  const { method, missing, weights } = branch.aggregate;
  if (method !== 'arithmetic' && method !== 'sum') return null;
  const weighing = branch.children.filter(({ weight }) => weight > 0);
  const present = weighing.filter((child) => !isEmpty(computed.get(child.id)?.vector));
  const mayBeLess = missing.policy === 'skip' && missing.minimumShare === 0 && present.length >= Math.max(1, missing.minimumCount);
  if (present.length === 0 || (present.length < weighing.length && !mayBeLess)) return null;
  const parts = present.map((child) => partOf(child, places, computed, length));
  if (!parts.every((part) => part !== null)) return null;
  return { parts, normalised: method === 'arithmetic' && weights === 'normalised', into: new Float64Array(length) };
}

const isEmpty = (vector: Vector | undefined): boolean => vector === undefined || !vector.state.includes(PRESENT);

function partOf(child: IndexNode, places: ReadonlyMap<string, number>, computed: TreeValues['nodes'], length: number): Part | null {
  const vector = computed.get(child.id)?.vector;
  const weight = places.get(child.id);
  if (vector === undefined || weight === undefined || !vector.complete || child.weight > LARGE) return null;
  if (child.kind === 'leaf') return vector.values.every((x) => Math.abs(x) < LARGE) ? { weight, values: vector.values, below: null } : null;
  const below = child.steps.length > 0 ? null : sumsOf(child, places, computed, length);
  return below === null ? null : { weight, values: below.into, below };
}

/** ((w1 x1) + w2 x2) + ..., then divided by the weights' sum where they are normalised: the order of `weightedMean`. */
function addUp({ parts, normalised, into }: Sums, weights: Float64Array): boolean {
  into.fill(0);
  let total = 0;
  for (const { weight, below } of parts) {
    if (below !== null && !addUp(below, weights)) return false;
    if (!((weights[weight] as number) > 0)) return false;
    total += weights[weight] as number;
  }
  const fours = parts.length - (parts.length % 4);
  for (let k = 0; k < fours; k += 4) addFour(into, parts, k, weights);
  for (let k = fours; k < parts.length; k += 1) addOne(into, parts[k] as Part, weights);
  if (normalised) for (let i = 0; i < into.length; i += 1) into[i] = (into[i] as number) / total;
  return true;
}

function addOne(into: Float64Array, { values, weight }: Part, weights: Float64Array): void {
  const w = weights[weight] as number;
  for (let i = 0; i < into.length; i += 1) into[i] = (into[i] as number) + w * (values[i] as number);
}

/** Four parts in one pass over the sums, added in the same order as one by one. */
function addFour(into: Float64Array, parts: readonly Part[], k: number, weights: Float64Array): void {
  const [one, two, three, four] = [parts[k] as Part, parts[k + 1] as Part, parts[k + 2] as Part, parts[k + 3] as Part];
  const [a, b, c, d] = [one.values, two.values, three.values, four.values];
  const wa = weights[one.weight] as number;
  const wb = weights[two.weight] as number;
  const wc = weights[three.weight] as number;
  const wd = weights[four.weight] as number;
  for (let i = 0; i < into.length; i += 1) {
    into[i] = (into[i] as number) + wa * (a[i] as number) + wb * (b[i] as number) + wc * (c[i] as number) + wd * (d[i] as number);
  }
}
