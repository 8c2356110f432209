import type { RawFile } from '../../read/files/raw-file.ts';

/** All profiles of a level are some tens of megabytes; what is larger is something else, and is not read. */
const LARGEST = 300_000_000;

/** A file that a person picked; `null`: it is too large or cannot be read. */
export async function keptFile(file: File): Promise<RawFile | null> {
  if (file.size > LARGEST) return null;
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return null;
  }
}
