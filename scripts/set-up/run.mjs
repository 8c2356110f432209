import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure that the person at the keyboard can mend; its message is all that is printed. */
export class Trouble extends Error {}

const MINUTE = 60_000;
const onWindows = process.platform === 'win32';

/**
 * Runs a program in the repository's root, or in `cwd`, without input: nothing here asks questions. With `capture` its output is shown and also
 * returned; with `quiet` it is only returned. After `minutes` it is stopped with all that it started.
 * @returns {Promise<{ code: number, output: string }>} `code` 127 where the program cannot be started, 124 where it was stopped.
 */
export function run(program, args, { capture = false, quiet = false, env = {}, minutes = 30, cwd = ROOT } = {}) {
  const piped = capture || quiet;
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', piped ? 'pipe' : 'inherit', piped ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
    // A group of its own, so that what it started can be stopped with it.
    detached: !onWindows,
  });
  const release = stopWithUs(child);
  const chunks = [];
  const take = (stream, echo) =>
    stream?.on('data', (chunk) => {
      chunks.push(chunk);
      if (!quiet) echo.write(chunk);
    });
  take(child.stdout, process.stdout);
  take(child.stderr, process.stderr);
  return ended(child, minutes).then((code) => {
    release();
    return { code, output: Buffer.concat(chunks).toString('utf8') };
  });
}

/** Resolves with the exit code once the program has ended, whether or not something that it left behind still holds its output. */
function ended(child, minutes) {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      console.error(`Stoppet efter ${minutes} minutter / stopped after ${minutes} minutes: ${child.spawnargs.join(' ')}`);
      stop(child);
      resolve(124);
    }, minutes * MINUTE);
    const end = (code) => {
      clearTimeout(late);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
    child.on('exit', (code) => setTimeout(() => end(code ?? 1), 2_000).unref());
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'];

/** While it runs, a signal that ends us ends the program first. */
function stopWithUs(child) {
  const pass = (signal) => {
    stop(child);
    release();
    process.kill(process.pid, signal);
  };
  const release = () => SIGNALS.forEach((signal) => process.off(signal, pass));
  SIGNALS.forEach((signal) => process.on(signal, pass));
  return release;
}

/** Stops a program and, where the system has process groups, all that it started. */
function stop(child) {
  try {
    if (onWindows || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Runs npm itself: the one that started us where there is one, so that no shell is needed on any system. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && cli.endsWith('js')) return run(process.execPath, [cli, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** Runs the program `name` of an installed package with this Node, without npx and without a shell. */
export function tool(packageName, name, args, options) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args], options);
}
