import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../score/classes/classify.ts';
import type { Legend } from '../legend.ts';

/** How many areas stand in no class, by reason. */
export function withoutOf(classOf: Uint8Array): Legend['without'] {
  const count = (code: number): number => classOf.reduce((sum, one) => sum + (one === code ? 1 : 0), 0);
  return { noFigure: count(NO_FIGURE), tooFew: count(TOO_FEW_RESIDENTS), withheld: count(WITHHELD), leftOut: count(LEFT_OUT) };
}
