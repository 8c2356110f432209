import { zipSync } from 'fflate';
import type { Polygon, Position } from '../../../src/model/geometry.ts';

export interface TestFeature {
  readonly polygons: readonly Polygon[] | null;
  readonly cells: readonly string[];
}

const ETRS_UTM32 =
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** The .prj text of Esri for ETRS89 / UTM zone 32N. */
export const UTM32_PRJ = ETRS_UTM32;

/** A .shp file; heights are added where `height` is given. */
export function shpFile(features: readonly TestFeature[], height: number | null = null): Uint8Array {
  const records = features.map(({ polygons }, i) => {
    const content = polygons === null ? nullShape() : polygonShape(polygons, height);
    const record = new DataView(new ArrayBuffer(8 + content.byteLength));
    record.setInt32(0, i + 1);
    record.setInt32(4, content.byteLength / 2);
    new Uint8Array(record.buffer).set(new Uint8Array(content), 8);
    return new Uint8Array(record.buffer);
  });
  const header = new DataView(new ArrayBuffer(100));
  header.setInt32(0, 9994);
  header.setInt32(24, (100 + records.reduce((sum, one) => sum + one.length, 0)) / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, height === null ? 5 : 15, true);
  return joined([new Uint8Array(header.buffer), ...records]);
}

function nullShape(): ArrayBuffer {
  return new ArrayBuffer(4);
}

function polygonShape(polygons: readonly Polygon[], height: number | null): ArrayBuffer {
  // Esri winds the other way round than GeoJSON.
  const rings = polygons.flat().map((ring) => ring.toReversed());
  const points = rings.flat();
  const size = 44 + rings.length * 4 + points.length * 16 + (height === null ? 0 : 16 + points.length * 8);
  const view = new DataView(new ArrayBuffer(size));
  view.setInt32(0, height === null ? 5 : 15, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  rings.forEach((ring, i) => {
    view.setInt32(44 + i * 4, first, true);
    first += ring.length;
  });
  points.forEach(([x, y]: Position, i) => {
    view.setFloat64(44 + rings.length * 4 + i * 16, x, true);
    view.setFloat64(52 + rings.length * 4 + i * 16, y, true);
  });
  if (height !== null) points.forEach((_, i) => view.setFloat64(60 + rings.length * 4 + points.length * 16 + i * 8, height, true));
  return view.buffer;
}

/** A .dbf file with text columns; `encode` writes the texts, `driver` is the language byte. A row that begins with `*` is marked as deleted. */
export function dbfFile(columns: readonly string[], features: readonly TestFeature[], encode: (text: string) => Uint8Array, driver = 0): Uint8Array {
  const width = 40;
  const header = new DataView(new ArrayBuffer(32 + columns.length * 32 + 1));
  header.setUint8(0, 3);
  header.setUint32(4, features.length, true);
  header.setUint16(8, header.byteLength, true);
  header.setUint16(10, 1 + columns.length * width, true);
  header.setUint8(29, driver);
  const bytes = new Uint8Array(header.buffer);
  columns.forEach((name, i) => {
    bytes.set(encode(name).subarray(0, 10), 32 + i * 32);
    bytes[32 + i * 32 + 11] = 'C'.charCodeAt(0);
    bytes[32 + i * 32 + 16] = width;
  });
  bytes[bytes.length - 1] = 0x0d;
  const rows = features.map(({ cells }) => {
    const row = new Uint8Array(1 + columns.length * width).fill(0x20);
    if (cells[0]?.startsWith('*')) row[0] = 0x2a;
    cells.forEach((cell, i) => row.set(encode(cell).subarray(0, width), 1 + i * width));
    return row;
  });
  return joined([bytes, ...rows, Uint8Array.of(0x1a)]);
}

/** Text as one byte a character. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip of named files. */
export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
