import type { CityPackage } from '../model/city-package.ts';
import type { Issue } from '../model/issue.ts';
import { readPackage } from '../read/read-package.ts';
import { commandWords } from '../text/command-words.ts';
import { fill } from '../text/say.ts';
import type { CommandIo } from './command-io.ts';
import { UsageError } from './usage-error.ts';

const MANIFEST = /(^|[\\/])datapackage\.json$/;

/**
 * Reads the package that PACKAGE names: a folder, or the `datapackage.json` in one.
 * @returns `city` is `null` where nothing of it can be read; `issues` says why
 * @throws UsageError where there is no such folder or file
 */
export async function openPackage(io: CommandIo, path: string): Promise<{ city: CityPackage | null; issues: readonly Issue[] }> {
  const folder = await folderOf(io, path);
  return readPackage(io.sourceOf(folder), { hash: io.hash });
}

async function folderOf(io: CommandIo, path: string): Promise<string> {
  const kind = await io.kindOf(path);
  if (kind === 'nothing') throw new UsageError(fill(commandWords.noSuchPackage, { path }));
  if (kind === 'folder') return path;
  if (kind === 'other' || !MANIFEST.test(path)) throw new UsageError(fill(commandWords.notAPackage, { path }));
  const folder = path.slice(0, path.length - 'datapackage.json'.length);
  return folder === '' ? '.' : folder;
}
