import { PRESENT } from '../model/column.ts';
import { totalWeight, type Weighted } from './admission.ts';
import { SAME } from './tied-groups.ts';

/** The standing of each admitted area in every child, -1 where it has no value: what others are compared against. */
export function opponentsOf(children: readonly Weighted[], admitted: Uint8Array | null, length: number): readonly Float64Array[] {
  const positions = Array.from({ length }, (_, i) => i).filter((i) => admitted === null || admitted[i] === 1);
  return children.map(({ child }) => Float64Array.from(positions, (i) => standing(child.vector, i)));
}

const standing = ({ values, state }: Weighted['child']['vector'], i: number): number => (state[i] === PRESENT ? (values[i] ?? 0) : -1);

/**
 * Copeland's score: +1 for each area it beats, -1 for each that beats it. a beats b when the children that both have and
 * that favour a weigh more than those that favour b; weights that differ by rounding only are level. O(areas x opponents x children).
 * Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6.3 (non-compensatory multi-criteria approach).
 */
export function copeland(children: readonly Weighted[], opponents: readonly Float64Array[], admitted: Uint8Array | null, length: number): Float64Array {
  const level = SAME * totalWeight(children);
  const points = new Float64Array(length);
  const own = new Float64Array(children.length);
  const weights = Float64Array.from(children, ({ weight }) => weight);
  for (let i = 0; i < length; i += 1) {
    if (admitted !== null && admitted[i] === 0) continue;
    children.forEach(({ child }, c) => (own[c] = standing(child.vector, i)));
    points[i] = wins(own, opponents, weights, level);
  }
  return points;
}

function wins(own: Float64Array, opponents: readonly Float64Array[], weights: Float64Array, level: number): number {
  let points = 0;
  const rivals = opponents[0]?.length ?? 0;
  for (let rival = 0; rival < rivals; rival += 1) {
    let balance = 0;
    for (let c = 0; c < own.length; c += 1) {
      const here = own[c] ?? -1;
      const there = opponents[c]?.[rival] ?? -1;
      if (here === -1 || there === -1 || here === there) continue;
      balance += here > there ? (weights[c] ?? 0) : -(weights[c] ?? 0);
    }
    if (balance > level) points += 1;
    else if (balance < -level) points -= 1;
  }
  return points;
}
