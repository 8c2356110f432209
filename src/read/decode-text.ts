import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';

/** TextDecoder and TextEncoder are in browsers, workers and Node alike, but in no library that the pure rooms compile with. */
declare const TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const LABELS: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
]);

/**
 * Bytes to text. A byte order mark is left out with a notice; bytes that are not UTF-8 are an error with the line of the first.
 * @param encoding as declared on the resource; UTF-8 unless it says otherwise
 * @returns `null` where the bytes cannot be read as text
 */
export function decodeText(bytes: Uint8Array, file: string, log: IssueLog, encoding = 'utf-8'): string | null {
  const label = LABELS.get(encoding.toLowerCase());
  if (label === undefined) {
    log.add(finding('unknown-encoding', { encoding }, { file }));
    return null;
  }
  try {
    return withoutMark(new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), file, log);
  } catch {
    const line = lineOfFirstBadByte(bytes);
    log.add(finding('not-utf-8', { line: String(line) }, { file, line }));
    return null;
  }
}

/** Text to UTF-8 bytes. */
export const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text without a leading byte order mark, which is noticed. */
export function withoutMark(text: string, file: string, log: IssueLog): string {
  if (text.charCodeAt(0) !== 0xfeff) return text;
  log.add(finding('byte-order-mark', {}, { file, line: 1, column: 1 }));
  return text.slice(1);
}

/** The line of the first bytes that are not UTF-8: lines are decoded one by one, as no multi-byte character holds a line feed. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to;
  }
  return line;
}
