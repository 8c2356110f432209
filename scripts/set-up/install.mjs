import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm, ROOT, Trouble } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
/** Where what was built is remembered; goes away with `node_modules`. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'bybarometer');
const STAMP = join(CACHE, 'installed');

/** @throws Trouble where this Node is older than `engines.node` of package.json asks for. */
export function checkNode() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node;
  const [major, minor] = wanted.match(/\d+/g).map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  throw new Trouble(
    `Node ${process.versions.node} er for gammel: der skal bruges ${wanted}. Hent den på https://nodejs.org.\n` +
      `Node ${process.versions.node} is too old: ${wanted} is needed. Get it at https://nodejs.org.`,
  );
}

/** Installs the packages of the lockfile where they are missing or are of another lockfile. No install script of any package runs. */
export async function install() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (isInstalled(lock)) return;
  console.log('Installerer pakker (kun første gang) / Installing packages (first time only) ...');
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { capture: true });
  if (code !== 0) {
    throw new Trouble(
      'Pakkerne kunne ikke installeres. Er der forbindelse til internettet? / The packages could not be installed. Is there an internet connection?\n' +
        output.trim(),
    );
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}

function isInstalled(lock) {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true;
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}
