import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { exportFiles, type SceneForm } from '../../src/state/export/export-files.ts';
import { NO_NOTES } from '../../src/state/list/list-facts.ts';
import { priorityForExcel } from '../../src/write/priority-excel.ts';
import { priorityWorkbook } from '../../src/write/xlsx/priority-workbook.ts';
import type { Scene } from '../../src/state/scene.ts';
import { cityIn } from '../score/package-folder.ts';
import { about, rows } from '../write/list-of-two.ts';
import { hasTool, saidBy } from './outside-tool.ts';

const DAY = '2026-11-21';
const folder = mkdtempSync(join(tmpdir(), 'bybarometer-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

let scene: Scene;
beforeAll(async () => {
  const city = await cityIn(new URL('../../public/data/eksempelby/', import.meta.url));
  scene = createSceneDeriver()(city, defaultView(city, 'da', 'rode'), DAY);
}, 60_000);

/** The first file of a form, on disk. */
function made(form: SceneForm): string {
  const setting = { link: 'https://eksempel.dk/#v=1', made: DAY, spans: { choices: null, smallNumbers: null }, notes: NO_NOTES };
  const [file] = exportFiles(scene, form, 'da', setting, { labelOf: () => null, overlays: [], plans: [] });
  if (file === undefined) throw new Error(`no ${form}`);
  return put(file.name, file.content);
}

/** A cell as LibreOffice holds it. */
interface OfficeCell {
  readonly type: string;
  readonly value: string;
  readonly text: string;
  readonly formula: boolean;
}

/** The sheets of a file as LibreOffice reads it, by name: rows of cells, repeated ones once. `filter`: how a CSV is to be read. */
async function inOffice(path: string, filter?: string): Promise<ReadonlyMap<string, readonly (readonly OfficeCell[])[]>> {
  await saidBy('soffice', '--headless', `-env:UserInstallation=file://${folder}/office`, ...(filter === undefined ? [] : [`--infilter=${filter}`]), '--convert-to', 'fods', '--outdir', folder, path);
  const xml = readFileSync(path.replace(/\.\w+$/, '.fods'), 'utf8');
  return new Map([...xml.matchAll(/<table:table table:name="([^"]*)"([^]*?)<\/table:table>/g)].map(([, name = '', inside = '']) => [name, rowsOf(inside)]));
}

const rowsOf = (table: string): readonly (readonly OfficeCell[])[] =>
  [...table.matchAll(/<table:table-row[^>]*>([^]*?)<\/table:table-row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)].map(([, given = '', inside = '']) => ({
      type: /office:value-type="(\w+)"/.exec(given)?.[1] ?? 'empty',
      value: /office:value="([^"]*)"/.exec(given)?.[1] ?? '',
      text: inside.replace(/<[^>]*>/g, '').trim().replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
      formula: given.includes('table:formula'),
    })),
  );

/** Semicolon, quotes, UTF-8, from the first line, Danish numbers. */
const DANISH_FILTER = 'CSV:59,34,76,1,,1030,false,true';
const hasOffice = hasTool('soffice', 'libreoffice-calc');
const hasGdal = hasTool('ogrinfo', 'gdal-bin');

