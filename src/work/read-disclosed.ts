import type { Issue } from '../model/issue.ts';
import type { FileSource } from '../read/file-source.ts';
import { readPackage } from '../read/read-package.ts';
import { nothingToWithhold } from '../score/disclosure/nothing-to-withhold.ts';
import type { DisclosedCity } from '../score/disclosure-gate.ts';
import { sha256 } from './sha256.ts';

/** A package that was read. */
export interface ReadCity {
  /** `null`: nothing of it can be shown. */
  readonly city: DisclosedCity | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads a package and sends its figures through the disclosure gate, so that no other ones leave the thread that read them. The gate is fetched for a
 * package that has something to withhold.
 */
export async function readDisclosed(files: FileSource): Promise<ReadCity> {
  const { city, issues } = await readPackage(files, { hash: sha256 });
  if (city === null || nothingToWithhold(city)) return { city, issues };
  const { discloseCity } = await import('../score/disclosure-gate.ts');
  return { city: discloseCity(city), issues };
}
