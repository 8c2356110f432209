import type { CityPackage } from '../model/city-package.ts';
import type { Issue } from '../model/issue.ts';
import { decodeText, encodeText } from './decode-text.ts';
import type { FileSource } from './file-source.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { issueLog } from './issue-log.ts';
import type { IssueLog } from './issue-log.ts';
import { parseJson } from './json-text.ts';
import { packageDigestText } from './package-digest.ts';
import { loadResources } from './package-resources.ts';
import type { PackageResources } from './package-resources.ts';
import { partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { readCity } from './read-city.ts';

export interface ReadOptions {
  /** SHA-256 of bytes as lower-case hex. */
  readonly hash: (bytes: Uint8Array) => Promise<string>;
  /** Puts what was found into words. */
  readonly wordsOf: (findings: readonly Finding[]) => Issue[] | Promise<Issue[]>;
}

const MANIFEST = 'datapackage.json';

/** Reads a package as `readPackage` (`read-package.ts`) does, for who has the words of findings at hand. */
export async function readPackageWith(files: FileSource, options: ReadOptions): Promise<{ city: CityPackage | null; issues: Issue[] }> {
  const log = issueLog();
  const bytes = await manifestBytes(files, log);
  const manifest = bytes === null ? null : readManifest(bytes, log);
  if (bytes === null || manifest === null) return { city: null, issues: await options.wordsOf(log.all()) };
  const resources = await loadResources(manifest, files, log);
  const city = readCity(manifest, resources, log);
  const digest = city === null ? '' : await digestOf(bytes, resources, options);
  return { city: city === null ? null : { ...city, digest }, issues: await options.wordsOf(log.all()) };
}

async function manifestBytes(files: FileSource, log: IssueLog): Promise<Uint8Array | null> {
  try {
    const bytes = await files.read(MANIFEST);
    if (bytes === null) log.add(finding('missing-file', { path: MANIFEST }, { file: MANIFEST }));
    return bytes;
  } catch {
    log.add(finding('unreadable-file', { path: MANIFEST }, { file: MANIFEST }));
    return null;
  }
}

/** The manifest where it is JSON with a `bybarometer` of version 1. */
function readManifest(bytes: Uint8Array, log: IssueLog): Part | null {
  const text = decodeText(bytes, MANIFEST, log);
  const json = text === null ? null : parseJson(text, MANIFEST, log);
  if (json === null) return null;
  const manifest: Part = { json, path: [], value: json.value };
  const own = partOf(manifest, 'bybarometer');
  const { value: version, path } = partOf(own, 'version');
  if (typeof own.value !== 'object' || own.value === null || Array.isArray(own.value)) log.add(finding('not-a-package', {}, json.place(own.path)));
  else if (version !== 1) log.add(finding('unsupported-version', { version: JSON.stringify(version) ?? '?' }, json.place(path)));
  else return manifest;
  return null;
}

async function digestOf(manifest: Uint8Array, resources: PackageResources, { hash }: Pick<ReadOptions, 'hash'>): Promise<string> {
  const files = [{ path: MANIFEST, bytes: manifest }, ...resources.files.filter(({ path }) => path !== MANIFEST)];
  const entries = await Promise.all(files.map(async ({ path, bytes }) => ({ path, sha256: await hash(bytes) })));
  return hash(encodeText(packageDigestText(entries)));
}
