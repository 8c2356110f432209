import { valueAt } from '../../model/column.ts';
import type { Robustness } from '../../model/robustness.ts';

/** How sure it is that an area is among those with the most need: surely, likely, hard to say, hardly, surely not. */
export type Certainty = 'sure' | 'likely' | 'depends' | 'unlikely' | 'surely-not';

/** The steps from least to most sure, in the order of a map's classes. */
export const CERTAINTIES: readonly Certainty[] = ['surely-not', 'unlikely', 'depends', 'likely', 'sure'];

/** Shares of draws from which on a place is `sure` and `likely`; the same from the other end. */
export const SURE = 0.95;
export const LIKELY = 2 / 3;

/**
 * The share of draws as a word: from 95 % of the draws on `sure`, from two thirds on `likely`, and the same from the other end.
 * The limits are those of IPCC's calibrated language for "extremely likely" and "likely" (Mastrandrea et al. 2010, guidance note).
 */
export function certaintyOfShare(share: number): Certainty {
  if (share >= SURE) return 'sure';
  if (share >= LIKELY) return 'likely';
  if (share > 1 - LIKELY) return 'depends';
  return share > 1 - SURE ? 'unlikely' : 'surely-not';
}

/** How sure it is that the area at `position` is in the top 20 per cent, or in the first ten; `null`: it has no rank. */
export function certaintyAt(robustness: Robustness, position: number, top: 'top10Share' | 'top20pctShare' = 'top20pctShare'): Certainty | null {
  const share = valueAt(robustness[top], position);
  return share === null ? null : certaintyOfShare(share);
}
