import type { Level } from '../../model/level.ts';
import { NONE, type CountCell } from './count-cells.ts';

/** The cells of a count in a year, an entry a level; `null` where the level has none. */
export type Sheet = readonly (readonly CountCell[] | null)[];

/** How the areas of a finer level make those of a coarser one: `sum`: they add up to them; `part`: they lie in them and leave something over. */
export interface Adding {
  readonly coarse: number;
  readonly fine: number;
  readonly how: 'sum' | 'part';
}

/** For each area of the coarser level the positions of the finer areas that lie in it. */
export function partsOf(levels: readonly Level[], coarse: number, fine: number): readonly (readonly number[])[] {
  const [above, below] = [levels[coarse], levels[fine]];
  const parts: number[][] = (above?.areas ?? []).map(() => []);
  below?.areas.forEach(({ parents }, i) => parts[above?.positions.get(parents.get(above.id) ?? '') ?? -1]?.push(i));
  return parts;
}

interface Tally {
  whole: number;
  sums: number;
  over: number;
  incomplete: number;
}

/**
 * Which levels add up, told by the figures: `sum` where in most areas the parts make the whole, `part` where they nearly never make more. Figures
 * that do not add up tell nothing of one another, and nothing is withheld for them. Where no area has all its figures they are taken to add up.
 */
export function addingLevels(levels: readonly Level[], sheets: readonly Sheet[]): readonly Adding[] {
  const found: Adding[] = [];
  for (let coarse = 0; coarse < levels.length; coarse += 1) {
    for (let fine = 0; fine < levels.length; fine += 1) {
      if (!isFiner(levels, coarse, fine) || leadsTo(found, fine, coarse)) continue;
      const how = howTheyAdd(partsOf(levels, coarse, fine), sheets, coarse, fine);
      if (how !== null) found.push({ coarse, fine, how });
    }
  }
  return found;
}

/** Its areas say which of the coarser they lie in, and not the other way round; where both do, the one with more areas. */
function isFiner(levels: readonly Level[], coarse: number, fine: number): boolean {
  if (coarse === fine || !liesIn(levels[fine], levels[coarse])) return false;
  return !liesIn(levels[coarse], levels[fine]) || (levels[fine]?.areas.length ?? 0) > (levels[coarse]?.areas.length ?? 0);
}

const liesIn = (fine: Level | undefined, coarse: Level | undefined): boolean => coarse !== undefined && (fine?.areas.some(({ parents }) => parents.has(coarse.id)) ?? false);

/** True where a level is made of another, in any number of steps: that other one can then not be made of it. */
function leadsTo(adding: readonly Adding[], coarse: number, fine: number): boolean {
  const reached = new Set([coarse]);
  for (const one of reached) for (const step of adding) if (step.coarse === one) reached.add(step.fine);
  return reached.has(fine);
}

function howTheyAdd(parts: readonly (readonly number[])[], sheets: readonly Sheet[], coarse: number, fine: number): Adding['how'] | null {
  const tally: Tally = { whole: 0, sums: 0, over: 0, incomplete: 0 };
  for (const sheet of sheets) {
    const [above, below] = [sheet[coarse], sheet[fine]];
    if (above && below) parts.forEach((inside, i) => inside.length > 0 && count(tally, above[i], inside.map((at) => below[at])));
  }
  const { whole, sums, over, incomplete } = tally;
  if (over > 0.05 * (whole + incomplete)) return null;
  if (whole === 0) return incomplete > 0 ? 'sum' : null;
  return sums * 2 > whole ? 'sum' : 'part';
}

function count(tally: Tally, whole: CountCell | undefined, parts: readonly (CountCell | undefined)[]): void {
  if (whole === undefined || whole.value === null || whole.standing === NONE) return;
  let sum = 0;
  let error = whole.error;
  let isComplete = true;
  for (const part of parts) {
    if (part === undefined || part.value === null) isComplete = false;
    else {
      sum += part.value;
      error += part.error;
    }
  }
  const slack = error + 1e-9 * Math.max(1, sum);
  if (isComplete) tally.whole += 1;
  else tally.incomplete += 1;
  if (sum > whole.value + slack) tally.over += 1;
  else if (isComplete && sum >= whole.value - slack) tally.sums += 1;
}
