import { hasClass } from '../score/classes/classify.ts';
import type { AreaRow, Scene } from './scene.ts';

/**
 * Positions of the areas from most to least need in what the map shows; areas that stand in no class are not in it. Equal values keep the
 * order of the level.
 */
export function needOrder({ rows, shown }: Pick<Scene, 'rows' | 'shown'>): readonly number[] {
  const sign = shown.higherIsMore ? -1 : 1;
  return classed(rows)
    .toSorted((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)) || a.position - b.position)
    .map(({ position }) => position);
}

/** Where an area stands in what the map shows: 1 is most need, equal values share a place. `null`: it stands in no class. */
export function placeOf({ rows, shown }: Pick<Scene, 'rows' | 'shown'>, position: number): { readonly place: number; readonly among: number } | null {
  const ranked = classed(rows);
  const own = ranked.find((row) => row.position === position)?.value;
  if (own === undefined || own === null) return null;
  const before = ranked.filter(({ value }) => value !== null && (shown.higherIsMore ? value > own : value < own));
  return { place: before.length + 1, among: ranked.length };
}

const classed = (rows: readonly AreaRow[]): readonly AreaRow[] => rows.filter((row) => row.value !== null && hasClass(row.classIndex));
