import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInProcess } from './folder-io.ts';
import { byArea, difference, expectationIn, type ByArea, type Comparison } from './published-result.ts';

const ROOT = join(import.meta.dirname, '../..');
const ORACLES = join(ROOT, '../shared/oracles');
const present = existsSync(ORACLES);
if (!present) console.info('not run: ../shared absent (published indices)');
const oracles = present ? readdirSync(ORACLES) : [];

const scoreArguments = (oracle: string, profile: string): readonly string[] => {
  const { level, year } = expectationIn(join(ORACLES, oracle));
  return ['score', join(ORACLES, oracle), '--level', level, '--year', String(year), '--profile', join(ORACLES, oracle, profile)];
};

/** The areas whose cell differs from the published one, and by how much. */
function mismatches(ours: ByArea, published: ByArea, name: string, compare: Comparison): readonly number[] {
  const cell = (table: ByArea, area: string, column: string): string => table.get(area)?.get(column) ?? `no column ${column}`;
  return [...published.keys()].map((area) => difference(compare, cell(ours, area, name), cell(published, area, compare.expected ?? name))).filter((one) => one !== 0);
}

test.runIf(present)('every published index has runs to hold', () => {
  expect(oracles.filter((oracle) => expectationIn(join(ORACLES, oracle)).runs.length === 0)).toStrictEqual([]);
});

describe.each(oracles)('%s, scored on the command line', (oracle) => {
  const { runs } = expectationIn(join(ORACLES, oracle));
  describe.each([...runs])('with $profile', ({ profile, expected, compare }) => {
    const run = runInProcess(scoreArguments(oracle, profile));
    const published = byArea(readFileSync(join(ORACLES, oracle, expected), 'utf8'));
    const columns = compare.flatMap((one) => (one.columns ?? [one.column ?? '']).map((name) => ({ name, one })));

    test('gives a row for every published area and no other', async () => {
      const { status, out } = await run;
      expect(status).toBe(0);
      expect([...byArea(out).keys()].toSorted()).toStrictEqual([...published.keys()].toSorted());
    });
    test.each(columns)('$name comes out as published', async ({ name, one }) => {
      const off = mismatches(byArea((await run).out), published, name, one);
      expect(off.length).toBeLessThanOrEqual(one.mismatches ?? 0);
      expect(Math.max(0, ...off)).toBeLessThanOrEqual(one.limit ?? 0);
    });
  });

  test('a process of its own gives the same bytes', { timeout: 120_000 }, async () => {
    const args = scoreArguments(oracle, runs[0]?.profile ?? '');
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'bybarometer', '--', ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
    expect(status).toBe(0);
    expect(stdout).toBe((await runInProcess(args)).out);
  });
});
