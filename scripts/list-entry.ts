import { createHash } from 'node:crypto';
import { packageDigestText } from '../src/read/package-digest.ts';
import type { OfferedPackage } from '../src/ui/start/package-list.ts';
import type { BuiltPackage } from './built-package.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The entry of a built package in the list of packages that the app offers. */
export function listEntry({ id, title, version, files }: BuiltPackage): OfferedPackage {
  const entries = [...files].map(([path, text]) => ({ path, sha256: sha256(text) }));
  return { id, path: `${id}/datapackage.json`, title, version, digest: sha256(packageDigestText(entries)) };
}
