import type { RawFile } from '../files/raw-file.ts';
import { issueLog } from '../issue-log.ts';

const MANIFEST = 'datapackage.json';

/**
 * The package that files are already: a zip with `datapackage.json` in it, at the top or in its one folder, or the files of such a folder.
 * @returns path -> bytes; `null` where they are no package, or a zip that cannot be opened, which taking it in says
 */
export async function packageAmong(files: readonly RawFile[]): Promise<ReadonlyMap<string, Uint8Array> | null> {
  if (files.some(({ name }) => name === MANIFEST)) return new Map(files.map(({ name, bytes }) => [name, bytes]));
  const [only] = files;
  if (only === undefined || files.length > 1 || only.bytes[0] !== 0x50 || only.bytes[1] !== 0x4b) return null;
  const { zipEntries } = await import('../files/zip-entries.ts');
  const entries = (await zipEntries(only, issueLog())) ?? [];
  const manifest = entries.map(({ name }) => name).filter((name) => name === MANIFEST || /^[^/]+\/datapackage\.json$/.test(name))[0];
  if (manifest === undefined) return null;
  const folder = manifest.slice(0, -MANIFEST.length);
  return new Map(entries.filter(({ name }) => name.startsWith(folder)).map(({ name, bytes }) => [name.slice(folder.length), bytes]));
}
