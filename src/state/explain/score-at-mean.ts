import { PRESENT, emptyColumn, valueAt, type Column } from '../../model/column.ts';
import type { IndexResult } from '../../model/score-result.ts';
import { applyIndex } from '../../score/apply.ts';
import type { Scene } from '../scene.ts';

/**
 * The score that the area at `position` would have if its figure of one indicator were the plain mean of the scored areas that
 * have one, everything else as it is and measured on the scale of the areas as they are; `null`: there is no such score.
 */
export function scoreAtMean({ city, columns, population }: Scene, result: IndexResult, position: number, indicator: string): number | null {
  const mean = meanOfScored(columns.get(indicator), result);
  if (mean === null) return null;
  const here = new Map([...columns].map(([id, column]) => [id, id === indicator ? columnOfOne(mean) : columnOfOne(valueAt(column, position))]));
  const input = {
    areaIds: [''],
    columns: here,
    directions: new Map([...city.indicators].map(([id, { direction }]) => [id, direction])),
    population: population === null ? null : columnOfOne(valueAt(population, position)),
    minimumPopulation: null,
  };
  return valueAt(applyIndex(result.fitted, input).score, 0);
}

function meanOfScored(column: Column | undefined, { score }: IndexResult): number | null {
  if (column === undefined) return null;
  const values = column.values.filter((_, i) => column.state[i] === PRESENT && score.state[i] === PRESENT);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const columnOfOne = (value: number | null): Column =>
  value === null ? emptyColumn(1) : { values: Float64Array.of(value), state: Uint8Array.of(PRESENT), quality: null };
