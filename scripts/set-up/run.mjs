import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure that the person at the keyboard can mend; its message is all that is printed. */
export class Trouble extends Error {}

/**
 * Runs a program in the repository's root. With `capture` its output is shown and also returned.
 * @returns {Promise<{ code: number, output: string }>} `code` 127 where the program cannot be started.
 */
export function run(program, args, { capture = false, quiet = false, env = {} } = {}) {
  const piped = capture || quiet;
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['inherit', piped ? 'pipe' : 'inherit', piped ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
  });
  const chunks = [];
  const take = (stream, echo) =>
    stream?.on('data', (chunk) => {
      chunks.push(chunk);
      if (!quiet) echo.write(chunk);
    });
  take(child.stdout, process.stdout);
  take(child.stderr, process.stderr);
  const output = () => Buffer.concat(chunks).toString('utf8');
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: `${output()}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }));
  });
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
