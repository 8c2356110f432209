import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/read/localized-of.ts';
import { hasMoreOf } from '../../../src/read/files/count-bytes.ts';
import { FILE_LIMITS, mostRows } from '../../../src/read/files/file-limits.ts';
import { propertyRows } from '../../../src/read/files/property-rows.ts';
import { openFile } from '../../../src/read/intake/open-files.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { TABLE_LIMITS } from '../../../src/read/tables/table-limits.ts';
import { dbfFile, shpFile, utf8, zip } from './write-shapefile.ts';

/** The errors that a file is refused with. */
async function refusal(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { issues } = await openFile({ name, bytes }, []);
  return issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
/** A file that begins with a text and is filled up with a character to a size. */
function filled(beginning: string, fill: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size).fill(fill.charCodeAt(0));
  bytes.set(utf8(beginning));
  return bytes;
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const workbookParts = (rows: string): Record<string, Uint8Array> => ({
  'xl/workbook.xml': strToU8(`<workbook ${NS}><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
  'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`),
});
const GEOJSON = '{"type":"FeatureCollection","features":[';
const square = { polygons: [[[[720_000, 6_175_000], [720_900, 6_175_000], [720_900, 6_175_900], [720_000, 6_175_000]] as [number, number][]]], cells: ['1'] };

describe('limits hold before anything is parsed', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['a map by its size', 'a.geojson', filled(GEOJSON, ' ', FILE_LIMITS.bytes + 1), 'file-too-large'],
    ['a map by its corners', 'a.geojson', filled(GEOJSON, '[', FILE_LIMITS.positions + 100), 'too-many-positions'],
    ['a topology by its corners', 'a.topojson', filled('{"type":"Topology","arcs":[', '[', FILE_LIMITS.positions + 100), 'too-many-positions'],
    ['a table by its size', 'a.csv', filled('a;b\n', 'x', TABLE_LIMITS.bytes + 1), 'table-too-large'],
    ['a table by its cells', 'a.csv', filled('a;b\n', ';', TABLE_LIMITS.cells + 100), 'too-many-cells'],
    ['a table by its rows', 'a.csv', filled('a;b\n', '\n', TABLE_LIMITS.cells + 100), 'too-many-cells'],
    ['a table by its columns', 'a.csv', utf8(`${Array.from({ length: TABLE_LIMITS.columns + 1 }, (_, i) => `k${i}`).join(';')}\n1;2\n`), 'too-many-columns'],
    ['well-known text by its corners', 'a.csv', filled('wkt\n"POLYGON ((1 1', ',', TABLE_LIMITS.cells + 100), 'too-many-cells'],
    ['JSON-stat by its values', 'a.json', filled('{"class":"dataset","value":[1', ',', TABLE_LIMITS.cells + 100), 'too-many-cells'],
    ['JSON-stat by its depth', 'a.json', utf8(`{"class":"dataset","value":${'['.repeat(5000)}${']'.repeat(5000)}}`), 'damaged-json-stat'],
  ])('%s', async (_what, name, bytes, code) => {
    const began = performance.now();
    expect(await refusal(name, bytes)).toEqual([code]);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('a JSON-stat cube of small text and endless size', async () => {
    const index = (count: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, i) => [String(i), i]));
    const cube = { class: 'dataset', id: ['A', 'B', 'C'], size: [300, 300, 300], dimension: { A: { category: { index: index(300) } }, B: { category: { index: index(300) } }, C: { category: { index: index(300) } } }, value: {} };
    expect(await refusal('a.json', utf8(JSON.stringify(cube)))).toEqual(['too-many-cells']);
  });

  it('a workbook whose few cells stand far to the right in very many rows', async () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `<row><c r="EWV${i + 1}"><v>1</v></c></row>`).join('');
    expect(await refusal('a.xlsx', zipSync(workbookParts(rows), { level: 0 }))).toEqual(['too-many-cells']);
  });

  it('maps whose tables are nothing but gaps', () => {
    expect([mostRows(1), mostRows(1000)]).toEqual([FILE_LIMITS.features, FILE_LIMITS.cells / 1000]);
    // As many objects as a file may have, each with a member of its own, would be a table of 250 billion cells.
    const members = Array.from({ length: 50_000 }, (_, i): readonly (readonly [string, unknown])[] => (i < 2000 ? [[`k${i}`, i]] : []));
    const { columns, rows, leftOut } = propertyRows(members);
    expect([columns.length * rows.length <= FILE_LIMITS.cells, leftOut.length]).toEqual([true, 10]);
  });

  it('a dBASE table with very many texts is looked through once, not once a cell', async () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({ ...square, cells: Array.from({ length: 20 }, (__, k) => `ø${i}-${k}`) }));
    const bytes = zip({ 'a.shp': shpFile(many.slice(0, 1)), 'a.dbf': dbfFile(many[0]?.cells.map((_, k) => `K${k}`) ?? [], many, utf8) });
    const began = process.cpuUsage();
    const { layers } = await openFile({ name: 'a.zip', bytes }, []);
    expect([layers[0]?.rows.length, layers[0]?.rows[1499]?.[19]]).toEqual([1500, 'ø1499-19']);
    // Looked through for each of its 30,000 cells it takes many seconds.
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });

  it('a dBASE table whose fields take no room', async () => {
    const dbf = dbfFile(['nr'], [square], utf8);
    const fields = 900;
    const bytes = new Uint8Array(32 + fields * 32 + 1 + 100_000);
    bytes.set(dbf.subarray(0, 32));
    for (let i = 0; i < fields; i += 1) bytes.set(utf8(`K${i}`), 32 + i * 32);
    for (let i = 0; i < fields; i += 1) bytes[32 + i * 32 + 11] = 0x43;
    const view = new DataView(bytes.buffer);
    view.setUint32(4, 100_000, true);
    view.setUint16(8, 32 + fields * 32 + 1, true);
    view.setUint16(10, 1, true);
    const { issues } = await openFile({ name: 'a.zip', bytes: zip({ 'a.shp': shpFile([square]), 'a.dbf': bytes }) }, []);
    expect(issues.map(({ code }) => code)).toContain('dbf-broken');
  });
});

