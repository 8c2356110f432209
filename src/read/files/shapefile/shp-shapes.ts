import type { Position, Ring } from '../../../model/geometry.ts';
import type { GivenShape } from '../draft-layer.ts';
import { FILE_LIMITS } from '../file-limits.ts';
import { shapeDraft } from '../shape-draft.ts';
import type { ShapeDraft } from '../shape-draft.ts';

/** The shapes of a .shp file. */
export interface ShpShapes {
  readonly shapes: readonly (GivenShape | null)[];
  /** True where the file ends within a record, or a record says that it holds more than it does: what comes after it cannot be read. */
  readonly isCutOff: boolean;
}

const HEADER = 100;
const FILE_CODE = 9994;

/**
 * The records of the main file of a shapefile, in order. Heights and measures are left out; which rings are holes is found out from how they lie,
 * as not every program winds them as it should. Source: ESRI Shapefile Technical Description (1998).
 * @returns `null` where it is no such file
 */
export function shpShapes(bytes: Uint8Array): ShpShapes | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getInt32(0) !== FILE_CODE) return null;
  const shapes: (GivenShape | null)[] = [];
  let at = HEADER;
  while (at + 12 <= bytes.length) {
    const length = view.getInt32(at + 4) * 2;
    const start = at + 8;
    if (length < 4 || start + length > bytes.length || shapes.length >= FILE_LIMITS.features) return { shapes, isCutOff: true };
    shapes.push(shapeOf(new DataView(bytes.buffer, bytes.byteOffset + start, length)));
    at = start + length;
  }
  return { shapes, isCutOff: at < bytes.length };
}

function shapeOf(record: DataView): GivenShape | null {
  const type = record.getInt32(0, true);
  if (type === 0) return null;
  const draft = shapeDraft();
  // Types of ten and more carry heights, of twenty and more measures.
  if (type > 10 && type < 30) draft.noteHeights();
  const isHeap = type % 10 === 5 && type < 30;
  if (type === 1 || type === 11 || type === 21) addPoints(record, 4, 1, draft);
  else if (type === 8 || type === 18 || type === 28) addPoints(record, 40, countAt(record, 36), draft);
  else if (isHeap) addRings(record, draft);
  else draft.addOther();
  return { ...draft.shape(), isHeap };
}

function addPoints(record: DataView, from: number, count: number, draft: ShapeDraft): void {
  for (const position of positionsAt(record, from, count) ?? []) draft.addPoint(position);
  if (positionsAt(record, from, count) === null) draft.noteBroken();
}

function addRings(record: DataView, draft: ShapeDraft): void {
  const [parts, points] = [countAt(record, 36), countAt(record, 40)];
  const from = 44 + parts * 4;
  if (parts < 0 || points < 0 || from + points * 16 > record.byteLength) return draft.noteBroken();
  for (let i = 0; i < parts; i += 1) {
    const start = record.getInt32(44 + i * 4, true);
    const end = i + 1 < parts ? record.getInt32(48 + i * 4, true) : points;
    const ring = start < 0 || end < start || end > points ? null : positionsAt(record, from + start * 16, end - start);
    if (ring === null) return draft.noteBroken();
    draft.addPolygon([ring]);
  }
}

const countAt = (record: DataView, at: number): number => (at + 4 <= record.byteLength ? record.getInt32(at, true) : -1);

function positionsAt(record: DataView, from: number, count: number): Ring | null {
  if (count < 0 || from + count * 16 > record.byteLength) return null;
  const ring: Position[] = [];
  for (let at = from; at < from + count * 16; at += 16) {
    const [x, y] = [record.getFloat64(at, true), record.getFloat64(at + 8, true)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
    ring.push([x, y]);
  }
  return ring;
}
