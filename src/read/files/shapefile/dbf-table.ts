import { FILE_LIMITS, mostRows } from '../file-limits.ts';
import type { Cell } from '../raw-file.ts';
import { dbfEncoding } from './dbf-encoding.ts';
import type { DecodeText } from './dbf-encoding.ts';

/** The table beside a shapefile; a row that was deleted and only stands in the file yet is `null`. */
export interface DbfTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[] | null)[];
  /** True where the file ends before the rows that its header counts. */
  readonly isCutOff: boolean;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

const HEADER = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

/**
 * A dBASE table (levels III to V, as shapefiles have it). Numbers become numbers, dates `YYYY-MM-DD`, texts lose the spaces that fill them up.
 * @param cpg what the .cpg file beside it says; `null`: there is none
 * @returns `null` where it is no such file
 */
export function dbfTable(bytes: Uint8Array, cpg: string | null): DbfTable | null {
  if (bytes.length < HEADER + 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, start, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (start < HEADER + 1 || width < 1 || start > bytes.length) return null;
  const decode = dbfEncoding(cpg, bytes[29] ?? 0, bytes.subarray(HEADER));
  const fields = fieldsIn(bytes.subarray(0, start), decode);
  if (fields.length === 0 || (fields.at(-1)?.to ?? 0) > width) return null;
  const whole = Math.min(count, mostRows(fields.length), Math.floor((bytes.length - start) / width));
  const rows = Array.from({ length: whole }, (_, i) => rowOf(bytes.subarray(start + i * width, start + (i + 1) * width), fields, decode));
  return { columns: fields.map(({ name }) => name), rows, isCutOff: whole < count };
}

function fieldsIn(header: Uint8Array, decode: DecodeText): readonly Field[] {
  const fields: Field[] = [];
  let from = 1;
  for (let at = HEADER; at + HEADER <= header.length && header[at] !== END_OF_FIELDS && fields.length < FILE_LIMITS.columns; at += HEADER) {
    const name = header.subarray(at, at + 11);
    const end = name.indexOf(0);
    const length = header[at + 16] ?? 0;
    // A field without room holds nothing; so many of them could be in a small file that their cells would fill the memory.
    if (length > 0) fields.push({ name: decode(end < 0 ? name : name.subarray(0, end)).trim(), type: String.fromCharCode(header[at + 11] ?? 0), from, to: from + length });
    from += length;
  }
  return fields;
}

function rowOf(row: Uint8Array, fields: readonly Field[], decode: DecodeText): readonly Cell[] | null {
  if (row[0] === DELETED) return null;
  return fields.map(({ type, from, to }) => cellOf(type, row.subarray(from, to), decode));
}

function cellOf(type: string, bytes: Uint8Array, decode: DecodeText): Cell {
  if (type === 'I' && bytes.length === 4) return new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
  if ((type === 'B' || type === 'O') && bytes.length === 8) return finite(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true));
  // Some programs end texts with a zero and leave what was there before behind it.
  const end = bytes.indexOf(0);
  const text = decode(end < 0 ? bytes : bytes.subarray(0, end)).trimEnd();
  switch (type) {
    case 'N':
    case 'F':
      return text.trim() === '' || /^\s*\*+$/.test(text) ? null : (finite(Number(text.trim())) ?? text);
    case 'L':
      return /^[TYty]$/.test(text) ? true : /^[FNfn]$/.test(text) ? false : null;
    case 'D':
      return /^\d{8}$/.test(text) ? text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : text.trim() === '' ? null : text;
    default:
      return text === '' ? null : text;
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
