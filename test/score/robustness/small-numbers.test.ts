import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf } from '../../../src/model/column.ts';
import type { Noise } from '../../../src/model/small-numbers.ts';
import { figureAt, intervalAt, noiseOf } from '../../../src/score/robustness/noise-of.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { countAt, shareAt } from '../../../src/score/robustness/score-intervals.ts';
import { smallNumbersOf } from '../../../src/score/robustness/small-numbers.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';
import { branch, inputOf, leaf, numbersOf, treeOf } from '../tree-maker.ts';

const Z = 1.959963984540054;

describe('a share moved by chance', () => {
  /** The four examples of R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3. */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d: the interval of Wilson', (x, n, low, high) => {
    expect(shareAt(x / n, n, -Z)).toBeCloseTo(low, 4);
    expect(shareAt(x / n, n, Z)).toBeCloseTo(high, 4);
  });

  test('stays between 0 and 1, grows with z, and z = 0 is the share itself', () => {
    const z = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }))), z, z, ([n, x], one, other) => {
        const p = x / n;
        const [low, high] = [shareAt(p, n, Math.min(one, other)), shareAt(p, n, Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThanOrEqual(-1e-12);
        expect(shareAt(p, n, 0)).toBeCloseTo(p, 12);
      }),
    );
  });
});

describe('a count moved by chance', () => {
  test('the ends of the score interval: (m - x)^2 = z^2 m', () => {
    for (const x of [0, 1, 10, 250]) for (const z of [-Z, Z]) expect((countAt(x, z) - x) ** 2).toBeCloseTo(Z * Z * countAt(x, z), 8);
    expect(countAt(10, -Z)).toBeCloseTo(5.432, 3);
    expect(countAt(10, Z)).toBeCloseTo(18.4095, 3);
  });
});

describe('what a figure rests on', () => {
  const share: Noise = { kind: 'binomial', per: 100, units: columnOf([50, null, 0]) };
  test('a share without known units stands, and has no interval', () => {
    const column = columnOf([20, 20, 20]);
    expect([0, 1, 2].map((i) => figureAt(column, share, i, 3) === 20)).toStrictEqual([false, true, true]);
    expect(intervalAt(column, share, 1, Z)).toBeNull();
    expect(intervalAt(column, { kind: 'none', reason: 'no-denominator' }, 0, Z)).toBeNull();
  });
  test('a missing figure stays missing, a figure that no count can have stands', () => {
    expect(figureAt(columnOf([null]), share, 0, 1)).toBeNull();
    expect([figureAt(columnOf([104]), share, 0, 1), figureAt(columnOf([-2]), share, 0, 1)]).toStrictEqual([104, -2]);
  });
  test('a rate counts events among its units', () => {
    const rate: Noise = { kind: 'poisson', per: 1000, units: columnOf([500]) };
    expect(figureAt(columnOf([20]), rate, 0, Z)).toBeCloseTo((1000 * countAt(10, Z)) / 500, 10);
  });
  test('comes from the indicator: its unit and its denominator', () => {
    const city = discloseCity(tinyCity());
    const level = city.levels[0];
    if (level === undefined || city.index === null) throw new Error('the tiny city has a level and an index');
    const kinds = new Map([...noiseOf(level, city, city.index, new Map())].map(([id, noise]) => [id, noise.kind === 'none' ? noise.reason : noise.kind]));
    for (const [id, kind] of kinds) {
      const unit = city.indicators.get(id)?.unit;
      expect([id, kind]).toStrictEqual([id, unit === 'percent' || unit === 'per-1000' ? 'no-denominator' : unit === 'count' ? 'poisson' : 'no-share-or-count']);
    }
    expect(kinds.size).toBeGreaterThan(0);
  });
});

describe('ranks under small numbers', () => {
  const input = inputOf({ x: [10, 20, 30, 40], y: [1, 2, 3, 4] });
  const z = [{ do: 'z-score', sd: 'population' }] as const;
  const tree = treeOf(branch('i', [leaf('x', z), leaf('y', z)]));
  const units = (n: number): ReadonlyMap<string, Noise> => new Map([['x', { kind: 'binomial', per: 100, units: columnOf([n, n, n, n]) }]]);
  const width = (noise: ReadonlyMap<string, Noise>): number => {
    const { rankP05, rankP95 } = smallNumbersOf(tree, input, noise, { draws: 200, seed: 1 });
    return numbersOf(rankP95).reduce<number>((sum, high, i) => sum + (high ?? 0) - (numbersOf(rankP05)[i] ?? 0), 0);
  };
  test('the fewer units, the wider the spans; none where nothing says what figures rest on', () => {
    expect(width(new Map([['x', { kind: 'none', reason: 'no-denominator' }]]))).toBe(0);
    expect(width(units(1_000_000))).toBe(0);
    expect(width(units(20))).toBeGreaterThan(width(units(200)));
  });
  test('the same seed gives the same digits', () => {
    const once = (): unknown => numbersOf(smallNumbersOf(tree, input, units(30), { draws: 50, seed: 4 }).top20pctShare);
    expect(once()).toStrictEqual(once());
  });
});
