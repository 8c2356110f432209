import { SUPPRESSED, stateAt, valueAt } from '../../model/column.ts';
import type { AreaGeometry } from '../../model/geometry.ts';
import { leavesOf } from '../../model/index-tree.ts';
import { BELOW_MINIMUM_POPULATION, POPULATION_UNKNOWN } from '../../model/score-result.ts';
import { areasWithin } from '../../plans/areas-within.ts';
import { poolAreas, type PooledArea } from '../../score/alike/pool-areas.ts';
import { columnsForYear } from '../../score/year-choice.ts';
import { closedRing } from '../plan-form/corners-text.ts';
import type { OwnArea } from './side-choice.ts';
import type { LevelFigures } from './level-figures.ts';

/** Why an own area has no score; `none`: it has one. */
export type OwnLack = 'none' | 'nothing-in-it' | 'no-index' | 'too-few' | 'population-unknown' | 'withheld' | 'no-figures';

/** An own area as it is scored. */
export interface PooledOwn {
  /** Positions in the level, ascending. */
  readonly members: readonly number[];
  /** Those of them that only the border brought in. */
  readonly fromBorder: readonly number[];
  readonly lack: OwnLack;
  /** `null`: nothing is in it, or the level has no index. */
  readonly pooled: PooledArea | null;
  /** The pool as a level of one area, to be read like any other; `null` with `pooled`. */
  readonly figures: LevelFigures | null;
  /** Indicators of the index that are withheld in it, because they are in one of its areas. */
  readonly withheld: number;
}

/** A border as a shape; `null`: fewer than three corners are none. */
export const borderShape = ({ border }: Pick<OwnArea, 'border'>): AreaGeometry | null => (border.length < 3 ? null : { polygons: [[closedRing(border)]] });

/** Puts the areas together: those that are named, and those with at least half of their ground within the border. */
export function pooledOwn(own: OwnArea, figures: LevelFigures): PooledOwn {
  const { level, result, columns, city, year, tree } = figures;
  const named = own.areas.flatMap((id) => level.positions.get(id) ?? []);
  const shape = borderShape(own);
  const fromBorder = shape === null ? [] : areasWithin(level, shape).filter((position) => !named.includes(position));
  const members = [...new Set([...named, ...fromBorder])].toSorted((a, b) => a - b);
  const bare = { members, fromBorder, pooled: null, figures: null, withheld: 0 };
  if (members.length === 0) return { ...bare, lack: 'nothing-in-it' };
  if (result === null || tree === null) return { ...bare, lack: 'no-index' };
  const pooled = poolAreas(level, city, { result, columns }, members, year);
  const chosen = columnsForYear(pooled.level, pooled.level.series.keys(), year);
  const scored = new Set([...leavesOf(tree.root)].map(({ indicator }) => indicator));
  const withheld = [...scored].filter((id) => stateAt(chosen.columns.get(id) ?? NO_COLUMN, 0) === SUPPRESSED).length;
  const read: LevelFigures = { ...figures, ...chosen, level: pooled.level, result: pooled.result, population: chosen.columns.get(level.population ?? '') ?? null };
  return { members, fromBorder, pooled, figures: read, withheld, lack: lackOf(pooled, withheld) };
}

const NO_COLUMN = { values: new Float64Array(0), state: new Uint8Array(0), quality: null };

function lackOf({ result }: PooledArea, withheld: number): OwnLack {
  if (valueAt(result.score, 0) !== null) return 'none';
  const reason = result.participation[0];
  if (reason === BELOW_MINIMUM_POPULATION) return 'too-few';
  if (reason === POPULATION_UNKNOWN) return 'population-unknown';
  return withheld > 0 ? 'withheld' : 'no-figures';
}
