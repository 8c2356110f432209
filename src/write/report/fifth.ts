import { valueAt } from '../../model/column.ts';
import type { ReportContext } from './report-context.ts';

/** Classes of the map: fifths by score. */
export const FIFTHS = 5;

/** Fifth of the areas by score, 1 the most need, 5 the least; `null`: no score. */
export function fifthAt({ scored }: Pick<ReportContext, 'scored'>, position: number): number | null {
  const decile = valueAt(scored.result.decile, position);
  return decile === null ? null : Math.min(FIFTHS, Math.max(1, Math.ceil(decile / 2)));
}
