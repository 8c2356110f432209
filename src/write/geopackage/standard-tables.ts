import type { NewTable } from '../sqlite/database.ts';
import type { SqlValue } from '../sqlite/record.ts';

/** What the list of contents says of a table. */
export interface Content {
  readonly table: string;
  readonly kind: 'features' | 'attributes';
  readonly identifier: string;
  readonly description: string;
  /** West, south, east, north in the table's system; `null`: no places. */
  readonly box: readonly [number, number, number, number] | null;
  readonly srs: number | null;
}

const ETRS89 = 'GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6258"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4258"]]';
const UTM32_WKT = `PROJCS["ETRS89 / UTM zone 32N",${ETRS89},PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","25832"]]`;
const WGS84_WKT = 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

/** The coordinate systems: the three that every GeoPackage names, and ETRS89 / UTM 32. Source: OGC 12-128r19, 1.1.2. */
export function systemsTable(): NewTable {
  const system = (name: string, id: number, organisation: string, definition: string): readonly SqlValue[] => [name, null, organisation, { whole: id }, definition, null];
  return {
    name: 'gpkg_spatial_ref_sys',
    sql: 'CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)',
    rows: [system('Undefined Cartesian', -1, 'NONE', 'undefined'), system('Undefined geographic', 0, 'NONE', 'undefined'), system('WGS 84', 4326, 'EPSG', WGS84_WKT), system('ETRS89 / UTM zone 32N', 25832, 'EPSG', UTM32_WKT)],
    rowids: [-1, 0, 4326, 25832],
  };
}

/** The list of what is in the file. Source: OGC 12-128r19, 1.1.3. `day`: ISO. */
export function contentsTable(contents: readonly Content[], day: string): NewTable {
  const real = (value: number | undefined): SqlValue => (value === undefined ? null : { real: value });
  return {
    name: 'gpkg_contents',
    sql: "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
    rows: contents.map(({ table, kind, identifier, description, box, srs }) => [
      table, kind, identifier, description, `${day}T00:00:00.000Z`, real(box?.[0]), real(box?.[1]), real(box?.[2]), real(box?.[3]), srs === null ? null : { whole: srs },
    ]),
    unique: [[0], [2]],
  };
}

/** Which column of a table holds its shapes. Source: OGC 12-128r19, 2.1.5. */
export const geometryTable = (table: string, srs: number): NewTable => ({
  name: 'gpkg_geometry_columns',
  sql: 'CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))',
  rows: [[table, 'geom', 'MULTIPOLYGON', { whole: srs }, { whole: 0 }, { whole: 0 }]],
  unique: [[0, 1], [0]],
});

/** The table from which QGIS takes the style of a layer by itself. */
export const stylesTable = (table: string, name: string, qml: string, day: string): NewTable => ({
  name: 'layer_styles',
  sql: "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))",
  rows: [[null, '', '', table, 'geom', name, qml, '', { whole: 1 }, '', '', null, `${day}T00:00:00.000Z`]],
});
