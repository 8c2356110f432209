import { NOT_APPLICABLE, PRESENT, stateAt, SUPPRESSED, type Column } from '../model/column.ts';
import type { areaStatusWords, figureMarkWords } from '../text/export/figure-mark-words.ts';

/** What stands in place of a figure, by the names of the package format; `not-scored`: the area has no score, so there is nothing to be said of it. */
export type FigureMark = keyof typeof figureMarkWords;

/** Whether an area has a score, and why not. */
export type AreaStatus = keyof typeof areaStatusWords;

/** The mark of an entry of a column; `null`: there is a figure. */
export function markAt(column: Column, position: number): FigureMark | null {
  const state = stateAt(column, position);
  if (state === PRESENT) return null;
  return state === SUPPRESSED ? 'suppressed' : state === NOT_APPLICABLE ? 'not-applicable' : 'missing';
}

/** What an area's row lacks, for programs: `value:income=suppressed;score=not-scored`, or nothing. */
export const marksText = (without: ReadonlyMap<string, FigureMark>): string => [...without].map(([id, mark]) => `${id}=${mark}`).join(';');
