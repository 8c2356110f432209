// The command line's entry: gives the commands of src/command a real file system, real output and an exit status.
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandIo } from '../src/command/command-io.ts';
import { runCommand } from '../src/command/run-command.ts';
import { drawProgress } from './progress-bar.ts';
import { writeFolder } from './write-folder.ts';

const isCode = (error: unknown, ...codes: readonly string[]): boolean => error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Bytes of a file; `null`: it is not there. A folder, or a file that may not be read, throws. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

const io: CommandIo = {
  async kindOf(path) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) return 'folder';
      return found.isFile() ? 'file' : 'other';
    } catch (error) {
      return isCode(error, 'ENOENT', 'ENOTDIR') ? 'nothing' : 'other';
    }
  },
  sourceOf: (folder) => ({ read: (path) => bytesOf(join(folder, path)) }),
  readText: (path) => readFile(path, 'utf8'),
  readBytes: (path) => readFile(path),
  writeFolder,
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  writeText: (path, text) => writeFile(path, text),
  writeBytes: (path, bytes) => writeFile(path, bytes),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY ? { progress: drawProgress } : {}),
  today: () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date()),
  hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

// A reader that has seen enough (`| head`) closes the pipe: nothing is wrong then, and nobody is there to be told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isCode(error, 'EPIPE')) process.exitCode = 1;
  });
}

// Not `process.exit`: what is still on its way into a pipe would be lost.
process.exitCode = await runCommand(process.argv.slice(2), io);
