import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { priorityGeopackage } from '../../../src/write/geopackage/priority-geopackage.ts';
import { databaseOf, type NewTable } from '../../../src/write/sqlite/database.ts';
import type { SqlValue } from '../../../src/write/sqlite/record.ts';
import type { MapKey } from '../../../src/write/map-key.ts';
import { about, rows } from '../list-of-two.ts';
import { expectPlaces, layerOf, shapes } from './areas-written.ts';

type Sqlite = Awaited<ReturnType<typeof initSqlJs>>;
let sqlite: Sqlite;
beforeAll(async () => {
  sqlite = await initSqlJs();
});

const ask = (bytes: Uint8Array, sql: string): readonly (readonly (string | number | Uint8Array | null)[])[] => {
  const database = new sqlite.Database(bytes);
  const [answer] = database.exec(sql);
  database.close();
  return answer?.values ?? [];
};
const MARKS = { applicationId: 1, userVersion: 2 };
const KEY: MapKey = { title: 'Behov', entries: [{ of: 5, fill: '#1d2660', marks: 'none', label: '3–4', count: 1 }, { of: 'too-few-residents', fill: '#e4e1da', marks: 'dots', label: 'for få beboere', count: 1 }], ink: '#8d877c', border: '#fbfaf7' };
const layer = { rows, shapes, about, key: KEY };

describe('areas as a GeoPackage', () => {
  test('SQLite finds nothing wrong with it, and it says that it is a GeoPackage', () => {
    const bytes = priorityGeopackage(layer, 'da');
    expect(ask(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
    expect(ask(bytes, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(ask(bytes, 'PRAGMA application_id')).toEqual([[0x4750_4b47]]);
    expect(ask(bytes, 'PRAGMA user_version')).toEqual([[10_300]]);
  });

  test('has the standard’s tables with what they must have', () => {
    const bytes = priorityGeopackage(layer, 'da');
    expect(ask(bytes, 'SELECT srs_id, organization FROM gpkg_spatial_ref_sys ORDER BY 1')).toEqual([[-1, 'NONE'], [0, 'NONE'], [4326, 'EPSG'], [25832, 'EPSG']]);
    expect(ask(bytes, 'SELECT table_name, data_type, srs_id FROM gpkg_contents ORDER BY 1')).toEqual([['layer_styles', 'attributes', null], ['om_data', 'attributes', null], ['omraader_rode', 'features', 25832]]);
    expect(ask(bytes, "SELECT column_name, geometry_type_name FROM gpkg_geometry_columns WHERE table_name = 'omraader_rode'")).toEqual([['geom', 'MULTIPOLYGON']]);
  });

  test('figures have types; one that is not there is NULL, beside a status and a reason', () => {
    const bytes = priorityGeopackage(layer, 'da');
    const columns = 'name, status, score, class, typeof(score), "value:lav_indkomst", fictional';
    expect(ask(bytes, `SELECT ${columns} FROM omraader_rode ORDER BY fid`)).toEqual([
      ['Gavlhus (267), Tingbjerg', 'scored', 3.25, 5, 'real', 37.1, 0],
      ['=Lille; "rode"', 'too-few-residents', null, null, 'null', null, 0],
    ]);
    expect(ask(bytes, 'SELECT without FROM omraader_rode WHERE fid = 2')[0]?.[0]).toContain('score=not-scored');
  });

  test('says what the figures rest on, and brings the style that QGIS takes by itself', () => {
    const bytes = priorityGeopackage({ ...layer, about: { ...about, city: { ...about.city, fictional: true } } }, 'en');
    expect(ask(bytes, "SELECT value FROM om_data WHERE label = 'Open the same view'")).toEqual([[about.link]]);
    expect(ask(bytes, "SELECT value FROM om_data WHERE label = 'Note'")[0]?.[0]).toContain('Fictional city');
    expect(JSON.parse(String(ask(bytes, "SELECT value FROM om_data WHERE label = 'JSON'")[0]?.[0]))).toMatchObject({ weights: about.weights });
    expect(ask(bytes, 'SELECT f_table_name, useAsDefault, styleQML FROM layer_styles')[0]).toEqual(['omraader_rode', 1, expect.stringContaining('RuleRenderer')]);
  });

  test('our own reader brings the areas back within a millimetre', async () => {
    const read = await layerOf('a.gpkg', priorityGeopackage(layer, 'da'));
    expect(read.crs).toMatchObject({ how: 'declared', epsg: 25832 });
    expectPlaces(read, 0.001);
  });

  test('can be written to by SQLite', () => {
    const database = new sqlite.Database(priorityGeopackage(layer, 'da'));
    database.run("INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('a', 'attributes', 'a')");
    expect(() => database.run("INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('om_data', 'attributes', 'b')")).toThrow(/UNIQUE/);
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']]);
    database.close();
  });
});

describe('a database of our own writing', () => {
  const plain = (value: SqlValue): string | number | Uint8Array | null => (typeof value === 'object' && value !== null && !(value instanceof Uint8Array) ? ('real' in value ? value.real : value.whole) : value);
  const table = (rowsOf: NewTable['rows']): NewTable => ({ name: 't', sql: 'CREATE TABLE t (a, b, c)', rows: rowsOf });

  test('SQLite reads every value as it was, whatever its size', () => {
    const value = fc.oneof<fc.Arbitrary<SqlValue>[]>(
      fc.constant(null),
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
      fc.string({ minLength: 3900, maxLength: 9000 }),
      fc.uint8Array({ maxLength: 9000 }),
      fc.maxSafeInteger().map((whole) => ({ whole })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((real) => ({ real: real === 0 ? 0 : real })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 12 }), (written) => {
        const bytes = databaseOf([table(written)], MARKS);
        expect(ask(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
        expect(ask(bytes, 'SELECT a, b, c FROM t ORDER BY rowid')).toEqual(written.map((cells) => cells.map(plain)));
      }),
      { numRuns: 20 },
    );
  });

  test('a tree of three levels holds twenty thousand rows', () => {
    const bytes = databaseOf([table(Array.from({ length: 20_000 }, (_, i) => [{ whole: i }, `område ${i}`, 'x'.repeat(60)]))], MARKS);
    expect(ask(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
    expect(ask(bytes, 'SELECT count(*), sum(a), max(b) FROM t')).toEqual([[20_000, 199_990_000, 'område 9999']]);
  });

  test('a list of tables that does not fit on the first page goes on behind it', () => {
    const tables = Array.from({ length: 60 }, (_, i) => ({ name: `t${i}`, sql: `CREATE TABLE t${i} (${Array.from({ length: 40 }, (_column, n) => `spalte_${n} TEXT`).join(', ')})`, rows: [] }));
    expect(ask(databaseOf(tables, MARKS), "SELECT count(*) FROM sqlite_master WHERE type = 'table'")).toEqual([[60]]);
  });

  test('what is no number is refused', () => {
    expect(() => databaseOf([table([[{ real: Number.NaN }, null, null]])], MARKS)).toThrow(RangeError);
    expect(() => databaseOf([table([[{ whole: 0.5 }, null, null]])], MARKS)).toThrow(RangeError);
  });
});
