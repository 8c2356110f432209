import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import type { Branch } from '../../src/model/index-tree.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { readProfile } from '../../src/read/read-profile.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
let city: CityPackage | null = null;
beforeAll(async () => {
  city = (await readPackage(memorySource(tinyPackage()), { hash })).city;
});

const profile = (value: unknown) => readProfile(JSON.stringify(value, null, 1), 'p.json', city);
const leaf = (steps: unknown[], more: object = {}) => ({ id: 'p', index: { id: 'i', children: [{ id: 'a', indicator: 'lav_indkomst', steps, ...more }] } });

describe('a profile in a file', () => {
  it('of weights is laid on the tree of the package', () => {
    const read = profile({ id: 'p', title: { da: 'Vægte' }, weights: { lav: 3, kroner: 0 } });
    expect(read.issues).toEqual([]);
    expect(read.profile).toMatchObject({ id: 'p', title: { da: 'Vægte', en: 'Vægte' }, index: null, levels: null });
    expect([...(read.profile?.weights ?? [])]).toEqual([['lav', 3], ['kroner', 0]]);
  });

  it('may have both a tree and weights on it', () => {
    const read = profile({ ...leaf([]), weights: { a: 2 } });
    expect(read.issues).toEqual([]);
    expect(read.profile?.weights.get('a')).toBe(2);
  });

  it.each<[unknown, unknown]>([
    [{ do: 'min-max' }, { do: 'min-max', low: 0, high: 1 }],
    [{ do: 'goalposts', minimum: 0, maximum: 9 }, { do: 'goalposts', minimum: 0, maximum: 9, log: false, clamp: true }],
    [{ do: 'z-score' }, { do: 'z-score', sd: 'population' }],
    [{ do: 'rank' }, { do: 'rank', ties: 'average', order: 'ascending', tolerance: 0 }],
    [{ do: 'percentile' }, { do: 'percentile', ties: 'average', order: 'ascending', tolerance: 0, scale: '(r-1)/(n-1)', zeros: 'include' }],
    [{ do: 'exponential' }, { do: 'exponential', k: 23 }],
    [{ do: 'log' }, { do: 'log', offset: 0 }],
    [{ do: 'winsorise' }, { do: 'winsorise', lower: 0, upper: 1 }],
    [{ do: 'normal-score' }, { do: 'normal-score' }],
    [{ do: 'reverse' }, { do: 'reverse', from: 0 }],
    [{ do: 'scale' }, { do: 'scale', factor: 1, offset: 0 }],
    [{ do: 'divide-by-max' }, { do: 'divide-by-max', times: 1 }],
    [{ do: 'clamp', minimum: 2 }, { do: 'clamp', minimum: 2, maximum: null }],
    [{ do: 'threshold', at: 3 }, { do: 'threshold', at: 3, compare: '>=' }],
    [{ do: 'round', decimals: 1 }, { do: 'round', decimals: 1 }],
  ])('reads the step %j with its defaults', (given, expected) => {
    const root = profile(leaf([given])).profile?.index?.root as Branch | undefined;
    expect(root?.children[0]?.steps).toEqual([expected]);
  });

  it.each<[unknown, unknown]>([
    [undefined, { policy: 'skip', minimumShare: 0, minimumCount: 0 }],
    [{ policy: 'skip', minimumShare: 0.5 }, { policy: 'skip', minimumShare: 0.5, minimumCount: 0 }],
    [{ policy: 'propagate' }, { policy: 'propagate' }],
    [{ policy: 'value', value: 0 }, { policy: 'value', value: 0 }],
    [{ policy: 'mean' }, { policy: 'mean' }],
    [{ policy: 'median' }, { policy: 'median' }],
  ])('reads the missing rule %j with its defaults', (missing, expected) => {
    const root = profile({ id: 'p', index: { id: 'i', aggregate: { missing }, children: [] } }).profile?.index?.root as Branch | undefined;
    expect(root?.aggregate).toEqual({ method: 'arithmetic', weights: 'normalised', p: 1, missing: expected });
  });

  it('reads the rules of the root', () => {
    const index = { id: 'i', areas: { minimumPopulation: 100, exclude: ['7', 8] }, rank: { decimals: 2, ties: 'dense' }, children: [] };
    const tree = profile({ id: 'p', index }).profile?.index;
    expect(tree?.areas).toEqual({ minimumPopulation: 100, exclude: ['7', '8'] });
    expect(tree?.rank).toEqual({ ties: 'dense', decimals: 2, decile: 'ceil(10r/n)' });
  });

  it('names the place inside the profile and what is allowed', () => {
    const { profile: none, issues } = profile(leaf([{ do: 'z-score', sd: 'smaple' }]));
    expect(none).toBeNull();
    expect(issues[0]).toMatchObject({ code: 'unknown-value', file: 'p.json', field: 'index.children[0].steps[0].sd', line: 12 });
    expect(issues[0]?.repair?.da).toContain('population, sample');
  });

  it('suggests the indicator that was probably meant', () => {
    const { issues } = profile(leaf([], { indicator: 'lav_indkomt' }));
    expect(issues[0]?.repair?.da).toContain('lav_indkomst');
  });

  it('is read without a package, its indicators then unchecked', () => {
    const { profile: read, issues } = readProfile(JSON.stringify(leaf([], { indicator: 'hvad som helst' })), 'p.json', null);
    expect(issues).toEqual([]);
    expect(read?.index?.root.id).toBe('i');
  });

  it('with a minimum population says where no population is counted', () => {
    const index = { id: 'i', areas: { minimumPopulation: 5 }, children: [] };
    const levels = (city?.levels ?? []).map((level) => (level.id === 'bydel' ? { ...level, population: null } : level));
    const read = readProfile(JSON.stringify({ id: 'p', index }), 'p.json', city === null ? null : { ...city, levels });
    expect(read.issues.map((one) => [one.severity, one.code])).toEqual([['warning', 'minimum-without-population-at-some-levels']]);
    expect(read.profile).not.toBeNull();
  });
});

const ORACLES = join(import.meta.dirname, '..', '..', '..', 'shared', 'oracles');
if (!existsSync(ORACLES)) console.info('not run: ../shared absent (published indices)');
describe.runIf(existsSync(ORACLES))('published indices', () => {
  it.each(existsSync(ORACLES) ? readdirSync(ORACLES) : [])('%s is read without an error, with every profile', async (name) => {
    const folder = join(ORACLES, name);
    const source = { read: (path: string) => Promise.resolve(existsSync(join(folder, path)) ? new Uint8Array(readFileSync(join(folder, path))) : null) };
    const read = await readPackage(source, { hash });
    expect(read.issues).toEqual([]);
    for (const file of readdirSync(folder).filter((one) => one.startsWith('profile'))) {
      const { profile: own, issues } = readProfile(readFileSync(join(folder, file), 'utf8'), file, read.city);
      expect(issues).toEqual([]);
      expect(own).not.toBeNull();
    }
  });
});
