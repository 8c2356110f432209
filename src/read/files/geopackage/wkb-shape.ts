import type { Position, Ring } from '../../../model/geometry.ts';
import type { GivenShape } from '../draft-layer.ts';
import { FILE_LIMITS } from '../file-limits.ts';
import { shapeDraft } from '../shape-draft.ts';
import type { ShapeDraft } from '../shape-draft.ts';

/** Where reading has come to in well-known binary. */
interface Cursor {
  readonly view: DataView;
  at: number;
}

/** What stands before each geometry. */
interface Head {
  /** 1 point, 2 line, 3 polygon, 4-6 several of them, 7 collection, above: curves and surfaces. */
  readonly type: number;
  readonly isLittle: boolean;
  readonly dimensions: number;
}

/** A geometry in well-known binary, of ISO (types of a thousand and more carry heights) or EWKB (flags). What cannot be read makes it broken. Source: OGC 06-103r4. */
export function wkbShape(bytes: Uint8Array): GivenShape {
  const draft = shapeDraft();
  try {
    addGeometry({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 }, draft, 0);
  } catch {
    draft.noteBroken();
  }
  return draft.shape();
}

function addGeometry(cursor: Cursor, draft: ShapeDraft, depth: number): void {
  if (depth > FILE_LIMITS.depth) throw new RangeError('too deep');
  const head = headAt(cursor);
  if (head.dimensions > 2) draft.noteHeights();
  switch (head.type) {
    case 1:
      return addPoint(cursor, head, draft);
    case 2:
      readRing(cursor, head);
      return draft.addOther();
    case 3:
      return draft.addPolygon(Array.from({ length: countOf(cursor, head, 4) }, () => readRing(cursor, head)));
    case 4:
    case 5:
    case 6:
    case 7: {
      const count = countOf(cursor, head, 5);
      for (let i = 0; i < count; i += 1) addGeometry(cursor, draft, depth + 1);
      return;
    }
    default:
      // How long a curve is cannot be told, so nothing behind it is read.
      draft.addOther();
      if (depth > 0) throw new RangeError('a curve among parts');
  }
}

function addPoint(cursor: Cursor, head: Head, draft: ShapeDraft): void {
  const position = readPosition(cursor, head);
  // An empty point has no numbers.
  if (Number.isNaN(position[0]) && Number.isNaN(position[1])) return;
  if (position.every(Number.isFinite)) draft.addPoint(position);
  else draft.noteBroken();
}

function headAt(cursor: Cursor): Head {
  const isLittle = cursor.view.getUint8(cursor.at) === 1;
  const given = cursor.view.getUint32(cursor.at + 1, isLittle);
  cursor.at += 5;
  if ((given & 0x2000_0000) !== 0) cursor.at += 4;
  const plain = given & 0x0fff_ffff;
  const flags = Number((given & 0x8000_0000) !== 0) + Number((given & 0x4000_0000) !== 0);
  const extra = [0, 1, 1, 2][Math.floor(plain / 1000)];
  if (extra === undefined) throw new RangeError('no type of a geometry');
  return { type: plain % 1000, isLittle, dimensions: 2 + Math.max(flags, extra) };
}

/** A count of things of at least so many bytes, which must be there. */
function countOf(cursor: Cursor, { isLittle }: Head, size: number): number {
  const count = cursor.view.getUint32(cursor.at, isLittle);
  cursor.at += 4;
  if (cursor.at + count * size > cursor.view.byteLength) throw new RangeError('more than there is');
  return count;
}

function readRing(cursor: Cursor, head: Head): Ring {
  const ring = Array.from({ length: countOf(cursor, head, head.dimensions * 8) }, () => readPosition(cursor, head));
  if (!ring.every((position) => position.every(Number.isFinite))) throw new RangeError('no position');
  return ring;
}

function readPosition(cursor: Cursor, { isLittle, dimensions }: Head): Position {
  const { view, at } = cursor;
  cursor.at += dimensions * 8;
  return [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)];
}
