import type { Localized } from './localized.ts';

/** The files of a package by path. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** What a package is called and holds, without its figures. */
export interface PackageSummary {
  readonly id: string;
  readonly title: Localized;
  readonly version: string;
  readonly digest: string;
  readonly levels: readonly { readonly id: string; readonly title: Localized; readonly areas: number; readonly indicators: number; readonly years: readonly number[] }[];
}
