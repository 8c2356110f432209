import { MISSING, PRESENT } from '../model/column.ts';
import { SAME } from './tied-groups.ts';

/** Values, and which of the drawn weights they are multiplied by. `below`: what the values are first added up from. */
export interface Part {
  readonly weight: number;
  readonly values: Float64Array;
  readonly state: Uint8Array;
  readonly complete: boolean;
  readonly below: Sums | null;
}

/** A branch as nothing but sums, with the room that adding up takes. */
export interface Sums {
  readonly parts: readonly Part[];
  readonly normalised: boolean;
  /** No part has a gap. */
  readonly complete: boolean;
  /** What the missing rule asks for: this share of the weight, and so many children. */
  readonly share: number;
  readonly least: number;
  readonly into: Float64Array;
  readonly state: Uint8Array;
  /** Weight and number of the children that an area has; empty where no part has a gap. */
  readonly present: Float64Array;
  readonly counts: Uint32Array;
}

/** Adds up `into` and `state` with these weights, in the order of `weightedMean` and by the rule of `admission`; false where a weight is not above 0. */
export function addUp(sums: Sums, weights: Float64Array): boolean {
  const { parts, complete } = sums;
  let total = 0;
  for (const { weight, below } of parts) {
    if (below !== null && !addUp(below, weights)) return false;
    if (!((weights[weight] as number) > 0)) return false;
    total += weights[weight] as number;
  }
  sums.into.fill(0);
  if (complete) addComplete(sums, weights, total);
  else addWithGaps(sums, weights, total);
  return true;
}

function addComplete({ parts, normalised, into }: Sums, weights: Float64Array, total: number): void {
  const fours = parts.length - (parts.length % 4);
  for (let k = 0; k < fours; k += 4) addFour(into, parts, k, weights);
  for (let k = fours; k < parts.length; k += 1) addOne(into, parts[k] as Part, weights);
  if (normalised) for (let i = 0; i < into.length; i += 1) into[i] = (into[i] as number) / total;
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

function addWithGaps({ parts, normalised, share, least, into, state, present, counts }: Sums, weights: Float64Array, total: number): void {
  present.fill(0);
  counts.fill(0);
  for (const part of parts) {
    const w = weights[part.weight] as number;
    for (let i = 0; i < into.length; i += 1) {
      if (part.state[i] !== PRESENT) continue;
      into[i] = (into[i] as number) + w * (part.values[i] as number);
      present[i] = (present[i] as number) + w;
      counts[i] = (counts[i] as number) + 1;
    }
  }
  const leastWeight = share * total * (1 - SAME);
  for (let i = 0; i < into.length; i += 1) {
    const has = (counts[i] as number) >= least && (present[i] as number) >= leastWeight;
    state[i] = has ? PRESENT : MISSING;
    into[i] = has ? (normalised ? (into[i] as number) / (present[i] as number) : (into[i] as number)) : 0;
  }
}
