import type { CleanGeometry, Cell } from '../files/raw-file.ts';
import type { Figure } from './figures.ts';

/** A layer of the package to be written: features with their properties, in WGS84. */
export interface DraftLayer {
  readonly name: string;
  readonly features: readonly { readonly geometry: CleanGeometry | null; readonly properties: ReadonlyMap<string, Cell> }[];
}

/** Values of a level, long. `names`: area id -> name, where no layer says it. */
export interface DraftValues {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly names: ReadonlyMap<string, string> | null;
}

/** A package before it is written: its manifest without `resources`, and what the resources hold. */
export interface DraftPackage {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly layers: readonly DraftLayer[];
  readonly values: readonly DraftValues[];
}
