import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfferedPackage } from '../../src/ui/start/package-list.ts';

/** Where what a person fetched lies: answers, the package, and its entry for the list of packages. Never in the repository. */
export const OFFICIAL_FOLDER = 'data/koebenhavn-officiel';
export const ENTRY_FILE = 'entry.json';

/** A list of packages with another one first, which then opens. */
export function withFirst(list: string, entry: OfferedPackage): string {
  const { packages } = JSON.parse(list) as { readonly packages: readonly OfferedPackage[] };
  return `${JSON.stringify({ default: entry.id, packages: [entry, ...packages.filter(({ id }) => id !== entry.id)] }, null, 2)}\n`;
}

/** The entry of the package that a person fetched; `null`: nobody did. */
export async function officialEntry(root: string): Promise<OfferedPackage | null> {
  try {
    return JSON.parse(await readFile(join(root, OFFICIAL_FOLDER, ENTRY_FILE), 'utf8')) as OfferedPackage;
  } catch {
    return null;
  }
}

/** Puts the package that a person fetched into a built app, first of those it offers. */
export async function offerOfficial(root: string, built: string): Promise<void> {
  const entry = await officialEntry(root);
  if (entry === null) return;
  const list = join(built, 'data', 'packages.json');
  await cp(join(root, OFFICIAL_FOLDER, 'package'), join(built, 'data', entry.id), { recursive: true });
  await writeFile(list, withFirst(await readFile(list, 'utf8'), entry));
}

/** What the development server answers in place of the files of `public`: the list of packages, and the files of the one that was fetched. `null`: nothing of its own. */
export async function officialFile(root: string, address: string): Promise<string | null> {
  const path = /^\/data\/([\w.-]+(?:\/[\w.-]+)?)(?:\?.*)?$/.exec(address)?.[1];
  const entry = path === undefined ? null : await officialEntry(root);
  if (path === undefined || entry === null) return null;
  if (path === 'packages.json') return withFirst(await readFile(join(root, 'public', 'data', path), 'utf8'), entry);
  const [folder, file] = path.split('/');
  return folder === entry.id && file !== undefined ? readFile(join(root, OFFICIAL_FOLDER, 'package', file), 'utf8').catch(() => null) : null;
}
