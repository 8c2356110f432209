import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/read/files/raw-file.ts';
import { readGeometryFile, readWktTable } from '../../../src/read/files/read-geometry-file.ts';
import { wordFindings } from '../../../src/read/word-findings.ts';
import { geopackageFile, geopackageGeometry } from './write-geopackage.ts';
import { dbfFile, shpFile, utf8, zip } from './write-shapefile.ts';

const ring: [number, number][] = [[720_000, 6_175_000], [720_900, 6_175_000], [720_900, 6_175_900], [720_000, 6_175_000]];
const rows = Array.from({ length: 4 }, (_, i) => ({ polygons: [[ring.map(([x, y]): [number, number] => [x + i * 1000, y])]], cells: [String(i)] }));
const geojson = utf8(JSON.stringify({ type: 'FeatureCollection', crs: { type: 'name', properties: { name: 'EPSG:25832' } }, features: rows.map(({ polygons, cells }) => ({ type: 'Feature', properties: { nr: cells[0] }, geometry: { type: 'MultiPolygon', coordinates: polygons } })) }));
const topojson = utf8(JSON.stringify({ type: 'Topology', arcs: rows.map(({ polygons }) => polygons[0]?.[0]), objects: { a: { type: 'GeometryCollection', geometries: rows.map((_, i) => ({ type: 'Polygon', arcs: [[i]] })) } } }));
const geopackage = await geopackageFile(rows.map(({ polygons, cells }) => ({ nr: cells[0] ?? '', navn: 'a'.repeat(2000), tal: 1, geometry: geopackageGeometry(polygons) })), { pageSize: 512 });
const shapefile = zip({ 'a.shp': shpFile(rows), 'a.dbf': dbfFile(['nr'], rows, utf8) });
const SEEDS = [geojson, topojson, geopackage, shapefile];

/** Read to the end, worded too; what is thrown fails the test. */
async function outcome(bytes: Uint8Array) {
  const file = await readGeometryFile({ name: 'a', bytes });
  const layers = 'layers' in file ? file.layers : [];
  const isWhole = layers.every(({ rows: read, geometries, columns }) => read.length === geometries.length && read.every((row) => row.length === columns.length));
  const isFinite = layers.every(({ geometries }) => geometries.every((one) => one === null || ('points' in one ? one.points : one.polygons.flat(2)).every((position) => position.every(Number.isFinite))));
  const isSaid = layers.length > 0 || 'needs' in file || file.findings.some(({ severity }) => severity === 'error');
  return { isWhole, isFinite, isSaid, isWorded: wordFindings(file.findings).every(({ message }) => !/\{\w+\}/.test(message.da)) };
}
const SOUND = { isWhole: true, isFinite: true, isSaid: true, isWorded: true };

describe('hostile files end in layers, a question or a finding', () => {
  it('cut off, or with bytes changed', async () => {
    const change = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 0, max: 255 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SEEDS), change, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), async (seed, changes, cut) => {
        const bytes = seed.slice(0, cut === null ? seed.length : Math.floor(cut * seed.length));
        for (const [share, value] of changes) bytes[Math.floor(share * bytes.length)] = value;
        expect(await outcome(bytes)).toEqual(SOUND);
      }),
      { numRuns: 150 },
    );
  });

  it('with every number of a header at its largest', async () => {
    for (const seed of [shpFile(rows), dbfFile(['nr'], rows, utf8)]) {
      for (let at = 0; at + 4 <= Math.min(160, seed.length); at += 4) {
        const [shp, dbf] = [shpFile(rows), dbfFile(['nr'], rows, utf8)];
        (seed[0] === 3 ? dbf : shp).set([0xff, 0xff, 0xff, 0x7f], at);
        expect(await outcome(zip({ 'a.shp': shp, 'a.dbf': dbf }))).toEqual(SOUND);
      }
    }
    for (let at = 16; at < 140; at += 4) {
      const bytes = geopackage.slice();
      bytes.set([0xff, 0xff], at);
      expect(await outcome(bytes)).toEqual(SOUND);
    }
  });

  it.each<[string, string]>([
    ['nested without end', `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${']}'.repeat(20_000)}}]}`],
    ['lists in lists', `{"type":"Polygon","coordinates":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['numbers beyond all', '{"type":"Polygon","coordinates":[[[1e308,1e308],[-1e308,1e308],[1e308,-1e308],[1e308,1e308]]]}'],
    ['no numbers', '{"type":"Polygon","coordinates":[[[null,{}],["",[]],[true,1]]]}'],
    ['arcs that are not there', '{"type":"Topology","arcs":[[[0,0],[1,1]]],"objects":{"a":{"type":"Polygon","arcs":[[99]]}}}'],
    ['one arc named without end', `{"type":"Topology","arcs":[${JSON.stringify(Array.from({ length: 50_000 }, (_, i) => [i, i]))}],"objects":{"a":{"type":"MultiPolygon","arcs":[${Array.from({ length: 1000 }, () => '[[0]]').join()}]}}}`],
    ['nothing', ''],
    ['a column for each row', JSON.stringify({ type: 'FeatureCollection', features: Array.from({ length: 1100 }, (_, i) => ({ type: 'Feature', properties: { [`c${i}`]: i }, geometry: null })) })],
  ])('%s', async (_, text) => {
    expect(await outcome(utf8(text))).toEqual(SOUND);
  });

  it('a shape that crosses itself everywhere is mended or listed within seconds', async () => {
    const star = Array.from({ length: 121 }, (_, i) => [12.5 + 0.1 * Math.cos((i % 120) * 1.9), 55.6 + 0.1 * Math.sin((i % 120) * 1.9)]);
    const file = await readGeometryFile({ name: 'a', bytes: utf8(JSON.stringify({ type: 'Polygon', coordinates: [star] })) });
    expect(file.findings.map(({ code }) => code)).toEqual([expect.stringMatching(/^shape-(not-)?mended$/)]);
  });

  it.each([
    ['cut off', 'POLYGON (('],
    ['without positions', 'POLYGON'],
    ['with half a position', 'POLYGON ((1 2, 3))'],
    ['nested without end', 'GEOMETRYCOLLECTION('.repeat(5000)],
    ['with something behind it', 'POLYGON ((1 1, 2 2, 3 3, 1 1)) x'],
    ['with a number beyond all', 'SRID=1;POINT (1e999 2)'],
    ['with words for numbers', 'MULTIPOLYGON (((a b)))'],
  ])('well-known text %s is listed', (_, wkt) => {
    const sound = 'POLYGON ((12.5 55.6, 12.6 55.6, 12.6 55.7, 12.5 55.6))';
    const table: RawTable = { name: 'a', file: 'a.csv', columns: ['wkt'], rows: [[sound], [sound], [wkt]], lines: [2, 3, 4] };
    const file = readWktTable(table, 0);
    expect(file.findings.find(({ place }) => place.feature === '3')).toMatchObject({ code: 'shape-broken', place: { line: 4 } });
  });
});
