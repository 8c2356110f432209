import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, tool, Trouble } from './set-up/run.mjs';

/** Software rendering, so that pixels are the same with and without a graphics card; nothing that calls home. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Path of a Chromium that starts: `BYBAROMETER_CHROMIUM`, else an installed one, else Debian's package where apt may be used,
 * else Playwright's own download.
 * @returns {Promise<string>}
 * @throws Trouble that says what to install, where none can be had.
 */
export async function findBrowser() {
  const named = process.env.BYBAROMETER_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Trouble(`BYBAROMETER_CHROMIUM=${named} cannot be started.`);
  }
  const found = installed() ?? (await fromApt()) ?? (await fromPlaywright());
  if (found !== null) return found;
  throw new Trouble(
    'No Chromium was found and none could be installed. The browser tests need one:\n' +
      '  Debian, Ubuntu: sudo apt-get install chromium     macOS: brew install --cask chromium\n' +
      '  anywhere: npx playwright-core install --with-deps chromium, or set BYBAROMETER_CHROMIUM to a Chrome or Chromium.',
  );
}

/** The first installed browser that starts, or `null`. */
export const installed = () => candidates().find(starts) ?? null;

function candidates() {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  return [...onPath, ...usualPlaces()].filter((path) => existsSync(path));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter((root) => root !== undefined);
    return roots.flatMap((root) => [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Chromium/Application/chrome.exe')]);
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
}

/** A stub that only tells to install a snap must not count as a browser. */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    return /chrom/i.test(execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

async function fromApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run('sudo', ['-n', 'true'], { quiet: true })).code !== 0) return null;
  console.log('No Chromium found: installing Debian\'s package ...');
  const apt = (args) => run(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], { quiet: true, minutes: 8, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', 'chromium']);
  return installed();
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  if (!starts(chromium.executablePath())) {
    console.log("No Chromium found: downloading Playwright's ...");
    await tool('playwright-core', 'playwright-core', ['install', 'chromium'], { minutes: 5 });
  }
  return starts(chromium.executablePath()) ? chromium.executablePath() : null;
}
