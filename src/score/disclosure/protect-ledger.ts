import { companionOf, holdsAll, partOf } from './companion.ts';
import { SHOWN } from './count-cells.ts';
import { cellAt, isTold, isWithheld, withhold, type Ledger } from './ledger.ts';
import { isOpen, needed, openGroups, playOf, spanOf, type OpenGroup } from './open-group.ts';

/**
 * Withholds as many more counts of a ledger as it takes that every withheld one keeps its values. A leaf needs others that are not told in the same shown
 * places; a place with parts needs some within it and some beside. The smallest count that is enough is taken; where no one is, the largest, and then on from
 * there; where none is left, the smallest shown place around them is withheld too. Every round withholds more, so it ends.
 */
export function protectLedger(ledger: Ledger): void {
  if (!ledger.cells.some(isWithheld)) return;
  for (;;) {
    const found = new Set(lacking(ledger).filter((place) => cellAt(ledger, place).standing === SHOWN));
    if (found.size === 0) return;
    for (const place of found) withhold(ledger, place);
  }
}

/** Places to be withheld for what is not protected yet: for leaves first, for places with parts once all leaves are. */
function lacking(ledger: Ledger): readonly number[] {
  const groups = openGroups(ledger);
  const forLeaves = groups.filter((group) => !isOpen(ledger, group)).flatMap((group) => companionOf(ledger, group, (made) => isOpen(ledger, made)) ?? []);
  if (forLeaves.length > 0) return forLeaves;
  return wholesWithheld(ledger).flatMap((place) => forWhole(ledger, groups, place, new Set(ledger.forest.leavesIn[place])) ?? []);
}

function wholesWithheld({ forest, cells }: Ledger): readonly number[] {
  const found: number[] = [];
  for (const place of forest.wholes) {
    const cell = cells[place];
    if (cell !== undefined && isWithheld(cell)) found.push(place);
  }
  return found;
}

/** What to withhold for a withheld place with parts; `null`: it is open enough. */
function forWhole(ledger: Ledger, groups: readonly OpenGroup[], place: number, leaves: ReadonlySet<number>): number | null {
  const touching = groups.map((group) => ({ group, own: group.leaves.filter((leaf) => leaves.has(leaf)) })).filter(({ own }) => own.length > 0);
  const play = touching.reduce((sum, { group, own }) => sum + playOf(ledger, group, own), 0);
  const { lower, upper } = cellAt(ledger, place);
  const wanted = needed(ledger, Math.max(0, upper - lower));
  if (play >= wanted) return null;
  // Something within must be open that nothing within fixes, and then something beside it.
  const crossing = touching.filter(({ group }) => group.within.every((one) => holdsAll(ledger, one, leaves)));
  const [widest] = crossing.toSorted((a, b) => a.group.within.length - b.group.within.length);
  const span = spanOf(ledger, [...leaves].filter((leaf) => !isTold(ledger, leaf)));
  const part = widest === undefined || span.upper - span.lower < wanted ? partOf(ledger, leaves) : null;
  return part ?? (widest === undefined ? null : companionOf(ledger, widest.group, (made) => playOf(ledger, made, widest.own) >= wanted, leaves));
}
