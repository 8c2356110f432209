import type { Polygon, Position, Ring } from '../../model/geometry.ts';
import type { GivenShape } from './draft-layer.ts';

/** A shape that a reader puts together part by part. */
export interface ShapeDraft {
  addPolygon(rings: Polygon): void;
  addPoint(position: Position): void;
  /** A part that is neither area nor place. */
  addOther(): void;
  noteHeights(): void;
  /** Something is no position or no geometry. */
  noteBroken(): void;
  shape(): GivenShape;
}

/** An empty draft. */
export function shapeDraft(): ShapeDraft {
  const polygons: Polygon[] = [];
  const points: Position[] = [];
  let [otherParts, hasHeights, isBroken] = [0, false, false];
  return {
    addPolygon: (rings) => void (rings.length > 0 && polygons.push(rings)),
    addPoint: (position) => void points.push(position),
    addOther: () => void (otherParts += 1),
    noteHeights: () => void (hasHeights = true),
    noteBroken: () => void (isBroken = true),
    shape: () => ({ polygons, points, otherParts, hasHeights, isBroken }),
  };
}

/** Positions given as lists of two numbers or more; heights are left out and noted. `null`, and noted: something else stands among them. */
export function ringOf(given: unknown, draft: ShapeDraft): Ring | null {
  if (!Array.isArray(given)) {
    draft.noteBroken();
    return null;
  }
  if (given.every(isFlatPosition)) return given;
  const ring = given.map((one: unknown) => positionOf(one, draft));
  return ring.every((one) => one !== null) ? ring : null;
}

/** A position of two numbers is taken as it is: copying every one of a large file costs more than reading it. */
const isFlatPosition = (value: unknown): value is Position => Array.isArray(value) && value.length === 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** The first two numbers of a position; `null`, and noted: it is none. */
export function positionOf(given: unknown, draft: ShapeDraft): Position | null {
  if (!Array.isArray(given)) return broken(draft);
  const [x, y]: readonly unknown[] = given;
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return broken(draft);
  if (given.length > 2) draft.noteHeights();
  return [x, y];
}

function broken(draft: ShapeDraft): null {
  draft.noteBroken();
  return null;
}
