import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polygon, Position } from '../../../src/model/geometry.ts';
import { signedArea } from '../../../src/read/files/clean/ring-size.ts';
import { isArea } from '../../../src/read/files/raw-file.ts';
import type { GeometryFile, RawLayer, RawTable } from '../../../src/read/files/raw-file.ts';
import { readGeometryFile, readWktTable } from '../../../src/read/files/read-geometry-file.ts';
import { wktColumn } from '../../../src/read/files/wkt/wkt-layer.ts';
import { wgs84ToUtm } from '../../../src/read/utm.ts';
import { geopackageFile, geopackageGeometry } from './write-geopackage.ts';
import { dbfFile, latin1, shpFile, UTM32_PRJ, utf8, zip } from './write-shapefile.ts';

const square = (x: number, y: number, side = 0.01): Position[] => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
/** An area with a hole, and one of two parts. */
const SHAPES: readonly (readonly Polygon[])[] = [[[square(12.5, 55.6), square(12.502, 55.602, 0.002).toReversed()]], [[square(12.52, 55.6)], [square(12.54, 55.6)]]];
const NAMES = ['Ålekistevej', 'Øster Farimagsgade'];
const inUtm = (polygons: readonly Polygon[], zone = 32): Polygon[] => polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => wgs84ToUtm(x, y, zone))));
const feature = (coordinates: unknown, properties: object = {}, type = 'MultiPolygon') => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const collection = (shapes: readonly (readonly Polygon[])[], more: object = {}) => ({ type: 'FeatureCollection', ...more, features: shapes.map((shape, i) => feature(shape, { nr: String(i + 1), navn: NAMES[i] ?? 'x' })) });

const read = (name: string, content: Uint8Array | object | string, crs?: number): Promise<GeometryFile> =>
  readGeometryFile({ name, bytes: content instanceof Uint8Array ? content : utf8(typeof content === 'string' ? content : JSON.stringify(content)) }, crs === undefined ? {} : { crs });
const layersOf = (file: GeometryFile): readonly RawLayer[] => ('layers' in file ? file.layers : []);
const codes = (file: GeometryFile): readonly string[] => file.findings.map(({ code }) => code);
const polygonsOf = (layer: RawLayer | undefined) => layer?.geometries.map((one) => (one !== null && isArea(one) ? one.polygons : null));

/** The largest distance in millimetres of a corner from the nearest of the drawing it should be; infinite where a shape has another number of corners. */
function millimetresApart(a: readonly (readonly Polygon[] | null)[] | undefined, b: readonly (readonly Polygon[])[]): number {
  const apart = ([x1, y1]: Position, [x2, y2]: Position): number => Math.hypot((x1 - x2) * 63_000, (y1 - y2) * 111_000) * 1000;
  const perShape = b.map((shape, i) => {
    const [found, expected] = [(a?.[i] ?? []).flat(2), shape.flat(2)];
    return found.length === expected.length ? Math.max(...found.map((p) => Math.min(...expected.map((q) => apart(p, q))))) : Infinity;
  });
  return a?.length === b.length ? Math.max(...perShape) : Infinity;
}

const utmRows = SHAPES.map((shape, i) => ({ polygons: inUtm(shape), cells: [String(i + 1), NAMES[i] ?? ''] }));
const shapefile = (more: Readonly<Record<string, Uint8Array>> = {}, encode = utf8) => ({ 'kort/Roder.shp': shpFile(utmRows), 'kort/Roder.dbf': dbfFile(['nr', 'navn'], utmRows, encode), ...more });
const geopackageRows = (encode: (polygons: readonly Polygon[]) => Uint8Array) => SHAPES.map((shape, i) => ({ nr: String(i + 1), navn: NAMES[i] ?? '', tal: i === 0 ? null : 2.5, geometry: encode(inUtm(shape)) }));

