import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import { classify, type ClassMethod, type Classification } from '../../src/score/classify.ts';

/**
 * Employees per square kilometre of the 58 counties of California, the data that mapclassify's documentation and tests publish
 * their class limits for (PySAL example `calemp`).
 */
const CALEMP = [
  329.92, 0.42, 5.9, 14.03, 2.78, 1.34, 181.27, 1.65, 10.03, 16.7, 1.32, 3.99, 3.16, 0.22, 8.7, 6.56, 3.27, 0.33, 370.5, 4.51, 75.29, 0.99, 2.74, 8.68, 0.14,
  0.92, 12.63, 28.7, 12.02, 722.85, 36.68, 0.74, 29.82, 192.05, 3.38, 11.15, 110.74, 4111.45, 49.47, 10.33, 317.11, 20.47, 264.93, 66.26, 5.39, 0.13, 0.61,
  50.65, 40.48, 36.67, 13.09, 1.81, 0.2, 7.6, 2.51, 57.26, 24.32, 6.97,
];

const classed = (method: ClassMethod, limits: number[] | null = null, count = 5): Classification => classify(columnOf(CALEMP), null, { method, count, limits }, true);
const counts = ({ classOf, count }: Classification): number[] => Array.from({ length: count }, (_, index) => classOf.filter((one) => one === index).length);
const to8 = (limits: readonly number[]): number[] => limits.map((limit) => Number(limit.toFixed(8)));

/** A natural limit of mapclassify is the largest value of its class; ours lies halfway to the next value. Both part the same values. */
const largestBelow = (limit: number): number => Math.max(...CALEMP.filter((x) => x <= limit));

describe('classes as mapclassify publishes them (tests/test_mapclassify.py, docstrings; the last bin there is the maximum)', () => {
  test('Quantiles(k=5)', () => {
    const found = classed('quantile');
    expect(to8(found.limits)).toStrictEqual([1.464, 5.798, 13.278, 54.616]);
    expect(counts(found)).toStrictEqual([12, 11, 12, 11, 12]);
  });

  test('EqualInterval(k=5)', () => {
    const found = classed('equal-interval');
    expect(to8(found.limits)).toStrictEqual([822.394, 1644.658, 2466.922, 3289.186]);
    expect(counts(found)).toStrictEqual([57, 0, 0, 0, 1]);
  });

  test('FisherJenks(k=5)', () => {
    const found = classed('natural-breaks');
    expect(found.limits.map(largestBelow)).toStrictEqual([75.29, 192.05, 370.5, 722.85]);
    expect(counts(found)).toStrictEqual([49, 3, 4, 1, 1]);
  });

  test('StdMean(): limits below the smallest value part nothing and are left out', () => {
    const found = classed('standard-deviation');
    expect(to8(found.limits)).toStrictEqual([672.57333208, 1219.21856072]);
    expect(counts(found)).toStrictEqual([56, 1, 1]);
  });

  test('UserDefined([20, maximum])', () => {
    expect(counts(classed('fixed', [20]))).toStrictEqual([37, 21]);
    expect(counts(classed('manual', [20]))).toStrictEqual([37, 21]);
  });
});
