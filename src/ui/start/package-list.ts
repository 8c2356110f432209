import type { Localized } from '../../model/localized.ts';
import type { FileSource } from '../../read/file-source.ts';

/** A package that the app offers. */
export interface OfferedPackage {
  readonly id: string;
  /** Its `datapackage.json`, relative to the list. */
  readonly path: string;
  readonly title: Localized;
  readonly version: string;
  readonly digest: string;
  /** Where its files come from, where that is not an address: a package of a person's own. */
  readonly files?: FileSource;
}

export interface PackageList {
  readonly offered: readonly OfferedPackage[];
  /** What opens when the link names none. */
  readonly opens: OfferedPackage;
}

/** Reads `packages.json`; `null` where it is not there, is no list, or is empty. */
export async function fetchPackageList(address: URL): Promise<PackageList | null> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? packageListOf(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** The list in a parsed `packages.json`; `null` where any of its members is not as it should be, or none is offered. */
export function packageListOf(parsed: unknown): PackageList | null {
  const { default: opening, packages } = membersOf(parsed);
  if (typeof opening !== 'string' || !Array.isArray(packages) || !packages.every(isOffered)) return null;
  const opens = packages.find((one) => one.id === opening) ?? packages[0];
  return opens === undefined ? null : { offered: packages, opens };
}

function isOffered(entry: unknown): entry is OfferedPackage {
  const { id, path, title, version, digest } = membersOf(entry);
  const { da, en } = membersOf(title);
  return [id, path, da, en, version, digest].every((text) => typeof text === 'string');
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => ({ ...(value as object | null) });
