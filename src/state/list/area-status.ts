import { PRESENT, stateAt, type Column } from '../../model/column.ts';
import { BELOW_MINIMUM_POPULATION, LEFT_OUT_BY_INDEX, POPULATION_UNKNOWN, TAKES_PART } from '../../model/score-result.ts';
import { markAt, type AreaStatus, type FigureMark } from '../../write/figure-mark.ts';
import type { AreaRow, Scene } from '../scene.ts';
import type { FigureColumn } from './list-material.ts';

const REASONS: ReadonlyMap<number, AreaStatus> = new Map([
  [BELOW_MINIMUM_POPULATION, 'too-few-residents'],
  [POPULATION_UNKNOWN, 'residents-unknown'],
  [LEFT_OUT_BY_INDEX, 'left-out'],
]);

/** Whether an area has a score, and why not. */
export function areaStatus({ result }: Scene, { position }: AreaRow): AreaStatus {
  if (result === null) return 'no-index';
  if (stateAt(result.score, position) === PRESENT) return 'scored';
  return REASONS.get(result.participation[position] ?? TAKES_PART) ?? 'no-figures';
}

/** What stands in place of each figure that an area does not have, by the name of its column for programs. */
export function withoutFigures(scene: Scene, row: AreaRow, figures: readonly FigureColumn[]): ReadonlyMap<string, FigureMark> {
  const { position } = row;
  const { population, result, shown, view } = scene;
  const takesPart = result === null || result.participation[position] === TAKES_PART;
  // An indicator's own figure is there or not whether its area is scored or not; what is worked out of several hangs on the score.
  const worked = (column: Column, isOwn: boolean): FigureMark | null => (isOwn ? markAt(column, position) : notScored(markAt(column, position), takesPart));
  const marks: readonly (readonly [string, FigureMark | null])[] = [
    ['population', population === null ? 'missing' : markAt(population, position)],
    ...SCORE_PARTS.map((id) => [id, row[id] === null ? 'not-scored' : null] as const),
    ['value', row.value === null ? worked(shown.column, view.subject.kind === 'indicator') : null],
    ...figures.map(({ id, unit, column }) => [id, worked(column, unit !== null)] as const),
  ];
  return new Map(marks.flatMap(([id, mark]) => (mark === null ? [] : [[id, mark] as const])));
}

const SCORE_PARTS = ['score', 'rank', 'decile', 'coverage'] as const;

/** A part of the score without figures is missing in an area that takes part, and is not asked about in one that does not. */
const notScored = (mark: FigureMark | null, takesPart: boolean): FigureMark | null => (mark === 'missing' && !takesPart ? 'not-scored' : mark);
