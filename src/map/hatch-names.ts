import { NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../score/classes/classify.ts';

/** Names of the hatches, as the style refers to them. */
export type HatchName = 'no-figure' | 'too-few' | 'withheld' | 'plan-certain' | 'plan-uncertain' | 'beside-certain' | 'beside-uncertain';

/**
 * The hatch of a class code: sparse lines where there is no figure, dots where too few people live, lines the other way where
 * the figure is withheld. `null` for classes and for areas that the index leaves out, which are drawn plain.
 */
export function hatchOf(code: number): HatchName | null {
  if (code === NO_FIGURE) return 'no-figure';
  if (code === TOO_FEW_RESIDENTS) return 'too-few';
  return code === WITHHELD ? 'withheld' : null;
}