describe('a zip', () => {
  const shapefile = { 'a.shp': shpFile([square]), 'a.dbf': dbfFile(['nr'], [square], utf8) };
  it.each<[string, Record<string, Uint8Array>]>([
    ['that unpacks to hundreds of times its size', { ...shapefile, 'b.geojson': new Uint8Array(30_000_000) }],
    ['of thousands of files', { ...shapefile, ...Object.fromEntries(Array.from({ length: FILE_LIMITS.zipEntries + 1 }, (_, i) => [`f${i}`, new Uint8Array(1)])) }],
  ])('%s is refused before it is unpacked, as a map and as a workbook', async (_what, files) => {
    const map = zipSync(files);
    const workbook = zipSync({ ...workbookParts(''), ...Object.fromEntries(Object.values(files).slice(2).map((content, i) => [`x${i}`, content])) });
    const before = process.memoryUsage().arrayBuffers;
    expect([await refusal('a.zip', map), await refusal('a.xlsx', workbook)]).toEqual([['zip-too-large'], ['damaged-workbook']]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('that says its content is small is not unpacked beyond what it says', async () => {
    const bytes = zipSync({ 'a.geojson': new Uint8Array(20_000_000).fill(32) });
    const length = [0x00, 0x2d, 0x31, 0x01];
    // The size stands in the entry and in the directory at the end; both are made to say 100 bytes.
    for (let at = 0; at + 4 <= bytes.length; at += 1) if (length.every((byte, i) => bytes[at + i] === byte)) bytes.set([100, 0, 0, 0], at);
    const before = process.memoryUsage().arrayBuffers;
    const codes = await refusal('a.zip', bytes);
    expect(codes.length).toBeGreaterThan(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('within a zip is passed over, and a path that leads out of it is refused', async () => {
    const bomb = zipSync({ 'inner.zip': zipSync(shapefile), 'a.shp': shapefile['a.shp'], '../../out.geojson': utf8(GEOJSON) });
    expect(Object.keys(unzipSync(bomb))).toContain('../../out.geojson');
    const { layers, issues } = await openFile({ name: 'a.zip', bytes: bomb }, []);
    expect([layers.length, issues.map(({ code }) => code)]).toEqual([1, expect.arrayContaining(['zip-path-outside'])]);
  });
});

describe('names that objects have of their own', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s as a column is a column, or nothing, and reaches no prototype', async (name) => {
    const ring = [[12.5, 55.6], [12.6, 55.6], [12.6, 55.7], [12.5, 55.6]];
    const map = { name: 'a.geojson', bytes: utf8(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nr":1,"navn":"a","${name}":{"polluted":1}},"geometry":{"type":"Polygon","coordinates":[${JSON.stringify(ring)}]}}]}`) };
    const table = { name: 'a.csv', bytes: utf8(`navn;år;${name}\na;2025;5\n`) };
    const cube = { name: 'a.json', bytes: utf8(`{"class":"dataset","id":["${name}","TID"],"size":[1,1],"dimension":{"${name}":{"category":{"index":["a"]}},"TID":{"category":{"index":["2025"]}}},"value":[1]}`) };
    for (const files of [[map, table], [map, cube], [map]]) {
      const { draft, issues } = await takeIn(files, { name: 'by' });
      expect(draft !== null || issues.some(({ severity }) => severity === 'error')).toBe(true);
      if (draft !== null) JSON.stringify(draft.manifest);
    }
    expect(['polluted' in {}, Object.keys(Object.prototype)]).toEqual([false, []]);
  });
});

describe('addresses from data', () => {
  it.each([['https://opendata.dk'], ['http://example.org/a'], ['mailto:stat@by.dk']])('%s is a link', (url) => {
    expect(sourceOf({ title: 'Kilde', url })?.url).toBe(url);
  });

  it.each([['javascript:alert(1)'], [' javascript:alert(1)'], ['JaVaScRiPt:alert(1)'], ['data:text/html,<script>1</script>'], ['vbscript:x'], ['file:///etc/passwd'], ['//evil.example'], ['tal.csv']])('%s is text, not a link', (url) => {
    expect(sourceOf({ url })).toMatchObject({ title: url, url: null });
  });
});

it('counting bytes ends where the answer is known', () => {
  expect([hasMoreOf(utf8('[[a]]'), '[', 2), hasMoreOf(utf8('[[[a'), '[', 2), hasMoreOf(utf8('[;{'), '[{', 1), hasMoreOf(utf8(''), '[', 0)]).toEqual([false, true, true, false]);
});
