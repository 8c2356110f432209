import { valueAt } from '../../model/column.ts';
import type { Change } from './change.ts';

/** Classes of a diverging scale, from much less to much more; 0 is about unchanged. */
export type ChangeClass = -2 | -1 | 0 | 1 | 2;

/** The limits of a diverging scale, the same on both sides of zero; in the unit of the change. */
export interface ChangeLimits {
  /** A change smaller than this in either direction is about unchanged. */
  readonly unchanged: number;
  /** From here on a change is great. */
  readonly great: number;
}

/** How many root mean squares of all changes the limits lie from zero. */
export const CHANGE_SHARES = { unchanged: 0.5, great: 1.5 } as const;

/**
 * Limits around zero: 0.5 and 1.5 times the root mean square of the known changes, sqrt(sum d^2 / n), so that the scale is the same up and
 * down however the city as a whole has moved. `null`: no change is known.
 */
export function changeLimits({ amounts }: Change): ChangeLimits | null {
  const known = Array.from(amounts.values.keys()).flatMap((i) => valueAt(amounts, i) ?? []);
  if (known.length === 0) return null;
  const size = Math.max(...known.map(Math.abs));
  // Scaled first, so that tiny or huge figures keep their squares.
  const rms = size === 0 ? 0 : size * Math.sqrt(known.map((d) => (d / size) ** 2).toSorted((a, b) => a - b).reduce((sum, one) => sum + one, 0) / known.length);
  return { unchanged: CHANGE_SHARES.unchanged * rms, great: CHANGE_SHARES.great * rms };
}

/** The class of every area; `null`: its change is not known. */
export function changeClasses({ amounts }: Change, { unchanged, great }: ChangeLimits): readonly (ChangeClass | null)[] {
  return Array.from(amounts.values.keys(), (i) => {
    const change = valueAt(amounts, i);
    if (change === null) return null;
    const size = Math.abs(change);
    if (size < unchanged || size === 0) return 0;
    if (change > 0) return size < great ? 1 : 2;
    return size < great ? -1 : -2;
  });
}
