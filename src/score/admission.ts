import { PRESENT } from '../model/column.ts';
import type { MissingRule } from '../model/index-tree.ts';
import type { PreparedChild } from './prepare-child.ts';
import { SAME } from './tied-groups.ts';

/** A child that takes part in an aggregate, with its weight (> 0). */
export interface Weighted {
  readonly child: PreparedChild;
  readonly weight: number;
}

export const totalWeight = (children: readonly Weighted[]): number => children.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Which areas the missing rule lets have a value, 1 or 0 each; `null`: every one. `skip` asks for at least one child, for
 * `minimumShare` of the weight and for `minimumCount` of the children; `propagate` for all; filled children are all there.
 */
export function admission(children: readonly Weighted[], rule: MissingRule, length: number): Uint8Array | null {
  const least = rule.policy === 'propagate' ? children.length : rule.policy === 'skip' ? Math.max(1, rule.minimumCount) : 1;
  const share = rule.policy === 'skip' ? rule.minimumShare : 0;
  if (children.length < least || share > 1) return new Uint8Array(length);
  if (children.every(({ child }) => child.vector.complete)) return null;
  const leastWeight = share * totalWeight(children) * (1 - SAME);
  const { counts, weights } = presence(children, length);
  return Uint8Array.from(counts, (count, i) => (count >= least && (weights[i] ?? 0) >= leastWeight ? 1 : 0));
}

/** How many of an area's children have a value, and their weight. */
export function presence(children: readonly Weighted[], length: number): { counts: Uint32Array; weights: Float64Array } {
  const counts = new Uint32Array(length);
  const weights = new Float64Array(length);
  for (const { child, weight } of children) {
    const { state } = child.vector;
    for (let i = 0; i < length; i += 1) {
      if (state[i] !== PRESENT) continue;
      counts[i] = (counts[i] ?? 0) + 1;
      weights[i] = (weights[i] ?? 0) + weight;
    }
  }
  return { counts, weights };
}

/** The areas of `admitted` that no child refuses, and how many were refused. */
export function withoutRefused(children: readonly Weighted[], admitted: Uint8Array | null, length: number): { admitted: Uint8Array | null; refused: number } {
  const refusing = children.flatMap(({ child }) => (child.refused === null ? [] : [child.refused]));
  if (refusing.length === 0) return { admitted, refused: 0 };
  let refused = 0;
  const left = Uint8Array.from({ length }, (_, i) => {
    if (admitted !== null && admitted[i] === 0) return 0;
    if (!refusing.some((one) => one[i] === 1)) return 1;
    refused += 1;
    return 0;
  });
  return { admitted: left, refused };
}
