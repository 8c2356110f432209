import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPackage } from '../built-package.ts';
import { areaValues } from './area-values.ts';
import { buildGeometry } from './build-geometry.ts';
import { lokaludvalgValues } from './lokaludvalg-values.ts';
import { manifest, TITLE, VERSION } from './manifest.ts';
import { programmes } from './programmes.ts';
import { readRoder } from './read-roder.ts';
import { readTable } from './read-grid.ts';
import { splitWater } from './split-water.ts';
import { tryghedFacts, tryghedValues } from './tryghed-facts.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function readTexts(dataDir: string, names: readonly string[]): Promise<(name: string) => string> {
  const texts = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(dataDir, name), 'utf8')] as const)));
  return (name) => texts.get(name) ?? '';
}

/** The files made from the fact tables alone: values, programmes and the manifest. */
export async function buildTables(dataDir: string): Promise<ReadonlyMap<string, string>> {
  const text = await readTexts(dataDir, ['rode_figures.csv', 'area_figures.csv', 'programmes.csv', 'tryghed_2025.csv', 'roder.csv']);
  const roder = readRoder(text('roder.csv'));
  const rodeColumns = [...(readTable(text('rode_figures.csv'))[0]?.keys() ?? [])];
  return new Map([
    ['rode-values.csv', text('rode_figures.csv')],
    ['kvarter-values.csv', areaValues(text('area_figures.csv'), 'kvarter')],
    ['bydel-values.csv', areaValues(text('area_figures.csv'), 'bydel')],
    ['lokaludvalg-values.csv', lokaludvalgValues(text('rode_figures.csv'), roder)],
    ['tryghed.csv', tryghedValues(text('tryghed_2025.csv'), roder)],
    ['programmes.json', pretty(programmes(text('programmes.csv')))],
    ['datapackage.json', pretty(manifest(rodeColumns, tryghedFacts(text('tryghed_2025.csv'))))],
  ]);
}

async function buildShapes(dataDir: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map(await buildGeometry(dataDir));
  const water = files.get('water.geojson');
  if (water === undefined) throw new Error('the geometry has no water');
  files.delete('water.geojson');
  return files.set('sea.geojson', splitWater(water, 'sea')).set('lake.geojson', splitWater(water, 'lake'));
}

/** Package `koebenhavn` from `data/koebenhavn/`. The same input gives the same bytes. */
export async function buildKoebenhavn(dataDir: string): Promise<BuiltPackage> {
  const [tables, shapes] = await Promise.all([buildTables(dataDir), buildShapes(dataDir)]);
  return { id: 'koebenhavn', title: TITLE, version: VERSION, files: new Map([...tables, ...shapes]) };
}
