import { GEOMETRY_TYPES } from './formats/geojson-shape.ts';
import type { RawFile } from './raw-file.ts';
import { isSqlite } from './sqlite/sqlite-file.ts';

/** Kinds of files with geometries. `zip`: with a shapefile or one of the others in it; `shp`: a shapefile's main file without those that belong to it. */
export type GeometryFormat = 'geojson' | 'topojson' | 'geopackage' | 'zip' | 'shp';

const ENDS = 100_000;
const JSON_TYPE = new RegExp(`"type"\\s*:\\s*"(FeatureCollection|Feature|Topology|${GEOMETRY_TYPES.join('|')})"`);

/**
 * What kind of file with geometries bytes are, by what stands in them; the name says nothing that can be relied on.
 * @returns `null`: another kind; tables with geometries in well-known text are told by their columns, see `wktColumn`
 */
export function geometryFormat({ bytes }: RawFile): GeometryFormat | null {
  if (isSqlite(bytes)) return 'geopackage';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return /\.(shp|gpkg|geojson|topojson)/i.test(endsOf(bytes)) ? 'zip' : null;
  if (startsWith(bytes, [0, 0, 0x27, 0x0a])) return 'shp';
  // Byte order marks, the zeros of UTF-16 and the marks of RFC 8142 may stand before and between.
  const text = endsOf(bytes).replaceAll('\0', '').replaceAll('\u001e', '');
  if (!/^[\s\u00ef\u00bb\u00bf\u00ff\u00fe]*\{/.test(text)) return null;
  const type = JSON_TYPE.exec(text)?.[1];
  return type === undefined ? null : type === 'Topology' || /"type"\s*:\s*"Topology"/.test(text) ? 'topojson' : 'geojson';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Beginning and end of a file, a character a byte. */
function endsOf(bytes: Uint8Array): string {
  const parts = bytes.length <= 2 * ENDS ? [bytes] : [bytes.subarray(0, ENDS), bytes.subarray(-ENDS)];
  const pieces: string[] = [];
  for (const part of parts) for (let at = 0; at < part.length; at += 10_000) pieces.push(String.fromCharCode(...part.subarray(at, at + 10_000)));
  return pieces.join('');
}
