import type { RawLayer } from '../files/raw-file.ts';
import type { MappedFile } from './mapping-shape.ts';

/** A layer that is no level: drawn under the areas (`context`) or over them (`overlay`). */
export interface SideLayer {
  /** Name of its resource. */
  readonly name: string;
  readonly layer: RawLayer;
  readonly file: MappedFile;
}
