import type { RawFile } from '../read/files/raw-file.ts';
import type { GivenFile, WorkStep } from './intake-messages.ts';

/** Files as their bytes came from the disk; each is read once. */
export interface FileShelf {
  /** @returns the files in their order; names of those that could not be read */
  read(given: readonly GivenFile[], tell: (step: WorkStep) => void): Promise<{ readonly files: readonly RawFile[]; readonly unreadable: readonly string[] }>;
}

export function createFileShelf(): FileShelf {
  const shelf = new Map<number, RawFile>();
  return {
    async read(given, tell) {
      const wanted = new Set(given.map(({ id }) => id));
      for (const id of shelf.keys()) if (!wanted.has(id)) shelf.delete(id);
      const missing = given.filter(({ id }) => !shelf.has(id));
      const of = missing.reduce((sum, { content }) => sum + content.size, 0);
      const unreadable: string[] = [];
      let before = 0;
      for (const { id, name, content } of missing) {
        const bytes = await bytesOf(content, (done) => tell({ kind: 'read', file: name, done: before + done, of })).catch(() => null);
        before += content.size;
        if (bytes === null) unreadable.push(name);
        else shelf.set(id, { name, bytes });
      }
      return { files: given.flatMap(({ id }) => shelf.get(id) ?? []), unreadable };
    },
  };
}

/** Bytes as they come, with how many are there. */
async function bytesOf(content: Blob, hear: (done: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(content.size);
  const reader = content.stream().getReader();
  let at = 0;
  hear(0);
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, at);
    at += part.value.length;
    hear(at);
  }
  return bytes;
}
