import initSqlJs from 'sql.js';
import type { Polygon } from '../../../src/model/geometry.ts';

export interface GeoPackageOptions {
  /** What `gpkg_geometry_columns` says, with the authority's code where it has one. */
  readonly srs?: number;
  readonly pageSize?: number;
  readonly encoding?: 'UTF-8' | 'UTF-16le' | 'UTF-16be';
}

export interface GeoPackageRow {
  readonly nr: string;
  readonly navn: string;
  readonly tal: number | null;
  readonly geometry: Uint8Array | null;
}

/** A GeoPackage with one layer, `roder`, made by SQLite itself. */
export async function geopackageFile(rows: readonly GeoPackageRow[], { srs = 25832, pageSize = 4096, encoding = 'UTF-8' }: GeoPackageOptions = {}): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run(`PRAGMA page_size = ${pageSize}; PRAGMA encoding = '${encoding}'; VACUUM`);
  db.run(`CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)`);
  db.run(`CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))`);
  db.run(`CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name))`);
  db.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', ['Undefined Cartesian', -1, 'NONE', -1, 'undefined']);
  db.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', ['a system', srs > 0 ? srs : 99, 'EPSG', srs > 0 ? srs : 99, 'undefined']);
  db.run("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('roder', 'features', 'roder', ?), ('navne', 'attributes', 'navne', 0)", [srs]);
  db.run("INSERT INTO gpkg_geometry_columns VALUES ('roder', 'geom', 'MULTIPOLYGON', ?, 0, 0)", [srs]);
  db.run('CREATE TABLE "roder" ( "fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "geom" MULTIPOLYGON, "rode, nr" TEXT(20) DEFAULT \'(,\', navn TEXT /* , */, tal REAL CHECK (tal > -100))');
  db.run('CREATE TABLE navne (id TEXT)');
  db.run('BEGIN');
  for (const { nr, navn, tal, geometry } of rows) db.run('INSERT INTO roder (geom, "rode, nr", navn, tal) VALUES (?, ?, ?, ?)', [geometry, nr, navn, tal]);
  db.run('COMMIT');
  const bytes = db.export();
  db.close();
  return bytes;
}

/** Polygons as GeoPackage stores them: its header, with an envelope, and well-known binary of a MultiPolygon; with heights where they are given. */
export function geopackageGeometry(polygons: readonly Polygon[], isLittle = true, height: number | null = null): Uint8Array {
  const dimensions = height === null ? 2 : 3;
  const numbers: [8 | 4 | 1, number][] = [];
  const head = (type: number): void => void numbers.push([1, isLittle ? 1 : 0], [4, height === null ? type : type + 1000]);
  head(6);
  numbers.push([4, polygons.length]);
  for (const polygon of polygons) {
    head(3);
    numbers.push([4, polygon.length]);
    for (const ring of polygon) {
      numbers.push([4, ring.length]);
      for (const [x, y] of ring) numbers.push([8, x], [8, y], ...(dimensions === 3 ? [[8, height ?? 0] as [8, number]] : []));
    }
  }
  const start = 8 + 32;
  const view = new DataView(new ArrayBuffer(start + numbers.reduce((sum, [size]) => sum + size, 0)));
  view.setUint16(0, 0x4750);
  view.setUint8(3, 0b0000_0011);
  let at = start;
  for (const [size, value] of numbers) {
    if (size === 1) view.setUint8(at, value);
    else if (size === 4) view.setUint32(at, value, isLittle);
    else view.setFloat64(at, value, isLittle);
    at += size;
  }
  return new Uint8Array(view.buffer);
}
