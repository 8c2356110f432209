import type { Programme } from '../model/programme.ts';

/**
 * Whether a later programme of the same type is known for any of the areas where this one worked: one that begins after
 * this one began, and not before the period in which this one ends. Where none is, an ended programme is
 * "periode udløbet, efterfølger ukendt": the list may simply not hold it.
 */
export function successorKnown(programme: Programme, all: readonly Programme[]): boolean {
  const { end } = programme;
  if (end === null) return false;
  return all.some(
    (other) =>
      other.id !== programme.id &&
      other.type === programme.type &&
      other.start !== null &&
      other.start.last >= end.first &&
      (programme.start === null || other.start.first > programme.start.first) &&
      shareAnArea(programme, other),
  );
}

function shareAnArea(a: Programme, b: Programme): boolean {
  for (const [level, ids] of a.areas) {
    const others = new Set(b.areas.get(level));
    if (ids.some((id) => others.has(id))) return true;
  }
  return false;
}
