import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const leaf = (indicator: string): object => ({ id: indicator, indicator, steps: [{ do: 'z-score', sd: 'population' }] });
const PROFILE = {
  id: 'tre-tal',
  index: { id: 'index', areas: { minimumPopulation: 100 }, children: ['lav_indkomst', 'ingen_uddannelse', 'ikke_vestlig_herkomst'].map(leaf) },
};

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a person types it, in a process of its own. */
const npmRun = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFile(npm, ['run', '--silent', 'bybarometer', '--', ...args], { cwd: ROOT, shell: process.platform === 'win32' }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

describe('Copenhagen on the real command line', () => {
  let folder = '';
  let scored: Ended = { status: -1, out: '', err: '' };
  let rows: readonly Record<string, string>[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bybarometer-'));
    const profile = join(folder, 'profil.json');
    await writeFile(profile, JSON.stringify(PROFILE));
    scored = await npmRun('score', 'public/data/koebenhavn', '--level', 'rode', '--year', '2013', '--profile', profile);
    rows = Papa.parse<Record<string, string>>(scored.out.trimEnd(), { header: true }).data;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('ends well, with the table alone on standard output', () => {
    expect(scored.status).toBe(0);
    expect(scored.out.startsWith('area,name,population,score,rank,percentile,decile,coverage,lav_indkomst,ingen_uddannelse,ikke_vestlig_herkomst\n')).toBe(true);
    expect(scored.err).toContain('379 af 396');
  });

  test('has 396 roder, of which 379 have a score', () => {
    expect([rows.length, rows.filter((row) => row['score'] !== '').length]).toEqual([396, 379]);
  });

  test('has Gavlhus, Tingbjergs and Bærhavens first', () => {
    const first = rows.slice(0, 3).map((row) => [row['area'], row['name'], Number(row['score']).toFixed(3)]);
    expect(first).toEqual([['267', 'Gavlhus', '3.264'], ['266', 'Tingbjergs', '3.039'], ['228', 'Bærhavens', '2.794']]);
  });

  test('finds 54 of the 71 roder that the city itself places in an udsat byområde among its first 71', async () => {
    const roder = Papa.parse<Record<string, string>>((await readFile(join(ROOT, 'data/koebenhavn/roder.csv'), 'utf8')).trimEnd(), { header: true }).data;
    const marked = new Set(roder.filter((rode) => rode['udsat_byomraade'] !== '').map((rode) => rode['rode_nr']));
    expect(marked.size).toBe(71);
    expect(rows.slice(0, 71).filter((row) => marked.has(row['area'])).length).toBe(54);
  });

  test('validates without errors', async () => {
    const { status, out } = await npmRun('validate', 'public/data/koebenhavn', '--format', 'json');
    const { issues } = JSON.parse(out) as { issues: { severity: string }[] };
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(status).toBe(0);
  });

  test('refuses a wrong command line with 2 and no stack trace', async () => {
    const { status, out, err } = await npmRun('score', 'public/data/koebenhavn', '--level', 'gade');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('Mulige: bydel lokaludvalg kvarter rode');
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });
});
