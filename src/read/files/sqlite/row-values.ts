import { decodeNamed } from '../formats/text-of-bytes.ts';
import { readVarint } from './varint.ts';

/** A value as SQLite stores it. */
export type StoredValue = string | number | Uint8Array | null;

/** The values of a row, in the order of the table's columns; columns that were added later may be missing at the end. Throws where the row is broken. */
export function rowValues(payload: Uint8Array, encoding: string): readonly StoredValue[] {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const header = readVarint(view, 0);
  const values: StoredValue[] = [];
  let body = header.value;
  for (let at = header.next; at < header.value; ) {
    const type = readVarint(view, at);
    const size = sizeOf(type.value);
    if (body + size > payload.length) throw new RangeError('a value beyond its row');
    values.push(valueOf(type.value, new DataView(payload.buffer, payload.byteOffset + body, size), encoding));
    body += size;
    at = type.next;
  }
  return values;
}

const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  const size = INTEGER_SIZES[type];
  if (size === undefined) throw new RangeError('no type of a value');
  return size;
}

function valueOf(type: number, view: DataView, encoding: string): StoredValue {
  if (type === 0) return null;
  if (type === 7) return finite(view.getFloat64(0));
  if (type === 8 || type === 9) return type - 8;
  if (type < 12) return integerIn(view);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return type % 2 === 0 ? bytes : decodeNamed(bytes, encoding);
}

/** A two's complement integer of one to eight bytes, the highest first. Beyond 2^53 it is rounded. */
function integerIn(view: DataView): number {
  let value = view.getInt8(0);
  for (let i = 1; i < view.byteLength; i += 1) value = value * 256 + view.getUint8(i);
  return value;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
