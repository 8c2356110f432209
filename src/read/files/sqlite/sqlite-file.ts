import { readVarint } from './varint.ts';

/** An SQLite database as a list of pages, read and never written. Source: Database File Format, sqlite.org/fileformat2.html. */
export interface SqliteFile {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Bytes of a page that hold content. */
  readonly usable: number;
  /** Bytes of the whole file. */
  readonly size: number;
  /** A page by its number, from 1. Throws where there is none. */
  page(number: number): DataView;
}

/** A row as it stands in a table's tree. */
export interface StoredRow {
  readonly rowid: number;
  readonly payload: Uint8Array;
}

const MAGIC = 'SQLite format 3\0';
const ENCODINGS = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const;
const INTERIOR = 5;
const LEAF = 13;

/** Whether bytes begin as an SQLite database does. */
export const isSqlite = (bytes: Uint8Array): boolean => bytes.length >= 100 && [...MAGIC].every((one, i) => one.charCodeAt(0) === bytes[i]);

/** A database in memory. Throws where its header cannot be. */
export function sqliteFile(bytes: Uint8Array): SqliteFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const given = isSqlite(bytes) ? view.getUint16(16) : 0;
  const size = given === 1 ? 65_536 : given;
  const usable = size - (bytes[20] ?? 0);
  const encoding = ENCODINGS[view.getUint32(56)];
  if (size < 512 || (size & (size - 1)) !== 0 || usable < 480 || encoding === undefined) throw new RangeError('no SQLite header');
  return {
    encoding,
    usable,
    size: bytes.length,
    page(number) {
      const from = (number - 1) * size;
      if (!Number.isInteger(number) || number < 1 || from + size > bytes.length) throw new RangeError('no such page');
      return new DataView(bytes.buffer, bytes.byteOffset + from, size);
    },
  };
}

/**
 * The rows of the table whose tree begins at a page, in the order of their ids. Throws where the tree is broken or comes back to itself, or
 * where rows hold more than the file does, as only rows that stand in each other can.
 */
export function* storedRows(file: SqliteFile, root: number): Generator<StoredRow> {
  const seen = new Set<number>();
  const waiting = [root];
  let left = file.size;
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) throw new RangeError('a page stands twice in a tree');
    seen.add(number);
    const page = file.page(number);
    const start = number === 1 ? 100 : 0;
    const type = page.getUint8(start);
    const count = page.getUint16(start + 3);
    if (type === LEAF) {
      for (let i = 0; i < count; i += 1) {
        const row = rowAt(file, page, page.getUint16(start + 8 + i * 2));
        left -= row.payload.length;
        if (left < 0) throw new RangeError('rows that stand in each other');
        yield row;
      }
    } else if (type === INTERIOR) {
      const children = Array.from({ length: count }, (_, i) => page.getUint32(page.getUint16(start + 12 + i * 2)));
      waiting.push(...[...children, page.getUint32(start + 8)].toReversed());
    } else throw new RangeError('no page of a table');
  }
}

function rowAt(file: SqliteFile, page: DataView, at: number): StoredRow {
  const length = readVarint(page, at);
  const rowid = readVarint(page, length.next);
  const local = localSize(length.value, file.usable);
  if (!(length.value <= file.size)) throw new RangeError('a row larger than its file');
  const payload = new Uint8Array(length.value);
  payload.set(new Uint8Array(page.buffer, page.byteOffset + rowid.next, local));
  let filled = local;
  let next = local < length.value ? page.getUint32(rowid.next + local) : 0;
  while (filled < length.value) {
    const overflow = file.page(next);
    const part = Math.min(file.usable - 4, length.value - filled);
    payload.set(new Uint8Array(overflow.buffer, overflow.byteOffset + 4, part), filled);
    filled += part;
    next = overflow.getUint32(0);
  }
  return { rowid: rowid.value, payload };
}

/** How much of a row stands on its own page; the rest follows on pages of its own. */
function localSize(length: number, usable: number): number {
  const most = usable - 35;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}
