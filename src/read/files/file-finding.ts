import type { Severity } from '../../model/issue.ts';
import type { Blanks, Finding, Place } from '../finding.ts';

/**
 * Kinds of findings that only the files a person brings can make. They stand apart from those of packages, which every visitor's browser
 * fetches. Words: `src/text/read/files/`.
 */
export const FILE_FINDING_SEVERITY = {
  // Files and their formats.
  'unknown-file-format': 'error',
  'shapefile-not-zipped': 'error',
  'file-too-large': 'error',
  'too-many-features': 'error',
  'too-many-positions': 'error',
  'too-many-columns': 'warning',
  'read-as-windows-1252': 'warning',
  'wrong-json-line': 'error',
  'not-a-feature': 'error',
  'no-features-found': 'error',
  'answer-cut': 'warning',
  'answer-cut-at-limit': 'warning',
  'topojson-broken': 'error',
  'zip-broken': 'error',
  'zip-too-large': 'error',
  'zip-path-outside': 'error',
  'zip-without-layers': 'error',
  'shp-broken': 'error',
  'shp-cut-off': 'error',
  'dbf-missing': 'error',
  'dbf-broken': 'error',
  'dbf-rows-differ': 'error',
  'gpkg-broken': 'error',
  'gpkg-without-features': 'error',
  'gpkg-layer-not-read': 'error',
  // Coordinate systems.
  'crs-recognised': 'notice',
  'crs-contradicted': 'warning',
  'crs-not-supported': 'error',
  'crs-needed': 'error',
  'axes-swapped': 'notice',
  'coordinates-astray': 'error',
  'layer-without-shapes': 'error',
  // Shapes.
  'shape-missing': 'warning',
  'shape-broken': 'error',
  'shape-no-area': 'error',
  'parts-left-out': 'warning',
  'heights-dropped': 'notice',
  'repeated-positions': 'notice',
  'rings-closed': 'warning',
  'rings-too-short': 'warning',
  'spikes-removed': 'notice',
  'slivers-removed': 'notice',
  'shape-mended': 'warning',
  'shape-not-mended': 'warning',
  'shape-lost': 'error',
  'areas-overlap': 'warning',
  'overlaps-not-counted': 'warning',
  'areas-joined': 'notice',
  'joined-rows-differ': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** Stable name of a kind of finding in a file that a person brings. */
export type FileFindingCode = keyof typeof FILE_FINDING_SEVERITY;

/** A finding in a file that a person brings, with the severity of its kind. */
export const fileFinding = (code: FileFindingCode, blanks: Blanks, place: Place = {}): Finding => ({ code, severity: FILE_FINDING_SEVERITY[code], blanks, place });
