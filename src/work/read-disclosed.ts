import type { Issue } from '../model/issue.ts';
import type { FileSource } from '../read/file-source.ts';
import { readPackage } from '../read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../score/disclosure-gate.ts';
import { sha256 } from './sha256.ts';

/** A package that was read. */
export interface ReadCity {
  /** `null`: nothing of it can be shown. */
  readonly city: DisclosedCity | null;
  readonly issues: readonly Issue[];
}

/** Reads a package and sends its figures through the disclosure gate, so that no other ones leave the thread that read them. */
export async function readDisclosed(files: FileSource): Promise<ReadCity> {
  const { city, issues } = await readPackage(files, { hash: sha256 });
  return { city: city === null ? null : discloseCity(city), issues };
}
