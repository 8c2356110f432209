import { strToU8, zipSync } from 'fflate';
import type { RawFile } from '../../../src/read/files/raw-file.ts';
import { wgs84ToUtm } from '../../../src/read/utm.ts';
import { TORTURE_AREAS, tortureSet } from '../../fixtures/danish/torture-set.ts';
import { geopackageFile, geopackageGeometry } from '../files/write-geopackage.ts';
import { dbfFile, shpFile, utf8, zip } from '../files/write-shapefile.ts';

type Ring = [number, number][];

const degrees = (i: number): Ring => [[12.5 + i / 50, 55.6], [12.51 + i / 50, 55.6], [12.51 + i / 50, 55.61], [12.5 + i / 50, 55.61], [12.5 + i / 50, 55.6]];
const metres = (i: number): Ring => degrees(i).map(([x, y]): [number, number] => [...wgs84ToUtm(x, y)] as [number, number]);
const feature = (i: number, ring: Ring): unknown => ({ type: 'Feature', id: `x.${i}`, properties: { bydel_nr: i + 1, navn: TORTURE_AREAS[i], dato: '2025-01-31Z' }, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } });
const collection = (ring: (i: number) => Ring, members: object = {}): unknown => ({ type: 'FeatureCollection', totalFeatures: 5, ...members, features: TORTURE_AREAS.map((_, i) => feature(i, ring(i))) });
const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value));

/** A map that is in order, beside which mutated tables are read. */
export const SOUND_MAP: RawFile = { name: 'bydel.geojson', bytes: json(collection(degrees)) };
/** A table that is in order, beside which mutated maps are read. */
export const SOUND_TABLE: RawFile = { name: 'tal.csv', bytes: utf8(`bydel_nr;år;antal;andel\n${TORTURE_AREAS.map((_, i) => `${i + 1};2025;${100 * i};${i},5`).join('\n')}\n`) };

const shapes = TORTURE_AREAS.map((navn, i) => ({ polygons: [[metres(i)]], cells: [String(i + 1), navn] }));
const topology = { type: 'Topology', arcs: TORTURE_AREAS.map((_, i) => degrees(i)), objects: { bydel: { type: 'GeometryCollection', geometries: TORTURE_AREAS.map((navn, i) => ({ type: 'Polygon', properties: { bydel_nr: i + 1, navn }, arcs: [[i]] })) } } };
const wkt = `bydel_nr,navn,wkt\n${TORTURE_AREAS.map((_, i) => `${i + 1},n${i},"POLYGON ((${degrees(i).map((one) => one.join(' ')).join(', ')}))"`).join('\n')}\n`;

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const sheet = `<worksheet ${NS}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>antal</t></is></c></row>${TORTURE_AREAS.map((_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i + 1}</v></c><c r="B${i + 2}"><v>2025</v></c><c r="C${i + 2}" s="1"><v>${i * 1.5}</v></c></row>`).join('')}</sheetData><mergeCells><mergeCell ref="A8:C8"/></mergeCells></worksheet>`;
const workbook = zipSync({
  'xl/workbook.xml': strToU8(`<workbook ${NS}><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
  'xl/sharedStrings.xml': strToU8(`<sst ${NS}><si><t>bydel_nr</t></si><si><t>år</t></si></sst>`),
  'xl/styles.xml': strToU8(`<styleSheet ${NS}><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`),
  'xl/worksheets/sheet1.xml': strToU8(sheet),
});

const dimension = { OMR: { category: { index: TORTURE_AREAS.map((_, i) => String(i + 1)) } }, TID: { category: { index: ['2024', '2025'] } } };
const cube = { class: 'dataset', label: 'x', id: ['OMR', 'TID'], size: [5, 2], dimension, value: [1, 2, 3, null, 5, 6, 7, 8, 9, 10], status: { '3': '..' } };
const oldCube = { dataset: { label: 'x', dimension: { ...dimension, id: ['OMR', 'TID'], size: [5, 2] }, value: { '0': 1, '1': 2, '9': 4 } } };
const statbank = '\ufeffOMRKK;KØN;TID;INDHOLD\r\nKøbenhavn i alt;Mænd;2025K4;900\r\nBydel - Ørestad;Mænd;2025K3;10\r\nBydel - Ålholm;Mænd;2025K4;..\r\nLokaludvalg - Valby;Kvinder;2025K4;13\r\n1099;Mænd;2025K4;1\r\n';

/** A GeoPackage holds the moment it was made; a case must follow from its number alone. */
function undated(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replace(/20\d\d-\d\d-\d\dT[\d:.]{12}Z/g, '2025-01-01T00:00:00.000Z');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A file of every kind that is read, small, so that many can be tried. `isMap`: it brings areas of its own. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isMap: boolean;
}

export async function fuzzSeeds(): Promise<readonly Seed[]> {
  const rows = TORTURE_AREAS.map((navn, i) => ({ nr: String(i + 1), navn, tal: i, geometry: geopackageGeometry([[metres(i)]]) }));
  const maps: readonly (readonly [string, Uint8Array])[] = [
    ['geojson', json(collection(degrees))],
    ['geojson-declared', json(collection(metres, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } }))],
    ['geojson-undeclared', json(collection(metres))],
    ['geojson-lines', utf8(TORTURE_AREAS.map((_, i) => JSON.stringify(feature(i, degrees(i)))).join('\n'))],
    ['topojson', json(topology)],
    ['well-known-text', utf8(wkt)],
    ['geopackage', undated(await geopackageFile(rows, { pageSize: 512 }))],
    ['shapefile', zip({ 'bydel.shp': shpFile(shapes), 'bydel.dbf': dbfFile(['bydel_nr', 'navn'], shapes, utf8), 'bydel.prj': utf8('PROJCS["ETRS_1989_UTM_Zone_32N"]') })],
    ['zipped-geojson', zip({ 'a/bydel.geojson': json(collection(degrees)) })],
  ];
  const tables: readonly (readonly [string, Uint8Array])[] = [['workbook', workbook], ['json-stat-2', json(cube)], ['json-stat-1', json(oldCube)], ['statbank', utf8(statbank)], ['tabs', utf8(new TextDecoder().decode(SOUND_TABLE.bytes).replaceAll(';', '\t'))]];
  const danish = tortureSet().filter((_, i) => i % 12 === 5).map(({ name, bytes }) => [name, bytes] as const);
  return [...maps.map(([name, bytes]) => ({ name, bytes, isMap: true })), ...[...tables, ...danish].map(([name, bytes]) => ({ name, bytes, isMap: false }))];
}
