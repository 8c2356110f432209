import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import { compareProfiles } from '../../src/score/compare-profiles.ts';
import { rankAgreement } from '../../src/score/rank-agreement.ts';
import { numbersOf } from './tree-maker.ts';

const ranked = (ranks: (number | null)[]) => ({ rank: columnOf(ranks) });
const agreement = (a: number[], b: number[]) => rankAgreement(Float64Array.from(a), Float64Array.from(b));

describe('two profiles side by side', () => {
  const comparison = compareProfiles(ranked([1, 2, 3, 4, null, 5]), ranked([3, 1, 2, 5, 4, null]), 2);
  test('rank changes: up the list is above 0; only areas that both rank', () => {
    expect(numbersOf(comparison.rankChange)).toStrictEqual([-2, 1, 1, -1, null, null]);
    expect([comparison.compared, comparison.largestChange]).toStrictEqual([4, 2]);
  });
  test('who enters and who leaves the top N', () => {
    expect(comparison.enter).toStrictEqual([{ position: 2, rankBefore: 3, rankAfter: 2 }]);
    expect(comparison.leave).toStrictEqual([{ position: 0, rankBefore: 1, rankAfter: 3 }]);
  });
  test('an area that only one of them ranks can enter or leave', () => {
    const { enter, leave } = compareProfiles(ranked([1, null]), ranked([null, 1]), 1);
    expect([enter.map(({ position }) => position), leave.map(({ position }) => position)]).toStrictEqual([[1], [0]]);
  });
  test('a profile beside itself: nothing moves', () => {
    expect(compareProfiles(ranked([2, 1, 3]), ranked([2, 1, 3]), 1)).toMatchObject({ enter: [], leave: [], largestChange: 0, spearman: 1, kendall: 1 });
  });
});

describe('agreement of two orders', () => {
  test('by hand: one pair of four swapped', () => {
    // Spearman 1 - 6 (1 + 1) / (4 15); Kendall (5 - 1) / 6.
    const { spearman, kendall } = agreement([1, 2, 3, 4], [1, 3, 2, 4]);
    expect(spearman).toBeCloseTo(0.8, 12);
    expect(kendall).toBeCloseTo(4 / 6, 12);
  });
  test('with ties: as scipy.stats.kendalltau documents', () => {
    expect(agreement([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]).kendall).toBeCloseTo(-0.47140452079103173, 12);
  });
  test('as scipy.stats.spearmanr documents', () => {
    expect(agreement([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]).spearman).toBeCloseTo(0.8207826816681233, 12);
  });
  test('no answer where nothing can be compared', () => {
    expect([agreement([1], [2]), agreement([1, 1], [1, 2]), agreement([], [])]).toStrictEqual(Array.from({ length: 3 }, () => ({ spearman: null, kendall: null })));
  });
  test('Kendall: counts the pairs as looking at each does', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(list, (pairs) => {
        let [agree, inA, inB] = [0, 0, 0];
        pairs.forEach(([a, b], i) => pairs.slice(0, i).forEach(([c, d]) => {
          agree += Math.sign(a - c) * Math.sign(b - d);
          inA += a === c ? 0 : 1;
          inB += b === d ? 0 : 1;
        }));
        const { kendall } = agreement(pairs.map(([a]) => a), pairs.map(([, b]) => b));
        const looked = inA === 0 || inB === 0 ? null : agree / Math.sqrt(inA * inB);
        expect([kendall === null, Math.abs((kendall ?? 0) - (looked ?? 0)) < 1e-10]).toStrictEqual([looked === null, true]);
      }),
    );
  });
});
