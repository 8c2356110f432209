import type { Localized } from '../src/model/localized.ts';

/** A data package ready to be written: text of each file by its path within the package, `datapackage.json` among them. */
export interface BuiltPackage {
  readonly id: string;
  readonly title: Localized;
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}
