import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CACHE } from './install.mjs';
import { ROOT, tool, Trouble } from './run.mjs';

/** What the data packages are made from, and the packages themselves: one that was edited or removed is made again. */
const DATA_INPUTS = ['data', 'public/data', 'scripts', 'src/model', 'src/read', 'src/format', 'src/text', 'package-lock.json'];
const APP_INPUTS = ['src', 'public', 'data/koebenhavn-officiel/package', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const DATA_STAMP = join(CACHE, 'data-built');
/** Inside `dist`, which a build empties first: a build that stopped half way leaves no stamp. */
const APP_STAMP = join(ROOT, 'dist', '.build-stamp');

/** Builds data packages and app where their inputs changed since the last build. */
export async function build() {
  await buildData();
  await buildApp();
}

async function buildData() {
  if (stampOf(DATA_STAMP) === digest(DATA_INPUTS)) return;
  console.log('Bygger datapakkerne / Building the data packages ...');
  const { code } = await tool('tsx', 'tsx', ['scripts/build-data.ts']);
  if (code !== 0) throw new Trouble('Datapakkerne kunne ikke bygges. / The data packages could not be built.');
  stamp(DATA_STAMP, digest(DATA_INPUTS));
}

async function buildApp() {
  const inputs = digest(APP_INPUTS);
  if (stampOf(APP_STAMP) === inputs && existsSync(join(ROOT, 'dist', 'index.html'))) return;
  console.log('Bygger appen / Building the app ...');
  const { code } = await tool('vite', 'vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new Trouble('Appen kunne ikke bygges. / The app could not be built.');
  stamp(APP_STAMP, inputs);
}

const stampOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function stamp(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** SHA-256 over names and bytes of every file under the paths, in a fixed order. */
function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(ROOT, path)))) {
    hash.update(`${relative(ROOT, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
