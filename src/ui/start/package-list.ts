import * as v from 'valibot';
import type { Localized } from '../../model/localized.ts';

/** A package that the app offers. */
export interface OfferedPackage {
  readonly id: string;
  /** Its `datapackage.json`, relative to the list. */
  readonly path: string;
  readonly title: Localized;
  readonly version: string;
  readonly digest: string;
}

export interface PackageList {
  readonly offered: readonly OfferedPackage[];
  /** What opens when the link names none. */
  readonly opens: OfferedPackage;
}

const entry = v.object({ id: v.string(), path: v.string(), title: v.object({ da: v.string(), en: v.string() }), version: v.string(), digest: v.string() });
const shape = v.object({ default: v.string(), packages: v.array(entry) });

/** Reads `packages.json`; `null` where it is not there, is no list, or is empty. */
export async function fetchPackageList(address: URL): Promise<PackageList | null> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    const parsed = v.safeParse(shape, answer.ok ? await answer.json() : null);
    if (!parsed.success) return null;
    const { packages } = parsed.output;
    const opens = packages.find((one) => one.id === parsed.output.default) ?? packages[0];
    return opens === undefined ? null : { offered: packages, opens };
  } catch {
    return null;
  }
}
