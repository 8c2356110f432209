import { SHOWN } from './count-cells.ts';
import { cellAt, fixes, type Ledger } from './ledger.ts';
import { fixedBy, type OpenGroup } from './open-group.ts';

const NONE_OF_THEM: ReadonlySet<number> = new Set();

/**
 * What to withhold beside a group: the smallest shown leaf in the same shown places that makes it good; where no one does, the largest, to go on from there;
 * where there is none, the smallest place with parts beside the group, whose leaves then are; and where there is none of those, the smallest place that
 * fixes the group. `null`: nothing fixes it. @param but leaves that are no help
 */
export function companionOf(ledger: Ledger, group: OpenGroup, isGood: (made: OpenGroup) => boolean, but = NONE_OF_THEM): number | null {
  const [smallest] = group.within;
  if (smallest === undefined) return null;
  const key = group.within.join(' ');
  const beside = (ledger.forest.leavesIn[smallest] ?? []).filter((leaf) => !but.has(leaf) && isShownArea(ledger, leaf) && fixedBy(ledger, leaf).join(' ') === key);
  const offered = smallestFirst(ledger, beside);
  return offered.find((leaf) => isGood(joinedBy(ledger, group, leaf))) ?? offered.at(-1) ?? wholeBeside(ledger, smallest, key, but) ?? smallest;
}

/** The smallest shown place with parts that lies in a place, and in no other shown places than a group does. */
function wholeBeside(ledger: Ledger, place: number, key: string, but: ReadonlySet<number>): number | null {
  const isBeside = (one: number): boolean => fixes(ledger, one) && (ledger.forest.places[one]?.within.includes(place) ?? false) && fixedBy(ledger, one).join(' ') === key;
  const found = ledger.forest.wholes.filter((one) => isBeside(one) && !ledger.forest.leavesIn[one]?.some((leaf) => but.has(leaf)));
  return smallestFirst(ledger, found)[0] ?? null;
}

/** The group with one leaf more. What the leaf can be once it is withheld is in its cell already. */
const joinedBy = (ledger: Ledger, { leaves, within, sum }: OpenGroup, leaf: number): OpenGroup => ({ leaves: [...leaves, leaf], within, sum: sum + (cellAt(ledger, leaf).value ?? 0) });

/** What to withhold within a place: the smallest shown leaf that no shown place within it fixes, else the smallest of those places. */
export function partOf(ledger: Ledger, leaves: ReadonlySet<number>): number | null {
  const free = [...leaves].filter((leaf) => isShownArea(ledger, leaf) && fixedBy(ledger, leaf).every((one) => holdsAll(ledger, one, leaves)));
  const within = ledger.forest.wholes.filter((place) => fixes(ledger, place) && ledger.forest.leavesIn[place]?.every((leaf) => leaves.has(leaf)));
  return smallestFirst(ledger, free)[0] ?? smallestFirst(ledger, within)[0] ?? null;
}

/** True where a place holds all of some leaves. */
export function holdsAll(ledger: Ledger, place: number, leaves: ReadonlySet<number>): boolean {
  const own = new Set(ledger.forest.leavesIn[place]);
  return [...leaves].every((leaf) => own.has(leaf));
}

const isShownArea = (ledger: Ledger, place: number): boolean => ledger.forest.places[place]?.area !== null && cellAt(ledger, place).standing === SHOWN;
const smallestFirst = (ledger: Ledger, places: readonly number[]): readonly number[] => places.toSorted((a, b) => (cellAt(ledger, a).value ?? 0) - (cellAt(ledger, b).value ?? 0) || a - b);
