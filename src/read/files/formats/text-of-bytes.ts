import { fileFinding } from '../file-finding.ts';
import type { IssueLog } from '../../issue-log.ts';

/** TextDecoder is in browsers, workers and Node alike, but in no library that the pure rooms compile with. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/**
 * Text of a JSON or WKT file. It should be UTF-8; a UTF-16 file says so with its first bytes, and bytes that are no UTF-8 are taken for
 * Windows-1252, which is said.
 */
export function textOfBytes(bytes: Uint8Array, file: string, log: IssueLog): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    log.add(fileFinding('read-as-windows-1252', {}, { file }));
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What reads texts in an encoding as a .cpg file or a dBASE header names it; UTF-8 where the name says nothing. */
export function decoderNamed(label: string): (bytes: Uint8Array) => string {
  const decoder = textDecoder(label);
  return (bytes) => decoder.decode(bytes);
}

function textDecoder(label: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** One text so. */
export const decodeNamed = (bytes: Uint8Array, label: string): string => decoderNamed(label)(bytes);

/** Whether bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
