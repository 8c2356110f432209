import type { PackageFiles, PackageSummary } from '../model/package-summary.ts';
import { isEmbedded } from './own-storage.ts';
import type { KeepResult } from './text-memory.ts';

const NAME = 'bybarometer';
const VERSION = 1;
/** Summaries, so that a list need not load every package; and the files, under the same id. */
const HEADS = 'packages';
const FILES = 'package-files';

/** The packages that a person keeps in this browser, by name; none where the browser keeps nothing. */
export async function listOwnPackages(): Promise<readonly PackageSummary[]> {
  try {
    const heads = await within([HEADS], 'readonly', (stores) => stores.get(HEADS)?.getAll() as IDBRequest<PackageSummary[]>);
    return heads.toSorted((a, b) => a.id.localeCompare(b.id));
  } catch {
    return [];
  }
}

/** The files of a kept package; `null`: it is not kept here. */
export async function ownPackageFiles(id: string): Promise<PackageFiles | null> {
  try {
    const found: unknown = await within([FILES], 'readonly', (stores) => stores.get(FILES)?.get(id) as IDBRequest<unknown>);
    return found instanceof Map ? (found as PackageFiles) : null;
  } catch {
    return null;
  }
}

/** Keeps a package in the place of one of the same id: both of its parts, or neither. */
export async function keepOwnPackage(summary: PackageSummary, files: PackageFiles): Promise<KeepResult> {
  try {
    await within([HEADS, FILES], 'readwrite', (stores) => {
      stores.get(HEADS)?.put(summary, summary.id);
      return stores.get(FILES)?.put(files, summary.id) as IDBRequest<IDBValidKey>;
    });
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** Takes a package out of the browser's storage. @returns false where that could not be done */
export async function removeOwnPackage(id: string): Promise<boolean> {
  try {
    await within([HEADS, FILES], 'readwrite', (stores) => {
      stores.get(HEADS)?.delete(id);
      return stores.get(FILES)?.delete(id) as IDBRequest<undefined>;
    });
    return true;
  } catch {
    return false;
  }
}

/** One transaction; it is over, and lasts, when the promise resolves. */
async function within<T>(names: readonly string[], mode: IDBTransactionMode, act: (stores: ReadonlyMap<string, IDBObjectStore>) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(names, mode);
      const request = act(new Map(names.map((name) => [name, transaction.objectStore(name)])));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('failed')));
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (isEmbedded()) return reject(new Error('an embedded page keeps nothing'));
    const request = indexedDB.open(NAME, VERSION);
    request.addEventListener('upgradeneeded', () => {
      for (const name of [HEADS, FILES]) request.result.createObjectStore(name);
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    // Another tab holds an older one open: nothing is waited for without end.
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
}
