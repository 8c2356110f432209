import { narrow, ownBounds, type Bounds } from './bounds.ts';
import { feasibleRanges } from './feasible-ranges.ts';
import { openParts, relationsAt, type OpenPart } from './open-parts.ts';
import { isPrinted, isSecret, type Relation, type Relations } from './relations.ts';

/** Cells of a tableau that are worked through; what hangs together in more is withheld whole. */
const MOST_CELLS = 400_000;

/**
 * Audits what is shown: sets up every relation and finds the range of each withheld count, once as somebody who sees the figures and once as somebody who also
 * knows the rule and why each figure was withheld. @returns terms to withhold for those that are told too exactly; empty: all keep their values, or nothing that is
 * printed could help them. @param keptOf how many values a withheld count of a family keeps
 */
export function auditCounts(system: Relations, keptOf: readonly number[]): readonly number[] {
  if (!system.terms.some(isSecret)) return [];
  const plain = ownBounds(system, false);
  const found = toWithhold(system, keptOf, plain);
  if (found.length > 0) return found;
  const knowing = ownBounds(system, true);
  const isSame = knowing.lower.every((one, at) => one === plain.lower[at]) && knowing.upper.every((one, at) => one === plain.upper[at]);
  return isSame ? [] : toWithhold(system, keptOf, knowing);
}

function toWithhold(system: Relations, keptOf: readonly number[], own: Bounds): readonly number[] {
  const bounds: Bounds = { lower: own.lower.slice(), upper: own.upper.slice() };
  const loose = narrow(bounds, system.relations);
  const relations = system.relations.filter((one) => !loose.has(one));
  const wanted = new Map(system.terms.flatMap((term, at) => (isSecret(term) ? [[at, Math.min((keptOf[term.family] ?? 1) - 1, width(own, at))] as const] : [])));
  const isTold = (at: number): boolean => width(bounds, at) < (wanted.get(at) ?? 0) - 1e-6;
  if ([...wanted.keys()].some(isTold)) noMoreThanPossible(wanted, system, own);
  const told = [...wanted.keys()].filter(isTold);
  const found = told.length > 0 ? told : openParts(bounds, relations).flatMap((part) => (part.hasCircle ? toldInCircle(part, bounds, wanted) : []));
  if (found.length === 0) return [];
  const at = relationsAt(system.terms.length, relations);
  return [...new Set(found.flatMap((one) => companionFor(system, at, bounds, one, wanted.get(one) ?? 0)))];
}

/** Lowers what is wanted to what a secret would have if nothing at all were printed: that two counts under the rule make one over it, no companion can hide. */
function noMoreThanPossible(wanted: Map<number, number>, { terms, relations }: Relations, own: Bounds): void {
  const blind: Bounds = { lower: own.lower.slice(), upper: own.upper.slice() };
  terms.forEach((term, at) => {
    if (isPrinted(term)) [blind.lower[at], blind.upper[at]] = [Math.min(0, term.cell.value ?? 0), term.cell.base ?? Infinity];
  });
  narrow(blind, relations);
  for (const [at, wide] of wanted) wanted.set(at, Math.min(wide, width(blind, at)));
}

const width = ({ lower, upper }: Bounds, at: number): number => Math.max(0, (upper[at] as number) - (lower[at] as number));

/** Secrets of a part with circles whose exact ranges are too narrow; all of them where it is too large to work through. */
function toldInCircle(part: OpenPart, bounds: Bounds, wanted: ReadonlyMap<number, number>): readonly number[] {
  const own = new Map(part.terms.flatMap((term) => (wanted.has(term) ? [[term, wanted.get(term) ?? 0] as const] : [])));
  if (own.size === 0) return [];
  if (part.relations.length * (part.terms.length + part.relations.length) > MOST_CELLS) return [...own.keys()];
  const ranges = feasibleRanges(part, bounds, own);
  return [...own].flatMap(([term, wide]) => {
    const [least, most] = ranges?.get(term) ?? [0, Infinity];
    return most - least < wide - 1e-6 ? [term] : [];
  });
}

/**
 * The printed term to withhold so that a secret gets more room: the smallest beside it in a relation that leaves it too little, else the smallest in the
 * nearest relation that has one; the whole of a relation only where none of its parts is printed. Empty: nothing is left.
 */
function companionFor({ terms }: Relations, at: readonly (readonly Relation[])[], bounds: Bounds, secret: number, wide: number): readonly number[] {
  const isTight = (one: Relation): boolean => roomBeside(one, bounds, secret) < wide - 1e-6;
  const near = at[secret] ?? [];
  const reached = new Set<Relation>([...near.filter(isTight), ...near]);
  for (const relation of reached) {
    const parts = relation.parts.filter((part) => isPrintedAt(part));
    const [chosen] = parts.length > 0 ? parts.toSorted((a, b) => valueOf(a) - valueOf(b) || a - b) : [relation.whole].filter(isPrintedAt);
    if (chosen !== undefined) return [chosen];
    for (const term of [relation.whole, ...relation.parts]) for (const next of at[term] ?? []) reached.add(next);
  }
  return [];

  function isPrintedAt(term: number): boolean {
    const one = terms[term];
    return one !== undefined && isPrinted(one);
  }
  function valueOf(term: number): number {
    return terms[term]?.cell.value ?? 0;
  }
}

/** How far the other terms of a relation together can go. */
const roomBeside = ({ whole, parts }: Relation, bounds: Bounds, secret: number): number =>
  [whole, ...parts].reduce((sum, term) => (term === secret ? sum : sum + width(bounds, term)), 0);
