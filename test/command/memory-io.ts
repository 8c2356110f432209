import { createHash } from 'node:crypto';
import type { CommandIo } from '../../src/command/command-io.ts';
import { runCommand } from '../../src/command/run-command.ts';

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Path -> text of the files that were written. */
  readonly written: ReadonlyMap<string, string>;
  /** Path -> bytes of those that are no text. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Runs the command line over files in memory, by path. A file called `locked*` cannot be read, one below `nowhere/` not be written. */
export async function run(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>): Promise<Run> {
  const outputs = { out: '', err: '' };
  const written = new Map<string, string>();
  const raw = new Map<string, Uint8Array>();
  const read = (path: string): string | null => {
    if (path.includes('locked')) throw new Error('EACCES');
    const content = files[path] ?? null;
    return content === null || typeof content === 'string' ? content : new TextDecoder().decode(content);
  };
  const io: CommandIo = {
    kindOf: async (path) => {
      if (path in files) return 'file';
      return Object.keys(files).some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`)) ? 'folder' : 'nothing';
    },
    sourceOf: (folder) => ({
      read: async (path) => {
        const text = read(`${folder.replace(/\/$/, '')}/${path}`);
        return text === null ? null : new TextEncoder().encode(text);
      },
    }),
    readText: async (path) => {
      const text = read(path);
      if (text === null) throw new Error('ENOENT');
      return text;
    },
    readBytes: async (path) => {
      const text = read(path);
      if (text === null) throw new Error('ENOENT');
      const content = files[path];
      return content instanceof Uint8Array ? content : new TextEncoder().encode(text);
    },
    writeFolder: async (path, made) => {
      if (path.startsWith('nowhere/') || Object.keys(files).some((file) => file.startsWith(`${path}/`))) throw new Error('ENOTEMPTY');
      for (const [name, text] of made) written.set(`${path}/${name}`, text);
    },
    makeFolder: async (path) => {
      if (path.startsWith('nowhere')) throw new Error('EACCES');
    },
    today: () => '2026-06-30',
    writeText: async (path, text) => {
      if (path.startsWith('nowhere/')) throw new Error('ENOENT');
      written.set(path, text);
    },
    writeBytes: async (path, content) => {
      if (path.startsWith('nowhere/')) throw new Error('ENOENT');
      raw.set(path, content);
    },
    out: (text) => void (outputs.out += text),
    err: (text) => void (outputs.err += text),
    hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
  const status = await runCommand(args, io);
  return { status, ...outputs, written, bytes: raw };
}
