import type { Span } from './count-cells.ts';
import { cellAt, fixes, isTold, isWithheld, type Ledger } from './ledger.ts';

/**
 * Leaves that are not told and lie in the same places that are shown. What is shown fixes their sum and, but for what each can be by itself, nothing else: where
 * shown places lie in one another, their sums say just what the sums of all groups say; where they cross, the groups' sums say more, which is on the safe side.
 */
export interface OpenGroup {
  readonly leaves: readonly number[];
  /** Shown places that all of them lie in, the smallest first. Empty: nothing fixes their sum. */
  readonly within: readonly number[];
  /** The sum of their counts. */
  readonly sum: number;
}

/** The shown places that fix a leaf, or a place with parts, from outside, the smallest first. */
export const fixedBy = (ledger: Ledger, leaf: number): readonly number[] => (ledger.forest.places[leaf]?.within ?? []).filter((place) => fixes(ledger, place));

/** All groups of a ledger; those in the most places first, since their sums help to find the others'. */
export function openGroups(ledger: Ledger): readonly OpenGroup[] {
  const found = new Map<string, { leaves: number[]; within: readonly number[] }>();
  for (const leaf of ledger.forest.leaves) {
    if (isTold(ledger, leaf)) continue;
    const within = fixedBy(ledger, leaf);
    const key = within.join(' ');
    const group = found.get(key) ?? { leaves: [], within };
    group.leaves.push(leaf);
    found.set(key, group);
  }
  const groups: OpenGroup[] = [];
  for (const { leaves, within } of [...found.values()].toSorted((a, b) => b.within.length - a.within.length)) groups.push({ leaves, within, sum: sumOf(ledger, leaves, within, groups) });
  return groups;
}

/** From the counts themselves; where one is not known to the gate either, from the smallest shown place less all else in it. */
function sumOf(ledger: Ledger, leaves: readonly number[], [smallest]: readonly number[], before: readonly OpenGroup[]): number {
  const values = leaves.map((leaf) => cellAt(ledger, leaf).value);
  const known = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (smallest === undefined || !values.includes(null)) return known;
  const inside = new Set(ledger.forest.leavesIn[smallest]);
  for (const leaf of leaves) inside.delete(leaf);
  let rest = cellAt(ledger, smallest).value ?? 0;
  for (const group of before) {
    if (!group.leaves.every((leaf) => inside.has(leaf))) continue;
    rest -= group.sum;
    for (const leaf of group.leaves) inside.delete(leaf);
  }
  for (const leaf of inside) rest -= cellAt(ledger, leaf).value ?? 0;
  return Math.max(known, rest);
}

/** What some leaves can be at least and at most by themselves. */
export function spanOf(ledger: Ledger, leaves: readonly number[]): Span {
  let [lower, upper] = [0, 0];
  for (const leaf of leaves) {
    const cell = cellAt(ledger, leaf);
    lower += cell.lower;
    upper += cell.upper;
  }
  return { lower, upper };
}

/** How far the sum of some leaves of a group can lie from the smallest it can be, given the sum of all of them. */
export function playOf(ledger: Ledger, group: OpenGroup, inside: readonly number[]): number {
  const own = spanOf(ledger, inside);
  if (group.within.length === 0) return own.upper - own.lower;
  const others = spanOf(ledger, group.leaves.filter((leaf) => !inside.includes(leaf)));
  return Math.max(0, Math.min(own.upper, group.sum - others.lower) - Math.max(own.lower, group.sum - others.upper));
}

/** True where every withheld leaf of a group keeps as many values as it should, or all that it can have by itself if they are fewer. */
export function isOpen(ledger: Ledger, group: OpenGroup): boolean {
  if (group.within.length === 0) return true;
  const all = spanOf(ledger, group.leaves);
  const boundless = group.leaves.filter((leaf) => cellAt(ledger, leaf).upper === Infinity);
  const bounded = spanOf(ledger, group.leaves.filter((leaf) => cellAt(ledger, leaf).upper !== Infinity));
  return group.leaves.every((leaf) => {
    const cell = cellAt(ledger, leaf);
    if (!isWithheld(cell)) return true;
    const isBounded = cell.upper !== Infinity;
    const othersUpper = boundless.length - (isBounded ? 0 : 1) > 0 ? Infinity : bounded.upper - (isBounded ? cell.upper : 0);
    const play = Math.min(cell.upper, group.sum - (all.lower - cell.lower)) - Math.max(cell.lower, group.sum - othersUpper);
    return play >= needed(ledger, cell.upper - cell.lower);
  });
}

/** The play that something withheld needs, which by itself could have `own`. */
export const needed = (ledger: Ledger, own: number): number => Math.min(ledger.kept - 1, own);
