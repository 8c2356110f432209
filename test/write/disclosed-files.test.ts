import { describe, expect, test } from 'vitest';
import { SUPPRESSED } from '../../src/model/column.ts';
import { decodeText, encodeText } from '../../src/read/decode-text.ts';
import { issueLog } from '../../src/read/issue-log.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../../src/score/disclosure-gate.ts';
import { disclosedFiles } from '../../src/write/disclosed-files.ts';

const square = (x: number): object => ({ type: 'Polygon', coordinates: [[[x, 55], [x + 0.01, 55], [x + 0.01, 55.01], [x, 55.01], [x, 55]]] });
const map = (features: readonly object[]): string => JSON.stringify({ type: 'FeatureCollection', features: features.map((properties, i) => ({ type: 'Feature', properties, geometry: square(12 + i / 50) })) });

/** A bydel of four roder, of which one has three of whom it counts. */
const COUNTS = [3, 8, 20, 32];
const manifest = (more: object): string => JSON.stringify({
  name: 'by', resources: [
    { name: 'bydel', path: 'bydel.geojson' }, { name: 'rode', path: 'rode.geojson' }, { name: 'mapping', path: 'mapping.json' },
    { name: 'bydel-values', path: 'bydel.csv' },
    { name: 'rode-values', path: 'rode.csv', ...more },
  ],
  bybarometer: {
    version: 1, protection: { minimumCount: 5 },
    levels: [
      { id: 'bydel', geometry: 'bydel', areaId: 'id', values: 'bydel-values' },
      { id: 'rode', geometry: 'rode', areaId: 'id', parents: { bydel: 'bydel' }, values: 'rode-values' },
    ],
    indicators: [{ id: 'ledige', unit: 'count', direction: 'context' }],
  },
});

const packageOf = (rows: string, more: object = {}): ReadonlyMap<string, Uint8Array> => new Map(Object.entries({
  'datapackage.json': manifest(more),
  'bydel.geojson': map([{ id: '1' }]),
  'rode.geojson': map(COUNTS.map((count, i) => ({ id: `r${i}`, bydel: '1', ledige: count, Arbejdsløse: count, areal: 7 }))),
  'mapping.json': JSON.stringify({ version: 1, files: [{ file: 'tal.csv', columns: [{ column: 'Arbejdsløse', indicator: 'ledige' }] }] }),
  'bydel.csv': 'area,indicator,year,value\n1,ledige,2024,63\n',
  'rode.csv': rows,
}).map(([path, text]) => [path, encodeText(text)]));

const LONG = `area,indicator,year,value\n${COUNTS.map((count, i) => `r${i},ledige,2024,${count}`).join('\n')}\n`;
const textIn = (files: ReadonlyMap<string, Uint8Array>, path: string): string => decodeText(files.get(path) ?? new Uint8Array(), path, issueLog()) ?? '';

async function read(files: ReadonlyMap<string, Uint8Array>): Promise<DisclosedCity> {
  const { city, issues } = await readPackage({ read: async (path) => files.get(path) ?? null }, { hash: async () => '' });
  expect(issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  if (city === null) throw new Error('no city');
  return discloseCity(city);
}

const statesOf = (city: DisclosedCity): readonly number[] => [...(city.levels[1]?.series.get('ledige')?.get(2024)?.state ?? [])];

describe('the files of a package without what is withheld', () => {
  test('a long table without status, a mark that the schema explains; it reads back to the same figures', async () => {
    const files = packageOf(LONG);
    const city = await read(files);
    expect(statesOf(city)).toEqual([SUPPRESSED, SUPPRESSED, 1, 1]);
    const open = disclosedFiles(files, city);
    expect(textIn(open, 'rode.csv')).toBe('area,indicator,year,value\nr0,ledige,2024,d\nr1,ledige,2024,d\nr2,ledige,2024,20\nr3,ledige,2024,32\n');
    expect((await read(open)).levels.map(({ series }) => series)).toEqual(city.levels.map(({ series }) => series));
    expect(textIn(open, 'bydel.csv')).toBe(textIn(files, 'bydel.csv'));
  });

  test('a long table with status says it there', async () => {
    const files = packageOf(`area,indicator,year,value,status\n${COUNTS.map((count, i) => `r${i},ledige,2024,${count},`).join('\n')}\n`);
    const open = disclosedFiles(files, await read(files));
    expect(textIn(open, 'rode.csv')).toContain('r0,ledige,2024,,suppressed\nr1,ledige,2024,,suppressed\nr2,ledige,2024,20,\n');
    expect(statesOf(await read(open))).toEqual([SUPPRESSED, SUPPRESSED, 1, 1]);
  });

  test('a wide table in Danish writing keeps its other cells and its own mark', async () => {
    const wide = { dialect: { delimiter: ';' }, bybarometer: { shape: 'wide', area: 'rode', year: 'år' }, schema: { fields: [{ name: 'ledige', decimalChar: ',' }], missingValues: ['', { value: 'disk', status: 'suppressed' }] } };
    const files = packageOf(`rode;år;ledige\n${COUNTS.map((count, i) => `r${i};2024;${count},0`).join('\n')}\n`, wide);
    const open = disclosedFiles(files, await read(files));
    expect(textIn(open, 'rode.csv')).toBe('rode,år,ledige\nr0,2024,disk\nr1,2024,disk\nr2,2024,"20,0"\nr3,2024,"32,0"\n');
    expect(statesOf(await read(open))).toEqual([SUPPRESSED, SUPPRESSED, 1, 1]);
  });

  test('a map keeps no property that holds the figures, by whatever name the mapping knows them', async () => {
    const files = packageOf(LONG);
    const open = disclosedFiles(files, await read(files));
    expect(JSON.parse(textIn(open, 'rode.geojson')).features[0].properties).toEqual({ id: 'r0', bydel: '1', areal: 7 });
    expect(open.get('bydel.geojson')).toBe(files.get('bydel.geojson'));
  });

  test('nothing to withhold, nothing touched', async () => {
    const files = packageOf(LONG.replace(',3\n', ',30\n').replace(',8\n', ',80\n'));
    expect([...disclosedFiles(files, await read(files))]).toEqual([...files]);
  });
});
