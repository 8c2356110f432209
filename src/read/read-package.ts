import type { CityPackage } from '../model/city-package.ts';
import type { Issue } from '../model/issue.ts';
import type { FileSource } from './file-source.ts';
import { unworded } from './finding.ts';
import type { Finding } from './finding.ts';
import { readPackageWith } from './read-package-with.ts';
import type { ReadOptions } from './read-package-with.ts';

/**
 * Reads a city's package. Every fault is an issue with its place and repair, and what can be opened is opened:
 * a level without its geometry keeps its table, a bad cell is missing, an index with errors is left out.
 * Nothing is withheld here: small numbers pass the disclosure gate of `src/score` before anything is computed or shown.
 *
 * @returns `city` is `null` only where `datapackage.json` cannot be read, is of another version, or has no level with areas
 */
export const readPackage = (files: FileSource, { hash }: Pick<ReadOptions, 'hash'>): Promise<{ city: CityPackage | null; issues: Issue[] }> => readPackageWith(files, { hash, wordsOf });

/** In words. What words it is fetched only where there is something to say; without it an issue says its code. */
async function wordsOf(findings: readonly Finding[]): Promise<Issue[]> {
  if (findings.length === 0) return [];
  const words = await import('./word-findings.ts').catch(() => null);
  return words === null ? findings.map(unworded) : words.wordFindings(findings);
}