describe.skipIf(!hasOffice)('LibreOffice (not run where it is not installed and cannot be)', () => {
  test('opens the workbook with numbers as numbers, text as text, and no formula', async () => {
    const sheets = await inOffice(put('to.xlsx', priorityWorkbook(rows, about, 'da')));
    expect([...sheets.keys()]).toEqual(['Roder', 'Om data']);
    const [, first = [], second = []] = sheets.get('Roder') ?? [];
    expect(first.slice(0, 4)).toMatchObject([{ type: 'float', value: '1' }, { type: 'string', text: '267' }, { type: 'string' }, { type: 'float', value: '3.25' }]);
    expect(second.slice(0, 4)).toMatchObject([{ type: 'string', text: 'ikke scoret' }, { type: 'string', text: '7' }, { type: 'string', text: '=Lille; "rode"' }, { type: 'string', text: 'ikke scoret' }]);
    expect([...sheets.values()].flat(2).filter(({ formula }) => formula)).toEqual([]);
  }, 180_000);

  test('opens the CSV for Danish Excel with decimal commas as numbers, and no formula', async () => {
    const sheets = await inOffice(put('to.csv', priorityForExcel(rows, about, 'da')), DANISH_FILTER);
    const [, first = [], second = []] = [...sheets.values()][0] ?? [];
    expect(first.slice(0, 4)).toMatchObject([{ type: 'float', value: '1' }, { type: 'float', value: '267' }, { type: 'string', text: 'Gavlhus (267), Tingbjerg' }, { type: 'float', value: '3.25' }]);
    expect(second[2]?.text).toBe(`'=Lille; "rode"`);
    expect([...sheets.values()].flat(2).filter(({ formula }) => formula)).toEqual([]);
  }, 180_000);

  test('would take text for a formula that was not defused, so that the tests above can fail', async () => {
    const [sheet = []] = (await inOffice(put('running.csv', 'x;=1+1\n'), DANISH_FILTER)).values();
    expect(sheet[0]?.[1]).toMatchObject({ formula: true, value: '2' });
  }, 180_000);

  test('opens the workbook of a whole city: a row an area, its scores in full, and that it is a fictional city', async () => {
    const sheets = await inOffice(made('xlsx'));
    const list = sheets.get('Roder (opdigtet)') ?? [];
    const read = list.slice(1, 1 + scene.listed.length).map((cells) => (cells[3]?.type === 'float' ? Number(cells[3].value).toFixed(12) : null));
    expect(read).toEqual(scene.listed.map(({ score }) => score?.toFixed(12) ?? null));
    expect((sheets.get('Om data') ?? []).flat().map(({ text }) => text)).toContain('Opdigtet by: tallene er ikke fra et rigtigt sted.');
  }, 180_000);
});

describe.skipIf(!hasGdal)('GDAL (not run where it is not installed and cannot be)', () => {
  test.each<[SceneForm, string, string]>([
    ['geojson', 'EPSG:4326', 'GeoJSON'],
    ['geojson-utm32', 'EPSG:25832', 'GeoJSON'],
    ['geopackage', 'EPSG:25832', 'GPKG'],
  ])('reads %s in %s with every area, its figures and its place', async (form, crs, driver) => {
    const path = made(form);
    const told = await saidBy('ogrinfo', '-al', '-so', path);
    expect(told).toContain(`using driver \`${driver}'`);
    expect(told).toContain(`Feature Count: ${scene.rows.length}`);
    expect(told).toContain('Geometry: Multi Polygon');
    expect(told).not.toMatch(/warning|error/i);
    expect(await saidBy('gdalsrsinfo', '-o', 'epsg', path)).toContain(crs);
    const back = join(folder, `${form}.geojsonl`);
    await saidBy('ogr2ogr', '-f', 'GeoJSONSeq', '-t_srs', 'EPSG:4326', back, path, ...(driver === 'GPKG' ? ['omraader_rode'] : []));
    const features = readFileSync(back, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { properties: Record<string, unknown>; geometry: { coordinates: number[][][][] } });
    for (const [i, { properties, geometry }] of features.entries()) {
      const row = scene.rows[i];
      expect(properties['area']).toBe(row?.id);
      expect(properties['score'] ?? null).toBe(row?.score ?? null);
      expect(String(properties['without']).includes('score=not-scored')).toBe(row?.score === null);
      const [x = 0, y = 0] = geometry.coordinates[0]?.[0]?.[0] ?? [];
      const polygons = scene.level.geometries?.[i]?.polygons ?? [];
      // GeoJSONSeq has seven decimals: a centimetre.
      expect(Math.min(...polygons.flat(2).map(([a, b]) => Math.hypot((a - x) * 62_000, (b - y) * 111_000)))).toBeLessThan(0.02);
    }
  }, 120_000);

  test('finds shapes that are sound, the table about the data and the style in the GeoPackage', async () => {
    const path = made('geopackage');
    expect(await saidBy('ogrinfo', path, '-q', '-sql', 'SELECT count(*) AS broken FROM omraader_rode WHERE NOT ST_IsValid(geom)', '-dialect', 'SQLite')).toMatch(/broken \(Integer\) = 0/);
    expect(await saidBy('ogrinfo', path, 'om_data', '-q')).toContain('Opdigtet by');
    expect(await saidBy('ogrinfo', path, 'layer_styles', '-q')).toContain('RuleRenderer');
  }, 60_000);
});
