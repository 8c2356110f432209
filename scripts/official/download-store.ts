import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file is an answer to. */
export interface Download {
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly licence: string;
}

/** A file that was fetched: what, when, from where, its checksum and its licence. */
export interface Fetched extends Download {
  readonly retrieved: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Files that were fetched, in a folder, with a manifest of them. */
export interface DownloadStore {
  /** A file that was fetched before, whole and for the same question; `null`: it is to be fetched. */
  have(file: string, isSame: (address: string) => boolean): Promise<Uint8Array | null>;
  keep(download: Download, body: Uint8Array, when: Date): Promise<void>;
  /** In the order of their names. */
  all(): readonly Fetched[];
}

const MANIFEST = 'manifest.json';
const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** Opens the store in a folder, which need not be there. A manifest that cannot be read counts as none: everything is fetched again. */
export async function downloadStore(folder: string): Promise<DownloadStore> {
  const entries = new Map((await entriesIn(folder)).map((entry) => [entry.file, entry]));
  const all = (): readonly Fetched[] => [...entries.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    all,
    async have(file, isSame) {
      const entry = entries.get(file);
      if (entry === undefined || !isSame(entry.address)) return null;
      const body = await readFile(join(folder, file)).catch(() => null);
      return body !== null && sha256(body) === entry.sha256 ? body : null;
    },
    async keep(download, body, when) {
      await mkdir(folder, { recursive: true });
      await replace(join(folder, download.file), body);
      entries.set(download.file, { ...download, retrieved: when.toISOString(), bytes: body.length, sha256: sha256(body) });
      await replace(join(folder, MANIFEST), `${JSON.stringify({ files: all() }, null, 2)}\n`);
    },
  };
}

/** Written beside its place and moved there: a run that is stopped leaves the old file or the new one. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

async function entriesIn(folder: string): Promise<readonly Fetched[]> {
  try {
    const parsed = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as { readonly files?: unknown };
    return Array.isArray(parsed.files) ? parsed.files.filter(isFetched) : [];
  } catch {
    return [];
  }
}

function isFetched(value: unknown): value is Fetched {
  const { file, address, sha256: sum, retrieved, title, licence } = { ...(value as Record<string, unknown> | null) };
  return [file, address, sum, retrieved, title, licence].every((one) => typeof one === 'string') && /^[\w.-]+$/.test(String(file));
}