describe('each format gives the same areas', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array | object | string]>([
    ['GeoJSON', () => collection(SHAPES)],
    ['GeoJSON in EPSG:25832, declared', () => collection(SHAPES.map((shape) => inUtm(shape)), { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } })],
    ['GeoJSON in EPSG:25832, not declared', () => collection(SHAPES.map((shape) => inUtm(shape)))],
    ['GeoJSON in EPSG:25833, not declared', () => collection(SHAPES.map((shape) => inUtm(shape, 33)))],
    ['GeoJSON a line', () => collection(SHAPES).features.map((one) => JSON.stringify(one)).join('\n')],
    ['GeoJSON text sequence', () => collection(SHAPES).features.map((one) => `\u001e${JSON.stringify(one)}\n`).join('')],
    ['TopoJSON', () => topology()],
    ['a shapefile', () => zip(shapefile({ 'kort/Roder.prj': utf8(UTM32_PRJ) }))],
    ['a shapefile with heights', () => zip(shapefile({ 'kort/Roder.shp': shpFile(utmRows, -999), 'kort/Roder.prj': utf8(UTM32_PRJ) }))],
    ['a GeoPackage', () => geopackageFile(geopackageRows((polygons) => geopackageGeometry(polygons)))],
    ['a GeoPackage, the highest byte first, with heights, in UTF-16', () => geopackageFile(geopackageRows((polygons) => geopackageGeometry(polygons, false, 3)), { encoding: 'UTF-16le', pageSize: 512 })],
    ['a GeoPackage in a zip', async () => zip({ 'a.gpkg': await geopackageFile(geopackageRows((polygons) => geopackageGeometry(polygons))) })],
  ])('%s', async (_, make) => {
    const file = await read('fil', await make());
    const [layer] = layersOf(file);
    expect(millimetresApart(polygonsOf(layer), SHAPES)).toBeLessThan(1);
    expect(layer?.geometries.every((one) => one !== null && isArea(one) && one.polygons.every((polygon) => polygon.every((ring, i) => signedArea(ring) > 0 === (i === 0))))).toBe(true);
    const navn = layer?.columns.indexOf('navn') ?? -1;
    expect(layer?.rows.map((row) => row[navn])).toEqual(NAMES);
    expect(file.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('well-known text in a table', () => {
    const text = (polygons: readonly Polygon[]): string => `MULTIPOLYGON (${polygons.map((polygon) => `(${polygon.map((ring) => `(${ring.map((one) => one.join(' ')).join(', ')})`).join(', ')})`).join(', ')})`;
    const table: RawTable = { name: 't', file: 't.csv', columns: ['nr', 'wkt', 'navn'], rows: SHAPES.map((shape, i) => [String(i), text(inUtm(shape)), NAMES[i] ?? '']), lines: [2, 3] };
    expect(wktColumn(table)).toBe(1);
    const file = readWktTable(table, 1);
    const [layer] = layersOf(file);
    expect(millimetresApart(polygonsOf(layer), SHAPES)).toBeLessThan(1);
    expect(layer).toMatchObject({ columns: ['nr', 'navn'], rows: [['0', NAMES[0]], ['1', NAMES[1]]], lines: [2, 3], crs: { how: 'recognised', epsg: 25832 } });
  });
});

/** Two squares and their arcs, not quantized. */
const topology = () => ({
  type: 'Topology',
  arcs: SHAPES.flatMap((shape) => shape.flatMap((polygon) => polygon)),
  objects: { roder: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0], [1]], properties: { navn: NAMES[0] } }, { type: 'MultiPolygon', arcs: [[[2]], [[3]]], properties: { navn: NAMES[1] } }] } },
});

