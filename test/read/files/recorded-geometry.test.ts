import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isArea } from '../../../src/read/files/raw-file.ts';
import type { GeometryFile, RawLayer, RawTable } from '../../../src/read/files/raw-file.ts';
import { joinParts } from '../../../src/read/files/join-parts.ts';
import { readGeometryFile, readWktTable } from '../../../src/read/files/read-geometry-file.ts';
import { wktColumn } from '../../../src/read/files/wkt/wkt-layer.ts';
import { wgs84ToUtm } from '../../../src/read/utm.ts';
import { utf8 } from './write-shapefile.ts';

const RECORDED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'recorded');
const present = existsSync(RECORDED);
if (!present) console.info('not run: ../shared absent (recorded answers of services)');

const bytesOf = (path: string): Uint8Array => readFileSync(join(RECORDED, path));
const read = (path: string): Promise<GeometryFile> => readGeometryFile({ name: path, bytes: bytesOf(path) });
const layerOf = (file: GeometryFile): RawLayer => {
  const [layer] = 'layers' in file ? file.layers : [];
  if (layer === undefined) throw new Error('no layer');
  return layer;
};
const drawn = (layer: RawLayer): number => layer.geometries.filter((one) => one !== null).length;
const found = (file: GeometryFile, code: string): readonly (string | undefined)[] => file.findings.filter((one) => one.code === code).map(({ place, blanks }) => `${place.feature ?? ''}${typeof blanks['name'] === 'string' ? blanks['name'] : ''}`);

describe.runIf(present)('recorded answers of services', () => {
  it('396 roder and three sea forts: two cross themselves, two pairs overlap', async () => {
    const file = await read('wfs/k101-rode-2023-04.geojson');
    const layer = layerOf(file);
    expect([layer.rows.length, drawn(layer), layer.crs]).toEqual([399, 399, { how: 'declared', epsg: 4326, isSwapped: false }]);
    expect(found(file, 'shape-mended')).toEqual(['89 (Hvedevejs)', '141 (Branddammens)']);
    expect(file.findings.filter(({ code }) => code === 'areas-overlap').map(({ blanks }) => [blanks['name'], blanks['otherName']])).toEqual([
      [' (Skansebjergs)', ' (Parkstykkets)'],
      [' (Flæsketorvets)', ' (Fisketorvets)'],
    ]);
    expect(found(file, 'shape-not-mended')).toEqual([]);
  });

  it('the same in metres without saying so is the same within a millimetre', async () => {
    const plain = new TextDecoder().decode(bytesOf('wfs/k101-rode-2023-epsg25832.geojson')).replace(/"crs":\s*\{[^{}]*\{[^{}]*\}\s*\},/, '');
    expect(plain).not.toContain('EPSG');
    const file = await readGeometryFile({ name: 'rode.geojson', bytes: utf8(plain) });
    const [layer, degrees] = [layerOf(file), layerOf(await read('wfs/k101-rode-2023-04.geojson'))];
    expect(layer.crs).toEqual({ how: 'recognised', epsg: 25832, isSwapped: false });
    expect([layer.rows.length, drawn(layer), found(file, 'shape-mended')]).toEqual([399, 399, ['89 (Hvedevejs)', '141 (Branddammens)']]);
    const ids = layer.rows.map((row) => row[layer.columns.indexOf('rode_nr')]);
    expect(ids).toEqual(degrees.rows.map((row) => row[degrees.columns.indexOf('rode_nr')]));
    const apart = layer.geometries.flatMap((one, i) => {
      const other = degrees.geometries[i];
      if (!one || !other || !isArea(one) || !isArea(other)) return [Infinity];
      const [a, b] = [one, other].map(({ polygons }) => polygons.flat(2).map(([x, y]) => wgs84ToUtm(x, y)));
      // The two that are mended may differ by a corner where rounding differs.
      if (a?.length !== b?.length) return [Infinity];
      return (a ?? []).map(([x, y], k) => Math.hypot(x - (b?.[k]?.[0] ?? 0), y - (b?.[k]?.[1] ?? 0)));
    });
    // Both are rounded: the degrees to eight decimals, the metres to three.
    expect(apart.filter((metres) => metres > 0.0015).length).toBeLessThanOrEqual(2);
  });

  it.each<[string, number, readonly string[], readonly string[]]>([
    ['wfs/k101-bydel-2024-05.geojson', 10, [], []],
    ['wfs/k101-f_udsatte_byomraader-2023.geojson', 17, [], ['4']],
    ['wfs/vand_oversigtskort-2014.geojson', 275, ['25', '216', '266'], ['20', '30', '31', '39', '97', '131', '178', '260', '262', '263', '264', '265', '266', '266', '266']],
    ['opendata/rode-2014-legacy-crs.geojson', 396, ['218 (Tingstedets)', '220 (Njals)', '282 (Sydhavnens)'], ['246 (Bratskovvejs)', '274 (Fisketorvets)', '274 (Fisketorvets)', '362 (Dæmningens)']],
    ['dagi/kommuner_kbh_omegn_dagi_2014_crs84.geojson', 19, [], []],
  ])('%s: %i areas, all drawn; what was mended and what overlaps', async (path, count, mended, overlapping) => {
    const file = await read(path);
    const layer = layerOf(file);
    expect([layer.rows.length, drawn(layer), layer.crs?.how]).toEqual([count, count, 'declared']);
    expect([found(file, 'shape-mended'), found(file, 'areas-overlap')]).toEqual([mended, overlapping]);
    expect(file.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('municipalities with a feature for each part and heights of -999 become one each', async () => {
    const file = await read('dagi/kommuner_kbh_omegn_dagi_2014_crs84.geojson');
    const layer = layerOf(file);
    expect(file.findings.map(({ code, blanks }) => [code, blanks['count']])).toEqual([['heights-dropped', '19']]);
    const codes = layer.rows.map(([code]) => code);
    const { layer: joined, findings } = joinParts(layer, layer.columns.indexOf('KOMKODE'));
    expect(joined.rows.map(([code]) => code)).toEqual([...new Set(codes)]);
    expect(joined.rows.length).toBeLessThan(19);
    expect(findings.filter(({ code }) => code === 'areas-joined').reduce((sum, { blanks }) => sum + Number(blanks['count']) - 1, joined.rows.length)).toBe(19);
  });

  it('well-known text in a table that came without asking for degrees', () => {
    const text = new TextDecoder().decode(bytesOf('wfs/k101-f_udsatte_byomraader-2019-no-srsname.csv'));
    const [columns = [], ...rows] = Papa.parse<string[]>(text.trim(), { header: false }).data;
    const table: RawTable = { name: 'udsatte', file: 'udsatte.csv', columns, rows, lines: rows.map((_, i) => i + 2) };
    const file = readWktTable(table, wktColumn(table) ?? -1);
    const layer = layerOf(file);
    expect([layer.rows.length, drawn(layer), layer.crs]).toEqual([rows.length, rows.length, { how: 'recognised', epsg: 25832, isSwapped: false }]);
    expect(layer.columns).toEqual(['FID', 'id', 'byomraade', 'delomraade', 'm2']);
    expect(file.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
