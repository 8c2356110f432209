import { PRESENT, stateAt, type Column } from '../../model/column.ts';
import type { Further } from './count-cells.ts';
import { columnOf, type CountFamily, type Figures } from './count-family.ts';
import { suppress } from './few-units.ts';

/** An area by its level and its position there. */
export interface AreaAt {
  readonly level: number;
  readonly position: number;
}

/** Withholds an entry that is shown. @returns whether it was */
export function mark(further: Further, column: Column | undefined, position: number): boolean {
  if (column === undefined || stateAt(column, position) !== PRESENT) return false;
  const marks = further.get(column) ?? new Uint8Array(column.state.length);
  further.set(column, marks);
  if (marks[position] === 1) return false;
  marks[position] = 1;
  return true;
}

/** Withholds a count at a place, with everything that tells it. @returns whether any of it was shown */
export const markCount = (figures: Figures, further: Further, family: CountFamily, year: number | null, { level, position }: AreaAt): boolean =>
  family.tellers.filter(({ id }) => mark(further, columnOf(figures.shown[level], id, year), position)).length > 0;

export const isSeen = (further: Further, column: Column | undefined, position: number): boolean => column !== undefined && further.get(column)?.[position] !== 1 && column.state[position] === PRESENT;

/** A column without the entries that are withheld for others' sake. */
export function without(further: Further, column: Column): Column {
  const marks = further.get(column);
  return marks === undefined ? column : suppress(column, (i) => marks[i] === 1);
}
