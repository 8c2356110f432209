import type { Column } from '../model/column.ts';
import type { Direction } from '../model/indicator.ts';
import type { IndexTree } from '../model/index-tree.ts';
import {
  BELOW_MINIMUM_POPULATION,
  LEFT_OUT_BY_INDEX,
  POPULATION_UNKNOWN,
  TAKES_PART,
  type Participation,
} from '../model/score-result.ts';
import { valueAt } from '../model/column.ts';

/** What an index is computed from: one level in one year, through the disclosure gate. */
export interface ScoreInput {
  readonly areaIds: readonly string[];
  /** Indicator id -> its values, in the order of `areaIds`. An indicator without a column has no values. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly directions: ReadonlyMap<string, Direction>;
  /** Residents, of the same year as the values; `null`: not counted at this level. */
  readonly population: Column | null;
  /** The level's; the tree's own replaces it. */
  readonly minimumPopulation: number | null;
}

/**
 * Who takes part, a {@link Participation} an area: not the areas that the tree excludes, nor those with fewer residents
 * than the minimum. An unknown population counts as below it and is told apart.
 */
export function participationOf(tree: IndexTree, input: ScoreInput): Uint8Array {
  const minimum = tree.areas.minimumPopulation ?? input.minimumPopulation;
  const excluded = new Set(tree.areas.exclude);
  return Uint8Array.from(input.areaIds, (id, i): Participation => {
    if (excluded.has(id)) return LEFT_OUT_BY_INDEX;
    if (minimum === null) return TAKES_PART;
    const residents = input.population === null ? null : valueAt(input.population, i);
    if (residents === null) return POPULATION_UNKNOWN;
    return residents < minimum ? BELOW_MINIMUM_POPULATION : TAKES_PART;
  });
}

/** Positions of the areas that take part, ascending; `null`: all of them. */
export function positionsTakingPart(participation: Uint8Array): Uint32Array | null {
  const positions = new Uint32Array(participation.length);
  let count = 0;
  for (let i = 0; i < participation.length; i += 1) {
    if (participation[i] !== TAKES_PART) continue;
    positions[count] = i;
    count += 1;
  }
  return count === participation.length ? null : positions.slice(0, count);
}
