import type { FileSource } from '../../read/file-source.ts';
import type { Reader } from '../../work/read-client.ts';
import type { ReadCity } from '../../work/read-disclosed.ts';
import { fetchSource, type FetchProgress } from './fetch-source.ts';
import type { OfferedPackage } from './package-list.ts';

/** Fetches and reads a package; its figures have passed the disclosure gate. Never throws: what is wrong is an issue. */
export async function openPackage(offered: OfferedPackage, list: URL, reader: Reader, progress: (state: FetchProgress) => void): Promise<ReadCity> {
  const source = (): FileSource => offered.files ?? fetchSource(new URL('.', new URL(offered.path, list)), progress);
  const { city, issues } = await reader(source()).catch(() => readOnPage(source()));
  // Without a digest of the browser's own making the list's is used.
  return { city: city?.digest === '' ? { ...city, digest: offered.digest } : city, issues };
}

/** Where the worker cannot be had or breaks: slower to answer a click meanwhile, the same in the end. */
async function readOnPage(files: FileSource): Promise<ReadCity> {
  const here = await import('../../work/read-disclosed.ts').catch(() => null);
  return here === null ? { city: null, issues: [] } : here.readDisclosed(files);
}