describe('GeoJSON', () => {
  it('may be one feature, a bare geometry, or points', async () => {
    expect(layersOf(await read('a', feature([square(12.5, 55.6)], { a: 1 }, 'Polygon')))[0]).toMatchObject({ columns: ['a'], rows: [[1]] });
    expect(polygonsOf(layersOf(await read('a', { type: 'Polygon', coordinates: [square(12.5, 55.6)] }))[0])).toEqual([[[square(12.5, 55.6)]]]);
    expect(layersOf(await read('a', feature([[12.5, 55.6, 7]], {}, 'MultiPoint')))[0]?.geometries).toEqual([{ points: [[12.5, 55.6]] }]);
  });

  it('keeps every row, and says why one has no shape', async () => {
    const features = [
      { type: 'Feature', properties: { navn: 'ingen' }, geometry: null },
      feature([[12.5, 55.6], [12.6, 55.7]], { navn: 'linje' }, 'LineString'),
      feature([[['x', 1]]], { navn: 'tekst' }, 'Polygon'),
      feature([], { navn: 'tom' }),
      { type: 'Feature', properties: null, geometry: { type: 'GeometryCollection', geometries: [feature([square(12.5, 55.6)], {}, 'Polygon').geometry, feature([12.5, 55.6], {}, 'Point').geometry] } },
    ];
    const file = await read('a.geojson', { type: 'FeatureCollection', features: [...features, 'hov'] });
    expect(codes(file)).toEqual(['not-a-feature', 'shape-missing', 'shape-no-area', 'shape-broken', 'shape-missing', 'parts-left-out']);
    expect(file.findings[2]).toMatchObject({ blanks: { number: '2', name: ' (linje)' }, place: { file: 'a.geojson', feature: '2' } });
    expect(layersOf(file)[0]?.rows).toHaveLength(features.length);
    expect(layersOf(file)[0]?.geometries.map((one) => one !== null)).toEqual([false, false, false, false, true]);
  });

  it('has ids beside its properties in a column of their own, and lists in them as text', async () => {
    const file = await read('a', { type: 'FeatureCollection', features: [{ ...feature([square(12.5, 55.6)], { a: [1, { b: 2 }] }, 'Polygon'), id: 'r.7' }, feature([square(12.6, 55.6)], { c: true }, 'Polygon')] });
    expect(layersOf(file)[0]).toMatchObject({ columns: ['a', 'feature.id', 'c'], rows: [['[1,{"b":2}]', 'r.7', null], [null, null, true]] });
  });

  it('says so where a service gave fewer than it has', async () => {
    expect(codes(await read('a', collection(SHAPES, { numberMatched: 399, numberReturned: 2 })))).toEqual(['answer-cut']);
    expect(codes(await read('a', collection(SHAPES, { properties: { exceededTransferLimit: true } })))).toEqual(['answer-cut-at-limit']);
    expect(codes(await read('a', collection(SHAPES, { totalFeatures: 2 })))).toEqual([]);
  });

  it('a line that is broken is listed, and the others are read', async () => {
    const file = await read('a', [...collection(SHAPES).features.map((one) => JSON.stringify(one)), '{"type":'].join('\n'));
    expect(file.findings).toEqual([expect.objectContaining({ code: 'wrong-json-line', place: { file: 'a', line: 3 } })]);
    expect(layersOf(file)[0]).toMatchObject({ rows: [['1', NAMES[0]], ['2', NAMES[1]]], lines: [1, 2] });
  });

  it('in Windows-1252 is read, and said to be', async () => {
    const file = await read('a', latin1(JSON.stringify(collection(SHAPES))));
    expect(codes(file)).toEqual(['read-as-windows-1252']);
    expect(layersOf(file)[0]?.rows[0]?.[1]).toBe('Ålekistevej');
  });

  it('a member named __proto__ is no column and changes nothing', async () => {
    const file = await read('a', '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"x":1},"constructor":2},"geometry":null}]}');
    expect(layersOf(file)[0]?.columns).toEqual(['constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a zip', () => {
  it('may hold several layers, and reads each with the .prj and .cpg beside it', async () => {
    const degrees = SHAPES.map((polygons, i) => ({ polygons, cells: [String(i)] }));
    const file = await read('lag.zip', zip(shapefile({ 'kort/Roder.cpg': utf8('UTF-8'), 'kort/Roder.prj': utf8(UTM32_PRJ), 'B.SHP': shpFile(degrees), 'b.dbf': dbfFile(['id'], degrees, utf8), '__MACOSX/._B.shp': utf8('x'), 'læsmig.txt': utf8('hej') })));
    expect(layersOf(file).map(({ name, crs }) => [name, crs?.how, crs?.epsg])).toEqual([['Roder', 'prj', 25832], ['B', 'recognised', 4326]]);
  });

  it.each([
    ['names of a Windows program', latin1, {}, NAMES],
    ['names declared in the .cpg', latin1, { 'kort/Roder.cpg': utf8('1252') }, NAMES],
    ['UTF-8 without saying so', utf8, {}, NAMES],
  ])('has %s', async (_, encode, more, expected) => {
    expect(layersOf(await read('a.zip', zip(shapefile(more, encode))))[0]?.rows.map((row) => row[1])).toEqual(expected);
  });

  it('passes over rows that were deleted from the table, with their shapes', async () => {
    const rows = utmRows.map((row, i) => (i === 0 ? { ...row, cells: ['*', 'x'] } : row));
    const [layer] = layersOf(await read('a.zip', zip({ 'a.shp': shpFile(rows), 'a.dbf': dbfFile(['nr', 'navn'], rows, utf8) })));
    expect(layer?.rows).toEqual([['2', NAMES[1]]]);
    expect(millimetresApart(polygonsOf(layer), [SHAPES[1] ?? []])).toBeLessThan(1);
  });

  it('without its table still gives the shapes, and says so', async () => {
    const file = await read('a.zip', zip({ 'a.shp': shpFile(utmRows) }));
    expect(codes(file)).toEqual(['dbf-missing', 'crs-recognised']);
    expect(layersOf(file)[0]?.geometries.filter((one) => one !== null)).toHaveLength(2);
  });

  it('cut off in the middle of a shape gives those before it, and says so', async () => {
    const shp = shpFile(utmRows);
    const file = await read('a.zip', zip({ 'a.shp': shp.subarray(0, shp.length - 9), 'a.dbf': dbfFile(['nr', 'navn'], utmRows, utf8) }));
    expect(codes(file)).toEqual(['shp-cut-off', 'dbf-rows-differ', 'crs-recognised', 'shape-missing']);
  });

  it('keeps a row without a shape', async () => {
    const rows = [...utmRows, { polygons: null, cells: ['3', 'Tom'] }];
    const file = await read('a.zip', zip({ 'a.shp': shpFile(rows), 'a.dbf': dbfFile(['nr', 'navn'], rows, utf8) }));
    expect(layersOf(file)[0]?.geometries.map((one) => one === null)).toEqual([false, false, true]);
    expect(codes(file)).toContain('shape-missing');
  });

  it.each<[string, Readonly<Record<string, Uint8Array>>, string]>([
    ['a path that leads out of it', { '../a.shp': shpFile(utmRows) }, 'zip-path-outside'],
    ['more than it could hold', { 'a.geojson': new Uint8Array(3_000_000) }, 'zip-too-large'],
    ['no layer', { 'a.geojson': utf8('{"type":"x"}') }, 'zip-without-layers'],
  ])('with %s is refused', async (_, files, code) => {
    const file = await read('a.zip', zip(files));
    expect(codes(file)).toContain(code);
    expect(layersOf(file)).toEqual([]);
  });
});

describe('a GeoPackage', () => {
  it('has its columns, the id of its rows among them, and layers that are no layers of shapes are left out', async () => {
    const file = await read('a.gpkg', await geopackageFile(geopackageRows((polygons) => geopackageGeometry(polygons))));
    expect(layersOf(file)).toMatchObject([{ name: 'roder', columns: ['fid', 'rode, nr', 'navn', 'tal'], rows: [[1, '1', NAMES[0], null], [2, '2', NAMES[1], 2.5]], crs: { how: 'declared', epsg: 25832 } }]);
  });

  it('of many rows and long texts is read as SQLite reads it', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ nr: String(i), navn: 'Æ'.repeat((i * 37) % 3000), tal: i / 3, geometry: null }));
    const [layer] = layersOf(await read('a.gpkg', await geopackageFile(rows, { pageSize: 1024 })));
    expect(layer?.rows).toEqual(rows.map(({ nr, navn, tal }, i) => [i + 1, nr, navn, tal]));
  });

  it('that does not say its system is recognised by its numbers', async () => {
    const file = await read('a.gpkg', await geopackageFile(geopackageRows((polygons) => geopackageGeometry(polygons)), { srs: -1 }));
    expect(layersOf(file)[0]?.crs).toEqual({ how: 'recognised', epsg: 25832, isSwapped: false });
    expect(codes(file)).toEqual(['crs-recognised']);
  });
});

describe('any areas', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  /** Areas side by side, so that none overlap: a rectangle each, some with a hole. */
  const shapes = fc.array(fc.tuple(corner, fc.boolean()), { minLength: 1, maxLength: 6 }).map((given) =>
    given.map(([[x, y], hasHole], i): Polygon[] => {
      const at: Position = [12.2 + i * 0.05 + x / 10_000, 55.6 + y / 10_000];
      return [[square(...at, 0.03), ...(hasHole ? [square(at[0] + 0.01, at[1] + 0.01, 0.01).toReversed()] : [])]];
    }),
  );

  it('come through a shapefile and a GeoPackage within a millimetre', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (given) => {
        const rows = given.map((polygons, i) => ({ polygons: inUtm(polygons), cells: [String(i)] }));
        const shp = await read('a.zip', zip({ 'a.shp': shpFile(rows), 'a.dbf': dbfFile(['nr'], rows, utf8), 'a.prj': utf8(UTM32_PRJ) }));
        const gpkg = await read('a.gpkg', await geopackageFile(given.map((polygons, i) => ({ nr: String(i), navn: '', tal: null, geometry: geopackageGeometry(inUtm(polygons)) }))));
        expect([shp, gpkg].map((file) => millimetresApart(polygonsOf(layersOf(file)[0]), given) < 1)).toEqual([true, true]);
      }),
      { numRuns: 8 },
    );
  });
});
