import type { Polygon } from '../../model/geometry.ts';
import { boxOf } from '../geojson/projected-geometry.ts';

/** Bytes of well-known binary: byte order and kind, a count, a point. */
const [HEAD, COUNT, POINT] = [5, 4, 16];
const [POLYGON, MULTI_POLYGON] = [3, 6];

/** What stands before: `GP`, version, flags, system, and the box as four numbers. */
const GEOPACKAGE_HEAD = 8 + 4 * 8;
/** Little-endian, with a box. */
const FLAGS = 0b0000_0011;

/** Polygons as a GeoPackage stores them: its head with their box, then a MultiPolygon of well-known binary. Source: OGC 12-128r19, 2.1.3; OGC 06-103r4. */
export function geopackageGeometry(polygons: readonly Polygon[], srs: number): Uint8Array {
  const bytes = new Uint8Array(GEOPACKAGE_HEAD + sizeOf(polygons));
  const view = new DataView(bytes.buffer);
  const [west, south, east, north] = boxOf(polygons) ?? [0, 0, 0, 0];
  bytes.set([0x47, 0x50, 0, FLAGS]);
  view.setInt32(4, srs, true);
  [west, east, south, north].forEach((value, i) => view.setFloat64(8 + 8 * i, value, true));
  writeMultiPolygon(view, GEOPACKAGE_HEAD, polygons);
  return bytes;
}

const sizeOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce((sum, polygon) => sum + polygon.reduce((size, ring) => size + COUNT + POINT * ring.length, HEAD + COUNT), HEAD + COUNT);

function writeMultiPolygon(view: DataView, start: number, polygons: readonly Polygon[]): void {
  let at = start;
  const head = (kind: number, count: number): void => {
    view.setUint8(at, 1);
    view.setUint32(at + 1, kind, true);
    view.setUint32(at + HEAD, count, true);
    at += HEAD + COUNT;
  };
  head(MULTI_POLYGON, polygons.length);
  for (const polygon of polygons) {
    head(POLYGON, polygon.length);
    for (const ring of polygon) {
      view.setUint32(at, ring.length, true);
      at += COUNT;
      for (const [x, y] of ring) {
        view.setFloat64(at, x, true);
        view.setFloat64(at + 8, y, true);
        at += POINT;
      }
    }
  }
}
