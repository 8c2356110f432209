import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROVISIONAL, stateAt, SUPPRESSED, valueAt } from '../../src/model/column.ts';
import { leavesOf } from '../../src/model/index-tree.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';
import type { TinyOverrides } from '../fixtures/tiny-package.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const read = (overrides: TinyOverrides = {}) => readPackage(memorySource(tinyPackage(overrides)), { hash });

describe('reading a package', () => {
  it('finds nothing to say about the tiny package', async () => {
    const { city, issues } = await read();
    expect(issues).toEqual([]);
    expect(city).toMatchObject({ id: 'lillested', version: '1', fictional: true, title: { da: 'Lillested', en: 'Lillested' } });
    expect(city?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps areas in the order of the geometry file with name, parents and geometry', async () => {
    const level = (await read()).city?.levels[1];
    expect(level?.areas.map(({ id, name }) => [id, name])).toEqual([['101', 'Engen'], ['102', 'Åsen'], ['201', 'Havnen'], ['202', 'Skoven']]);
    expect(level?.areas[2]?.parents.get('bydel')).toBe('2');
    expect(level?.geometries?.[0]?.polygons).toHaveLength(1);
    expect(level?.yearRule).toEqual({ policy: 'latest', maximumAge: 1, opens: 2025 });
    expect(level?.years).toEqual([2024, 2025]);
  });

  it('keeps missing, suppressed and provisional apart', async () => {
    const level = (await read()).city?.levels[1];
    const shares = level?.series.get('lav_indkomst')?.get(2025);
    const incomes = level?.series.get('indkomst')?.get(2024);
    if (!shares || !incomes) throw new Error('no columns');
    expect([0, 1, 2, 3].map((i) => valueAt(shares, i))).toEqual([30, 14.2, 12, null]);
    expect(stateAt(shares, 3)).toBe(SUPPRESSED);
    expect(shares.quality?.[1]).toBe(PROVISIONAL);
    expect(valueAt(incomes, 3)).toBeNull();
  });

  it('fills in every default of the index', async () => {
    const tree = (await read()).city?.index;
    if (!tree) throw new Error('no tree');
    expect(tree.rank).toEqual({ ties: 'min', decimals: null, decile: 'ceil(10r/n)' });
    expect([...leavesOf(tree.root)].map(({ id, weight, orient, steps }) => [id, weight, orient, steps])).toEqual([
      ['lav', 1, 'first', [{ do: 'z-score', sd: 'population' }]],
      ['kroner', 0.5, 'first', [{ do: 'z-score', sd: 'sample' }]],
    ]);
  });
});

const DATA = join(import.meta.dirname, '..', '..', 'public', 'data');

describe.runIf(existsSync(join(DATA, 'packages.json')))('the built packages', () => {
  const { packages } = JSON.parse(existsSync(DATA) ? readFileSync(join(DATA, 'packages.json'), 'utf8') : '{"packages":[]}');

  it.each<{ id: string; version: string; digest: string }>(packages)('$id is read without an error or a warning, and has the digest that the list names', async ({ id, version, digest }) => {
    const folder = join(DATA, id);
    const files = { read: (path: string) => Promise.resolve(existsSync(join(folder, path)) ? new Uint8Array(readFileSync(join(folder, path))) : null) };
    const { city, issues } = await readPackage(files, { hash });
    expect(issues.filter((one) => one.severity !== 'notice')).toEqual([]);
    expect(city).toMatchObject({ id, version, digest });
    expect(city?.levels.every((level) => level.geometries !== null && level.series.size > 0)).toBe(true);
  });
});
