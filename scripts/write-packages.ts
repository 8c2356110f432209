import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltPackage } from './built-package.ts';
import { buildEksempelby } from './eksempelby/build-package.ts';
import { buildKoebenhavn } from './koebenhavn/build-package.ts';
import { listEntry } from './list-entry.ts';

/** Packages by the folder of their sources in `data/`; the first is the one that opens. */
const BUILDERS: readonly (readonly [folder: string, build: (dataDir: string) => Promise<BuiltPackage>])[] = [
  ['koebenhavn', buildKoebenhavn],
  ['eksempelby', buildEksempelby],
];

async function writePackage(built: BuiltPackage, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of built.files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Builds every package of `dataRoot` into `outRoot`, a folder each, with the list of them in `packages.json`. */
export async function writePackages(dataRoot: string, outRoot: string): Promise<void> {
  const entries: object[] = [];
  for (const [folder, build] of BUILDERS) {
    const built = await build(join(dataRoot, folder));
    await writePackage(built, join(outRoot, built.id));
    entries.push(listEntry(built));
  }
  const list = { default: BUILDERS[0]?.[0] ?? null, packages: entries };
  await writeFile(join(outRoot, 'packages.json'), `${JSON.stringify(list, null, 2)}\n`);
}
