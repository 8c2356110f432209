import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MINUTES = 10 * 60_000;

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Whether a program is on this machine. Where it is not, and this process may, its Debian package is installed; else tests of it are not run. */
export function hasTool(program: string, debianPackage: string): boolean {
  if (isThere(program)) return true;
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return false;
  const { status } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { stdio: 'ignore', timeout: MINUTES });
  return status === 0 && isThere(program);
}

/** What a program says. Rejects where it fails. */
export async function saidBy(program: string, ...given: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(program, given, { maxBuffer: 2 ** 28, timeout: MINUTES });
  return stdout + stderr;
}
