import { isWithheld } from '../ledger.ts';
import type { Relation, Relations, Term } from './relations.ts';

/** The least and the most that each term can be. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** What each term can be by itself, as the figures that are shown leave it. `knowsRule`: for somebody who also knows why each figure was withheld. */
export function ownBounds({ terms }: Relations, knowsRule: boolean): Bounds {
  const [lower, upper] = [new Float64Array(terms.length), new Float64Array(terms.length)];
  for (let at = 0; at < terms.length; at += 1) {
    const { cell } = terms[at] as Term;
    const isNarrower = knowsRule && isWithheld(cell);
    lower[at] = isNarrower ? Math.max(cell.seen.lower, cell.lower) : cell.seen.lower;
    upper[at] = isNarrower ? Math.min(cell.seen.upper, cell.upper) : cell.seen.upper;
  }
  return { lower, upper };
}

/** Sums of what the terms of a relation add to it at least and at most, infinite ones counted apart. */
interface Sum {
  total: number;
  infinite: number;
}

const add = (sum: Sum, value: number): void => {
  if (Number.isFinite(value)) sum.total += value;
  else sum.infinite += 1;
};

/** The sum without one of its terms. */
const without = ({ total, infinite }: Sum, value: number, sign: 1 | -1): number => {
  const others = infinite - (Number.isFinite(value) ? 0 : 1);
  return others > 0 ? sign * Infinity : total - (Number.isFinite(value) ? value : 0);
};

const TINY = 1e-7;

/**
 * Narrows what is possible by each relation until nothing moves. What comes out is exact where the relations hang together without a circle, as where places
 * lie in one another like boxes; else it is never too narrow. @returns relations that contradict the others; nothing follows from those
 */
export function narrow(bounds: Bounds, relations: readonly Relation[]): ReadonlySet<Relation> {
  const loose = new Set<Relation>();
  for (let moved = true, rounds = 0; moved && rounds < 1000; rounds += 1) {
    moved = false;
    for (const relation of relations) {
      if (loose.has(relation)) continue;
      const found = narrowBy(bounds, relation);
      if (found === null) loose.add(relation);
      else if (found) moved = true;
    }
  }
  return loose;
}

/** Narrows by one relation. @returns whether anything moved; `null`: it contradicts what is known, and nothing was changed */
function narrowBy({ lower, upper }: Bounds, { whole, parts }: Relation): boolean | null {
  const [least, most]: [Sum, Sum] = [{ total: 0, infinite: 0 }, { total: 0, infinite: 0 }];
  for (const part of parts) {
    add(least, lower[part] as number);
    add(most, upper[part] as number);
  }
  const [wholeLeast, wholeMost] = [lower[whole] as number, upper[whole] as number];
  const [sumLeast, sumMost] = [least.infinite > 0 ? -Infinity : least.total, most.infinite > 0 ? Infinity : most.total];
  if (sumLeast > wholeMost + TINY || sumMost < wholeLeast - TINY) return null;
  let moved = tighten(lower, upper, whole, sumLeast, sumMost);
  for (const part of parts) {
    const [low, high] = [lower[part] as number, upper[part] as number];
    if (tighten(lower, upper, part, wholeLeast - without(most, high, 1), wholeMost - without(least, low, -1))) moved = true;
  }
  return moved;
}

function tighten(lower: Float64Array, upper: Float64Array, at: number, least: number, most: number): boolean {
  const [low, high] = [lower[at] as number, upper[at] as number];
  let moved = false;
  if (least > low + TINY) [lower[at], moved] = [Math.min(least, high), true];
  if (most < high - TINY) [upper[at], moved] = [Math.max(most, lower[at] as number), true];
  return moved;
}
