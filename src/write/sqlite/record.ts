import { encodeText } from '../../read/decode-text.ts';
import { joined } from '../bytes.ts';
import { varint } from './varint.ts';

/** A value as SQLite stores it: whole numbers and fractions are two kinds. */
export type SqlValue = null | string | Uint8Array | { readonly whole: number } | { readonly real: number };

/** A row as SQLite stores it: the kinds of its values, then the values. Source: sqlite.org/fileformat2.html, 2.1. */
export function recordOf(values: readonly SqlValue[]): Uint8Array {
  const stored = values.map(storedValue);
  const kinds = joined(stored.map(({ kind }) => varint(kind)));
  // The length of the head counts itself; one byte of length holds 126 of kinds.
  const length = kinds.length + (kinds.length < 127 ? 1 : 2);
  return joined([varint(length), kinds, ...stored.map(({ bytes }) => bytes)]);
}

interface Stored {
  readonly kind: number;
  readonly bytes: Uint8Array;
}

const NOTHING = new Uint8Array();

function storedValue(value: SqlValue): Stored {
  if (value === null) return { kind: 0, bytes: NOTHING };
  if (typeof value === 'string') {
    const bytes = encodeText(value);
    return { kind: bytes.length * 2 + 13, bytes };
  }
  if (value instanceof Uint8Array) return { kind: value.length * 2 + 12, bytes: value };
  return 'real' in value ? realValue(value.real) : wholeValue(value.whole);
}

function realValue(value: number): Stored {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to write: ${value}`);
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return { kind: 7, bytes };
}

/** Bytes of a whole number and the kind that has so many. */
const SIZES = [[1, 1], [2, 2], [3, 3], [4, 4], [6, 5], [8, 6]] as const;

function wholeValue(value: number): Stored {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number to write: ${value}`);
  if (value === 0 || value === 1) return { kind: 8 + value, bytes: NOTHING };
  const [size, kind] = SIZES.find(([bytes]) => value >= -(2 ** (8 * bytes - 1)) && value < 2 ** (8 * bytes - 1)) ?? [8, 6];
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
  return { kind, bytes: bytes.subarray(8 - size) };
}
