import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stateAt, SUPPRESSED } from '../../../src/model/column.ts';
import { readPackage } from '../../../src/read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { disclosedPackage, packagePaths } from '../../../src/write/package/disclosed-package.ts';
import { tinyPackage, type TinyOverrides } from '../../fixtures/tiny-package.ts';

async function packed(overrides: TinyOverrides): Promise<{ city: DisclosedCity; before: Map<string, Uint8Array>; after: Map<string, string> }> {
  const before = new Map([...tinyPackage(overrides)].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const city = await cityOf(before);
  const after = new Map([...disclosedPackage(before, city)].map(([path, content]) => [path, typeof content === 'string' ? content : new TextDecoder().decode(content)]));
  return { city, before, after };
}

async function cityOf(files: ReadonlyMap<string, Uint8Array>): Promise<DisclosedCity> {
  const { city } = await readPackage({ read: async (path) => files.get(path) ?? null }, { hash: async (bytes) => createHash('sha256').update(bytes).digest('hex') });
  if (city === null) throw new Error('not read');
  return discloseCity(city);
}

/** 10 % of 2,000 and 20.5 % of 1,000: the share of 30 % of 400 rests on 120. */
const withRule = (minimumCount: number): TinyOverrides => ({ manifest: ({ bybarometer }) => bybarometer.indicators.filter(({ id }) => id === 'lav_indkomst').forEach((one) => Object.assign(one, { minimumCount })) });

describe('a package as it is taken along', () => {
  test('is as it was, byte for byte, where the gate withheld nothing', async () => {
    const { city, before } = await packed({ files: { 'kvarter-values.csv': String(tinyPackage().get('kvarter-values.csv')).replace('202,lav_indkomst,2025,,suppressed', '202,lav_indkomst,2025,20,') } });
    expect([...disclosedPackage(before, city)].every(([path, content]) => content === before.get(path))).toBe(true);
    expect(packagePaths(city)).toEqual(['datapackage.json', 'bydel.geojson', 'kvarter.geojson', 'bydel-values.csv', 'kvarter-values.csv', 'programmes.json']);
  });

  test('has no withheld figure any more, in long and in wide tables, and reads back as withheld', async () => {
    const { city, before, after } = await packed(withRule(203));
    expect(new TextDecoder().decode(before.get('kvarter-values.csv'))).toContain('101,lav_indkomst,2025,30,');
    expect(after.get('kvarter-values.csv')).toContain('101,lav_indkomst,2025,,suppressed');
    expect(after.get('bydel-values.csv')).toContain('2,2000,suppressed,300000');
    const again = await cityOf(new Map([...after].map(([path, text]) => [path, new TextEncoder().encode(text)])));
    for (const [i, level] of city.levels.entries()) {
      for (const [id, series] of level.series) for (const [year, column] of series) {
        const back = again.levels[i]?.series.get(id)?.get(year);
        expect(back && [...back.state]).toEqual([...column.state]);
        expect(back && [...back.values]).toEqual([...column.values]);
      }
    }
    const [level] = city.levels;
    expect(stateAt(level?.series.get('lav_indkomst')?.get(2025) ?? { values: new Float64Array(), state: new Uint8Array(), quality: null }, 1)).toBe(SUPPRESSED);
  });

  test('leaves out rows that never passed the gate: of areas that are not there', async () => {
    const stray = { files: { 'kvarter-values.csv': `${tinyPackage().get('kvarter-values.csv')}999,lav_indkomst,2025,77.5,\n` } };
    const { after } = await packed({ ...withRule(203), ...stray });
    expect(after.get('kvarter-values.csv')).not.toContain('77.5');
  });
});
