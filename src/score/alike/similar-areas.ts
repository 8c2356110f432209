import { valueAt, type Column } from '../../model/column.ts';
import { exactSum } from '../exact-sum.ts';

/** How far an indicator lies between two areas, in standard deviations of all areas: other less own. */
export interface StandardDifference {
  readonly indicator: string;
  readonly difference: number;
}

/** An area like another one, and why. */
export interface SimilarArea {
  readonly position: number;
  /** Root mean square of the differences: 0 is alike in every figure, 1 a standard deviation apart on the whole. */
  readonly distance: number;
  /** Indicators that both have. */
  readonly shared: number;
  /** The indicators that lie nearest, and those that lie furthest apart; at most three each, none in both. */
  readonly nearest: readonly StandardDifference[];
  readonly furthest: readonly StandardDifference[];
}

/** How many indicators are named as the reason. */
export const NAMED = 3;
/** Two areas are compared where they share at least this part of the indicators that the first has. */
const ENOUGH_SHARED = 0.5;

/**
 * The areas most like the one at `position`: smallest sqrt(mean of ((x - y) / sd)^2) over the indicators that both have, sd the population
 * standard deviation over the areas that count. Every indicator weighs the same, whatever the index makes of it. Equal distances stand by id.
 * @param columns indicator -> its figures
 * @param counts whether an area takes part, the area itself too
 */
export function similarAreas(columns: ReadonlyMap<string, Column>, ids: readonly string[], position: number, counts: (position: number) => boolean, wanted = 3): readonly SimilarArea[] {
  const standard = [...columns].flatMap(([indicator, column]) => {
    const sd = deviationOf(column, counts);
    return sd > 0 && valueAt(column, position) !== null ? [{ indicator, column, sd }] : [];
  });
  const found = ids.flatMap((_, other) => {
    if (other === position || !counts(other)) return [];
    const differences = standard.flatMap(({ indicator, column, sd }) => {
      const value = valueAt(column, other);
      return value === null ? [] : [{ indicator, difference: (value - (valueAt(column, position) ?? 0)) / sd }];
    });
    return differences.length === 0 || differences.length < ENOUGH_SHARED * standard.length ? [] : [similarArea(other, differences)];
  });
  return found.toSorted((a, b) => a.distance - b.distance || ((ids[a.position] ?? '') < (ids[b.position] ?? '') ? -1 : 1)).slice(0, wanted);
}

function similarArea(position: number, differences: readonly StandardDifference[]): SimilarArea {
  const bySize = differences.toSorted((a, b) => Math.abs(a.difference) - Math.abs(b.difference) || (a.indicator < b.indicator ? -1 : 1));
  const nearest = bySize.slice(0, Math.min(NAMED, Math.ceil(bySize.length / 2)));
  const furthest = bySize.slice(nearest.length).slice(-NAMED).toReversed();
  const distance = Math.sqrt(exactSum(Float64Array.from(differences, ({ difference }) => difference ** 2)) / differences.length);
  return { position, distance, shared: differences.length, nearest, furthest };
}

function deviationOf(column: Column, counts: (position: number) => boolean): number {
  const values = column.values.filter((_, i) => counts(i) && valueAt(column, i) !== null);
  if (values.length === 0) return 0;
  const mean = exactSum(values) / values.length;
  return Math.sqrt(exactSum(values.map((value) => (value - mean) ** 2)) / values.length);
}
