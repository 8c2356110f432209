import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isArea } from '../../../src/read/files/raw-file.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { TORTURE_AREAS } from '../../fixtures/danish/torture-set.ts';
import { tortureFiles } from '../../fixtures/danish/torture-files.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'danish', 'files');
type Row = readonly [string, number, number, number | null];
const { tables, maps } = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as { readonly tables: Readonly<Record<string, readonly Row[]>>; readonly maps: Readonly<Record<string, readonly (readonly [number, number])[]>> };
const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) });
const map = { ...file('map-degrees.geojson'), name: 'bydel.geojson' };

describe('the files of the set', () => {
  it('are those that are made of it, byte for byte', () => {
    const made = tortureFiles();
    expect(readdirSync(FOLDER).toSorted()).toEqual([...made.keys()].toSorted());
    expect([...made].filter(([name, bytes]) => Buffer.compare(readFileSync(join(FOLDER, name)), bytes) !== 0).map(([name]) => name)).toEqual([]);
  });

  it('are at least 120, of every kind', () => {
    expect([Object.keys(tables).length, Object.keys(maps).length]).toEqual([189, 63]);
    expect(new Set(Object.keys(maps).map((name) => name.replace(/^.*\./, '')))).toEqual(new Set(['geojson', 'csv']));
  });
});

it.each(Object.entries(tables))('%s gives every figure as it is meant', async (name, expected) => {
  const { draft, issues } = await takeIn([map, file(name)], { name: 'by' });
  expect(issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.da)).toEqual([]);
  const figures = draft?.values[0]?.figures ?? [];
  const read = TORTURE_AREAS.map((area, i) => {
    const own = figures.filter((figure) => figure.area === String(i + 1));
    return [area, own[0]?.year, own.find(({ indicator }) => /antal/.test(indicator))?.value, own.find(({ indicator }) => /andel/.test(indicator))?.value];
  });
  expect(read).toEqual(expected);
  expect(issues.filter(({ code }) => code.startsWith('row-')).map(({ message }) => message.da)).toEqual([]);
});

/** A hundredth of a second of arc, or a millimetre or two for what is in metres. */
const CLOSE = 7;

it.each(Object.entries(maps))('%s puts every area where it is', async (name, corners) => {
  const { draft, issues } = await takeIn([file(name)], { name: 'by' });
  expect(issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.da)).toEqual([]);
  const [layer] = draft?.layers ?? [];
  expect(layer?.features.map(({ properties }) => [String(properties.get('bydel_nr')), properties.get('navn')])).toEqual(TORTURE_AREAS.map((area, i) => [String(i + 1), area]));
  for (const [i, [x, y]] of corners.entries()) {
    const geometry = layer?.features[i]?.geometry ?? null;
    const ring = geometry !== null && isArea(geometry) ? (geometry.polygons[0]?.[0] ?? []) : [];
    expect([ring.length, ring[0]]).toEqual([5, ring.at(-1)]);
    expect(Math.min(...ring.map(([own]) => own))).toBeCloseTo(x, CLOSE);
    expect(Math.min(...ring.map(([, own]) => own))).toBeCloseTo(y, CLOSE);
  }
});
