import { hasMojibake } from './mojibake.ts';

/** In browsers, workers and Node alike, but in no library that the pure rooms compile with. */
declare const TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A file as text, and what told how it was written. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** `given`: by the mapping. `damaged`: UTF-8 by most of its letters, with bytes that are not; each of those became U+FFFD. */
  readonly evidence: 'given' | 'byte-order-mark' | 'zero-bytes' | 'valid-utf-8' | 'not-utf-8' | 'damaged';
  /** True where letters look as if UTF-8 had been read as Windows-1252 and saved again (`Ã¸`). */
  readonly mojibake: boolean;
}

/** Bytes that are looked at for zeros; a text in UTF-16 shows itself in its first words. */
const SAMPLE = 4096;

/**
 * Bytes to text by what they show: a byte order mark; zero bytes at every other place (UTF-16); sequences that only UTF-8 makes; else Windows-1252, of which
 * Latin-1 is a part for all printable characters. A byte sequence that is valid UTF-8 by chance in Windows-1252 Danish is rare: it takes `Ã` before `¸`.
 * @param given an encoding that a person has confirmed; it is then not looked for
 */
export function decodeByEvidence(bytes: Uint8Array, given?: Encoding): DecodedText {
  const said = given === undefined ? markedOrWide(bytes) : ({ encoding: given, evidence: 'given' } as const);
  if (said !== null) return decodedAs(bytes, said);
  const text = strictUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', evidence: 'valid-utf-8', mojibake: hasMojibake(text) };
  const { sequences, faults } = utf8Sequences(bytes);
  return decodedAs(bytes, sequences > faults ? { encoding: 'utf-8', evidence: 'damaged' } : { encoding: 'windows-1252', evidence: 'not-utf-8' });
}

type Found = Pick<DecodedText, 'encoding' | 'evidence'>;

function decodedAs(bytes: Uint8Array, found: Found): DecodedText {
  const raw = new TextDecoder(found.encoding, { fatal: false, ignoreBOM: true }).decode(bytes);
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  return { text, ...found, mojibake: hasMojibake(text) };
}

function markedOrWide(bytes: Uint8Array): Found | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return { encoding: marked, evidence: 'byte-order-mark' };
  const wide = utf16ByZeros(bytes);
  return wide === null ? null : { encoding: wide, evidence: 'zero-bytes' };
}

/** The text of bytes that are UTF-8 throughout; `null`: they are not. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Western text in UTF-16 has a zero in nearly every pair, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
  const length = Math.min(SAMPLE, bytes.length - (bytes.length % 2));
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even === 0) return 'utf-16le';
  return even > length * 0.3 && odd === 0 ? 'utf-16be' : null;
}

/** How many characters of several bytes are well-formed UTF-8, and how many bytes are not. */
function utf8Sequences(bytes: Uint8Array): { sequences: number; faults: number } {
  let sequences = 0;
  let faults = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const follow = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let held = 0;
    while (held < follow && ((bytes[i + held + 1] ?? 0) & 0xc0) === 0x80) held += 1;
    if (follow === 0 || held < follow) faults += 1;
    else sequences += 1;
    i += held;
  }
  return { sequences, faults };
}
