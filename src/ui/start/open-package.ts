import type { Issue } from '../../model/issue.ts';
import { readPackage } from '../../read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../../score/disclosure-gate.ts';
import { fetchSource, type FetchProgress } from './fetch-source.ts';
import type { OfferedPackage } from './package-list.ts';

export interface OpenedPackage {
  /** `null`: nothing of it can be shown. */
  readonly city: DisclosedCity | null;
  readonly issues: readonly Issue[];
}

/** Fetches and reads a package and sends its figures through the disclosure gate. Never throws: what is wrong is an issue. */
export async function openPackage(offered: OfferedPackage, list: URL, progress: (state: FetchProgress) => void): Promise<OpenedPackage> {
  const files = fetchSource(new URL('.', new URL(offered.path, list)), progress);
  const { city, issues } = await readPackage(files, { hash: sha256 });
  if (city === null) return { city: null, issues };
  return { city: discloseCity(city.digest === '' ? { ...city, digest: offered.digest } : city), issues };
}

/** Lower-case hex; empty where the browser offers no digest (a page that is not served securely): the list's own is used then. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return '';
  const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
