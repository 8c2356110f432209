import type { Polygon, Position } from '../../model/geometry.ts';
import type { Projection } from './crs/projection.ts';
import type { Cell } from './raw-file.ts';

/** A geometry as a file has it, in the file's own coordinates and not yet looked at. */
export interface GivenShape {
  readonly polygons: readonly Polygon[];
  readonly points: readonly Position[];
  /** Parts that are neither areas nor places: lines, curves. */
  readonly otherParts: number;
  readonly hasHeights: boolean;
  /** Something in it is no position, or no geometry at all. */
  readonly isBroken: boolean;
  /** Rings stand in one heap, each as a polygon of its own, and which are holes is to be found out. */
  readonly isHeap?: boolean;
}

/** What a file says of its coordinate system. */
export interface DeclaredCrs {
  readonly text: string;
  /** `null`: a system that is not read. */
  readonly projection: Projection | null;
  readonly how: 'declared' | 'prj';
}

/** A layer as a reader of one format leaves it: rows and geometries, not yet on the earth. */
export interface DraftLayer {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[] | null;
  /** One a row; `null`: the row has none. */
  readonly shapes: readonly (GivenShape | null)[];
  readonly declared: DeclaredCrs | null;
  /** True where the format itself says WGS84 with longitude first. */
  readonly isDegreesByStandard: boolean;
}
