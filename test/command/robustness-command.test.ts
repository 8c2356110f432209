import { describe, expect, test } from 'vitest';
import { run } from './memory-io.ts';
import { RODE, smallCity } from './small-city.ts';

const robustness = (...more: readonly string[]): readonly string[] => ['robustness', 'lilleby', '--level', 'rode', ...more];

describe('robustness', () => {
  test('writes a row an area in the order of the score table, unscored areas last with empty cells', async () => {
    const { status, out } = await run(robustness(), smallCity());
    const rows = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(rows[0]).toBe('area,name,rank,rank_p05,rank_median,rank_p95,top10_share,top20pct_share');
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['10', '2', '9', '1', '07']);
    expect(rows[1]).toBe('10,Ti,1,1,1,1,1,1');
    expect(rows.at(-1)).toBe('07,Syv,,,,,,');
  });

  test('the same seed gives the same digits, byte for byte', async () => {
    const first = await run(robustness('--spread', '1', '--seed', '7'), smallCity());
    expect((await run(robustness('--spread', '1', '--seed=7'), smallCity())).out).toBe(first.out);
  });

  test('without a spread every area keeps its rank', async () => {
    const { out } = await run(robustness('--spread', '0', '--draws', '3', '--format', 'json'), smallCity());
    const rows = JSON.parse(out) as Record<string, number | string | null>[];
    expect(rows.map((row) => [row['rank'], row['rank_p05'], row['rank_p95']])).toEqual([[1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 4, 4], [null, null, null]]);
  });

  test('says on standard error what was varied and what was not', async () => {
    const { err } = await run(robustness('--draws', '50', '--spread', '0.1'), smallCity());
    expect(err).toContain('Varieret: 2 vægte, hver ganget med et tilfældigt tal fra 90 til 110 procent, uafhængigt af de andre; 50 udtræk, frø 1.');
    expect(err).toContain('Ikke varieret: metoden');
    expect((await run(robustness('--lang', 'en'), smallCity())).err).toContain('1,000 draws, seed 1');
  });

  test('stops where the data has errors, as score does', async () => {
    const { status, out } = await run(robustness(), smallCity({ 'lilleby/rode.csv': RODE.replace('12,40', 'tolv,40') }));
    expect([status, out]).toEqual([1, '']);
  });
});
