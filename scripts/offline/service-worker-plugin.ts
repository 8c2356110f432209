import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';

/** What a host may change without a build is not kept as built: the list of packages beside which it lays its own, and the base maps that it offers. */
const ASKED_FOR_EACH_TIME = ['data/packages.json', 'config.json'];
/** Vite puts a hash of the contents into every name here. */
const HASHED = 'assets/';

interface BuiltFile {
  readonly url: string;
  /** What tells the versions of a file apart; `null`: its name does. */
  readonly revision: string | null;
}

/** Every file of a build, in the order of their names. */
export async function builtFiles(folder: string): Promise<readonly BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => ({ path, url: relative(folder, path).split(sep).join('/') })).filter(({ url }) => url !== FILE && !ASKED_FOR_EACH_TIME.includes(url));
  return Promise.all(
    named
      .toSorted((a, b) => (a.url < b.url ? -1 : 1))
      .map(async ({ path, url }) => ({ url, revision: url.startsWith(HASHED) ? null : revisionOf(await readFile(path)) })),
  );
}

/** What tells the versions of a file apart. */
export const revisionOf = (contents: Uint8Array | string): string => createHash('sha256').update(contents).digest('hex').slice(0, 16);

/** One name for ever: a browser asks for it again to learn of a newer build. */
const FILE = 'service-worker.js';

/** Writes the service worker beside the finished build, whose files it lists. */
export const serviceWorker = (root: string): Plugin => {
  let folder = join(root, 'dist');
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => void (folder = join(root, relative(root, outDir.startsWith('/') ? outDir : join(root, outDir)))),
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        await build({
          configFile: false,
          root,
          logLevel: 'warn',
          publicDir: false,
          define: { BUILT_FILES: JSON.stringify(await builtFiles(folder)), 'process.env.NODE_ENV': '"production"' },
          build: { outDir: folder, emptyOutDir: false, lib: { entry: 'src/work/service-worker.ts', formats: ['es'], fileName: () => FILE } },
        });
      },
    },
  };
};
