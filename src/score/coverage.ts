import { PRESENT } from '../model/column.ts';
import type { Vector } from './vector.ts';

interface CoveredChild {
  readonly weight: number;
  readonly node: { readonly vector: Vector; readonly coverage: Float64Array | null };
}

/**
 * The share of a branch's weight that rests on present values: the weighted mean of its children's shares, where a leaf
 * with a value has 1 and a missing child 0, also one that the missing rule replaced. Children of weight 0 do not count.
 * `null`: 1 for every area. A branch without weight rests on nothing.
 */
export function coverageOf(children: readonly CoveredChild[], length: number): Float64Array | null {
  const weighing = children.filter(({ weight }) => weight > 0);
  const total = weighing.reduce((sum, { weight }) => sum + weight, 0);
  if (total > 0 && weighing.every(({ node }) => node.coverage === null && node.vector.complete)) return null;
  const covered = new Float64Array(length);
  for (const { weight, node } of weighing) {
    for (let i = 0; i < length; i += 1) {
      if (node.vector.state[i] === PRESENT) covered[i] = (covered[i] ?? 0) + weight * (node.coverage?.[i] ?? 1);
    }
  }
  return total > 0 ? covered.map((weight) => Math.min(1, weight / total)) : covered;
}
