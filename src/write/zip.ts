import { strToU8, zipSync } from 'fflate';

/** A file by its path in a zip. */
export type ZipContent = ReadonlyMap<string, string | Uint8Array>;

/** The earliest day that a zip can name. No file has the time of its making in it, so that the same view gives the same bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** Files as one zip, in their order. */
export function zipOf(files: ZipContent): Uint8Array {
  const entries = [...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: ALWAYS });
}
