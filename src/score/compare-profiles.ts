import { MISSING, PRESENT, valueAt, type Column } from '../model/column.ts';
import type { IndexResult } from '../model/score-result.ts';
import { rankAgreement, type RankAgreement } from './rank-agreement.ts';

/** An area that is in the top N by one profile and not by the other; a rank is `null` where that profile does not rank it. */
export interface Flip {
  readonly position: number;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
}

/** Two indices over the same areas, side by side. */
export interface ProfileComparison extends RankAgreement {
  /** Rank by the first less rank by the second: above 0, the area has moved up the list. Only areas that both rank. */
  readonly rankChange: Column;
  /** Areas that both rank. */
  readonly compared: number;
  /** Who comes into the top N with the second profile, and who leaves it; in the order of the list that has them. */
  readonly enter: readonly Flip[];
  readonly leave: readonly Flip[];
  /** The largest change of place, up or down. */
  readonly largestChange: number;
}

type Ranked = Pick<IndexResult, 'rank'>;

/** What becomes of the list when the second profile takes the place of the first. In the top N is who has a rank of at most N. */
export function compareProfiles(before: Ranked, after: Ranked, top: number): ProfileComparison {
  const positions = Array.from(before.rank.state.keys());
  const both = positions.filter((position) => valueAt(before.rank, position) !== null && valueAt(after.rank, position) !== null);
  const rankChange: Column = { values: new Float64Array(positions.length), state: new Uint8Array(positions.length).fill(MISSING), quality: null };
  for (const position of both) {
    rankChange.values[position] = (before.rank.values[position] ?? 0) - (after.rank.values[position] ?? 0);
    rankChange.state[position] = PRESENT;
  }
  const ranks = ({ rank }: Ranked): Float64Array => Float64Array.from(both, (position) => rank.values[position] ?? 0);
  return {
    rankChange,
    compared: both.length,
    ...flips(positions, before.rank, after.rank, top),
    largestChange: both.reduce((largest, position) => Math.max(largest, Math.abs(rankChange.values[position] ?? 0)), 0),
    ...rankAgreement(ranks(before), ranks(after)),
  };
}

function flips(positions: readonly number[], before: Column, after: Column, top: number): Pick<ProfileComparison, 'enter' | 'leave'> {
  const isIn = (rank: number | null): boolean => rank !== null && rank <= top;
  const all = positions.map((position): Flip => ({ position, rankBefore: valueAt(before, position), rankAfter: valueAt(after, position) }));
  const by = (rank: (flip: Flip) => number | null) => (a: Flip, b: Flip): number => (rank(a) ?? 0) - (rank(b) ?? 0) || a.position - b.position;
  return {
    enter: all.filter(({ rankBefore, rankAfter }) => !isIn(rankBefore) && isIn(rankAfter)).toSorted(by(({ rankAfter }) => rankAfter)),
    leave: all.filter(({ rankBefore, rankAfter }) => isIn(rankBefore) && !isIn(rankAfter)).toSorted(by(({ rankBefore }) => rankBefore)),
  };
}
