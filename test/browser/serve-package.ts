import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const OWN_LIST = fileURLToPath(new URL('../../public/data/packages.json', import.meta.url));

/** A package as `packages.json` offers it. */
interface Offered {
  readonly id: string;
  readonly path: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly version: string;
  readonly digest: string;
}

interface PackageFile {
  readonly default: string;
  readonly packages: readonly Offered[];
}

export const LILLESTED: Offered = { id: 'lillested', path: 'lillested/datapackage.json', title: { da: 'Lillested', en: 'Smallplace' }, version: '1', digest: '' };

interface ServeOptions {
  /** True: it stands beside the built-in packages, which open first. False: it is the only one. */
  readonly beside: boolean;
}

/** Serves a package folder in memory as `data/lillested/`, and a list of packages that offers it. */
export const servePackage =
  (files: ReadonlyMap<string, string>, { beside }: ServeOptions) =>
  async (context: BrowserContext): Promise<void> => {
    const own = JSON.parse(await readFile(OWN_LIST, 'utf8')) as PackageFile;
    const list: PackageFile = beside ? { ...own, packages: [...own.packages, LILLESTED] } : { default: LILLESTED.id, packages: [LILLESTED] };
    await context.route('**/data/packages.json', (route) => route.fulfill({ json: list }));
    await context.route('**/data/lillested/**', (route) => {
      const path = new URL(route.request().url()).pathname.split('/data/lillested/')[1] ?? '';
      const content = files.get(path);
      return content === undefined ? route.fulfill({ status: 404, body: 'not found' }) : route.fulfill({ body: content });
    });
  };
