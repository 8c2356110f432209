import { encodeText as utf8 } from '../../read/decode-text.ts';
import { joined } from '../bytes.ts';

/** What a PNG says beside its pixels. */
export interface PngNotes {
  readonly dotsPerInch: number;
  /** Keyword -> text, such as `Title`, `Description`, `Source`. */
  readonly texts: Readonly<Record<string, string>>;
}

const SIGNATURE = 8;
/** The header is the first chunk and has always the same length. */
const HEADER = 25;
const METRES_PER_INCH = 0.0254;

/** The PNG with its size on paper and its texts, in chunks `pHYs` and `iTXt` behind the header. Source: W3C PNG (third edition), 11.3. */
export function withNotes(png: Uint8Array, { dotsPerInch, texts }: PngNotes): Uint8Array {
  const notes = [sizeChunk(dotsPerInch), ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))];
  const at = SIGNATURE + HEADER;
  return joined([png.subarray(0, at), ...notes, png.subarray(at)]);
}

function sizeChunk(dotsPerInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/** Keyword, not packed, no language, no translated keyword, text. */
const textChunk = (keyword: string, text: string): Uint8Array => chunk('iTXt', joined([utf8(keyword), new Uint8Array(5), utf8(text)]));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([utf8(type), data]);
  const ends = new Uint8Array(8);
  const view = new DataView(ends.buffer);
  view.setUint32(0, data.length);
  view.setUint32(4, crc32(body));
  return joined([ends.subarray(0, 4), body, ends.subarray(4)]);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb8_8320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** The checksum of PNG and zip: CRC-32 of ISO 3309. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
