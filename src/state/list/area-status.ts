import { PRESENT, stateAt } from '../../model/column.ts';
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
  const without = new Map<string, FigureMark>();
  const note = (id: string, mark: FigureMark | null): void => void (mark === null ? null : without.set(id, mark));
  note('population', population === null ? 'missing' : markAt(population, position));
  for (const id of ['score', 'rank', 'decile', 'coverage'] as const) note(id, row[id] === null ? 'not-scored' : null);
  note('value', row.value === null ? (view.subject.kind === 'index' || !takesPart ? notScored(markAt(shown.column, position)) : markAt(shown.column, position)) : null);
  for (const { id, unit, column } of figures) note(id, unit === null && !takesPart ? notScored(markAt(column, position)) : markAt(column, position));
  return without;
}

/** Of what is worked out from other figures, one that is withheld stays so. */
const notScored = (mark: FigureMark | null): FigureMark | null => (mark === 'missing' ? 'not-scored' : mark);
