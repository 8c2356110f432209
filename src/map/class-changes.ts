import { hatchOf } from './hatch-names.ts';

/** Positions whose class differs from the one that is painted; every position where `before` is `null` (nothing painted yet). */
export function changedPositions(before: Uint8Array | null, after: Uint8Array): readonly number[] {
  const changed: number[] = [];
  for (let i = 0; i < after.length; i++) if (before === null || before[i] !== after[i]) changed.push(i);
  return changed;
}

/** Whether other areas are hatched, or hatched otherwise, than before: only then is the hatched source made anew. */
export function hatchesDiffer(before: Uint8Array | null, after: Uint8Array): boolean {
  if (before === null || before.length !== after.length) return true;
  return after.some((code, i) => hatchOf(code) !== hatchOf(before[i] ?? 0));
}
