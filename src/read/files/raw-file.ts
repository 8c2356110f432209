import type { AreaGeometry, Position } from '../../model/geometry.ts';
import type { Finding } from '../finding.ts';

/** A file as a person handed it over. */
export interface RawFile {
  /** Its name, with folders where it comes from one. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A cell as the file has it; `null`: empty. */
export type Cell = string | number | boolean | null;

/** A table as it stands in a file, before anything is said of what its columns mean. */
export interface RawTable {
  /** Name of the sheet or layer; the file's name without its ending where it has none. */
  readonly name: string;
  /** Name of the file it stands in. */
  readonly file: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
  /** 1-based line of each row in the file; `null` where the file has no lines. */
  readonly lines: readonly number[] | null;
}

/** Places without extent, such as the address of a housing section. */
export interface PointGeometry {
  readonly points: readonly Position[];
}

/** Areas or places, in WGS84, clean: rings closed, outer ones counterclockwise, nothing crossing itself unless a finding lists it. */
export type CleanGeometry = AreaGeometry | PointGeometry;

/**
 * How a layer's coordinate system was found. `declared`: the file says it; `prj`: the .prj beside a shapefile says it; `standard`: the
 * format fixes it (GeoJSON without `crs`); `recognised`: from the numbers; `asked`: a person said it.
 */
export interface LayerCrs {
  readonly how: 'declared' | 'prj' | 'standard' | 'recognised' | 'asked';
  /** EPSG code; `null`: a transverse Mercator projection that is described by its parameters. */
  readonly epsg: number | null;
  /** True where the file has northing before easting or latitude before longitude, and they were swapped. */
  readonly isSwapped: boolean;
}

/** A table whose rows have geometries. */
export interface RawLayer extends RawTable {
  /** One a row; `null` where the row has none that can be used, which a finding says. */
  readonly geometries: readonly (CleanGeometry | null)[];
  /** `null`: the coordinates could not be placed on the earth, and no geometry is used. */
  readonly crs: LayerCrs | null;
}

/** What a person must be asked before a layer can be drawn. */
export interface CrsQuestion {
  readonly layer: string;
  /** What the file says of its coordinate system, where that helps nobody. */
  readonly declared: string | null;
  /** The first coordinates, as they stand. */
  readonly examples: readonly Position[];
  /** EPSG codes that the numbers may be in, the likeliest first. */
  readonly candidates: readonly number[];
}

/** What came out of a file with geometries: layers, or the question that must be answered first. */
export type GeometryFile =
  | { readonly layers: readonly RawLayer[]; readonly findings: readonly Finding[] }
  | { readonly needs: 'crs'; readonly questions: readonly CrsQuestion[]; readonly findings: readonly Finding[] };

/** Whether a geometry is an area; else it is places. */
export const isArea = (geometry: CleanGeometry): geometry is AreaGeometry => 'polygons' in geometry;
