import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isArea } from '../../../src/read/files/raw-file.ts';
import { readGeometryFile } from '../../../src/read/files/read-geometry-file.ts';
import { readTables } from '../../../src/read/tables/read-tables.ts';

const require = createRequire(import.meta.url);
const SPECTRUM = dirname(require.resolve('csv-spectrum/package.json'));
const FIXTURES = join(dirname(require.resolve('@mapbox/geojson-fixtures/package.json')), 'data');

const bytes = (...path: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(...path)));

/** What we read otherwise than the set, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'empty.csv': 'a row of one cell among three is rejected and listed: it is a note as often as a row',
  'empty_crlf.csv': 'the same',
  'newlines_crlf.csv': 'a line break within a cell is one character, whichever way the file ends its lines',
  'location_coordinates.csv': 'the answer of the set has another telephone number than its file',
};

describe('csv-spectrum', () => {
  const files = readdirSync(join(SPECTRUM, 'csvs'));

  it.each(files.filter((file) => !(file in OTHERWISE)))('%s', async (file) => {
    const [reading] = await readTables({ name: file, bytes: bytes(SPECTRUM, 'csvs', file) });
    const { columns = [], rows = [] } = reading?.table ?? {};
    const expected: unknown = JSON.parse(readFileSync(join(SPECTRUM, 'json', file.replace('.csv', '.json')), 'utf8'));
    expect(rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])))).toEqual(expected);
  });

  it('what is read otherwise is there, and nothing of it is lost in silence', async () => {
    expect(Object.keys(OTHERWISE).filter((file) => !files.includes(file))).toEqual([]);
    for (const file of ['empty.csv', 'empty_crlf.csv']) {
      const [reading] = await readTables({ name: file, bytes: bytes(SPECTRUM, 'csvs', file) });
      expect(reading?.rejected.map(({ line, fault }) => [line, fault])).toEqual([[2, 'row-of-one-cell']]);
      expect(reading?.table.rows).toEqual([['2', '3', '4']]);
    }
    const [broken] = await readTables({ name: 'x.csv', bytes: bytes(SPECTRUM, 'csvs', 'newlines_crlf.csv') });
    expect(broken?.table.rows[1]).toEqual(['Once upon \na time', '5', '6']);
    const [places] = await readTables({ name: 'x.csv', bytes: bytes(SPECTRUM, 'csvs', 'location_coordinates.csv') });
    expect(places?.table).toMatchObject({ columns: ['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties'], rows: [['2095257564', expect.stringContaining("'"), 'Modesto', 'Stanislaus']] });
  });
});

/** How many corners and places the areas and points of a geometry of the set have, counted without our reader. */
function positionsIn(given: unknown): number {
  const { type, coordinates, geometry, geometries, features } = { ...(given as Record<string, unknown>) };
  if (Array.isArray(features)) return features.reduce((sum: number, one) => sum + positionsIn(one), 0);
  if (Array.isArray(geometries)) return geometries.reduce((sum: number, one) => sum + positionsIn(one), 0);
  if (geometry !== undefined) return positionsIn(geometry);
  const depth = { Point: 0, MultiPoint: 1, Polygon: 2, MultiPolygon: 3 }[String(type)];
  return depth === undefined ? 0 : [coordinates].flat(depth).length;
}

describe('@mapbox/geojson-fixtures', () => {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.geojson'));

  it.each(files)('%s keeps its areas and places; lines and heights are told', async (file) => {
    const content = bytes(FIXTURES, file);
    const read = await readGeometryFile({ name: file, bytes: content });
    const geometries = 'layers' in read ? read.layers.flatMap((layer) => layer.geometries) : [];
    const kept = geometries.flatMap((one) => (one === null ? [] : isArea(one) ? one.polygons.flat(2) : one.points));
    expect(kept.length).toBe(positionsIn(JSON.parse(new TextDecoder().decode(content))));
    const codes = new Set<string>(read.findings.map(({ code }) => code));
    expect(codes.has('heights-dropped')).toBe(/-xyz/.test(file) && !/linestring/.test(file));
    expect(codes.has('shape-no-area') || codes.has('parts-left-out')).toBe(/linestring|collection/.test(file) && !/feature\//.test(file));
  });

  it('are sixteen', () => {
    expect(files).toHaveLength(16);
  });
});
