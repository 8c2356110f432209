import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/command/run-command.ts';

/** Runs the command line in this process over the real file system; nothing is written to it. */
export async function runInProcess(args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const outputs = { out: '', err: '' };
  const status = await runCommand(args, {
    kindOf: async (path) => (!existsSync(path) ? 'nothing' : statSync(path).isDirectory() ? 'folder' : 'file'),
    sourceOf: (folder) => ({ read: async (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null) }),
    readText: async (path) => readFileSync(path, 'utf8'),
    readBytes: async (path) => readFileSync(path),
    writeFolder: async (path) => Promise.reject(new Error(`${path} is not to be written`)),
    makeFolder: async (path) => Promise.reject(new Error(`${path} is not to be made`)),
    today: () => '2026-06-30',
    writeText: async (path) => Promise.reject(new Error(`${path} is not to be written`)),
    writeBytes: async (path) => Promise.reject(new Error(`${path} is not to be written`)),
    out: (text) => void (outputs.out += text),
    err: (text) => void (outputs.err += text),
    hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  return { status, ...outputs };
}
