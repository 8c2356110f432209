import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import { classify, type ClassMethod, type Classification } from '../../src/score/classes/classify.ts';
import { rNormals } from './r-normals.ts';

/**
 * Employees per square kilometre of the 58 counties of California, the data that mapclassify's documentation and tests publish
 * their class limits for (PySAL example `calemp`).
 */
const CALEMP = [
  329.92, 0.42, 5.9, 14.03, 2.78, 1.34, 181.27, 1.65, 10.03, 16.7, 1.32, 3.99, 3.16, 0.22, 8.7, 6.56, 3.27, 0.33, 370.5, 4.51, 75.29, 0.99, 2.74, 8.68, 0.14,
  0.92, 12.63, 28.7, 12.02, 722.85, 36.68, 0.74, 29.82, 192.05, 3.38, 11.15, 110.74, 4111.45, 49.47, 10.33, 317.11, 20.47, 264.93, 66.26, 5.39, 0.13, 0.61,
  50.65, 40.48, 36.67, 13.09, 1.81, 0.2, 7.6, 2.51, 57.26, 24.32, 6.97,
];

const classed = (method: ClassMethod, limits: number[] | null = null, count = 5, values: readonly number[] = CALEMP): Classification => classify(columnOf(values), null, { method, count, limits }, true);
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

/**
 * The data of classInt's own test (GPL; tests/test_Unique.R and the figures that it is saved with in tests/test_Unique.Rout.save, R 3.4.4):
 * `set.seed(1); c(rep(0,10), rnorm(100, mean=20, sd=1), rep(26,10))`. Its intervals are closed on the left, ours on the right; no value
 * lies on a limit.
 */
const CENSORED = [...Array.from({ length: 10 }, () => 0), ...rNormals(1, 100).map((z) => 20 + z), ...Array.from({ length: 10 }, () => 26)];
const digits = (limits: readonly number[]): number[] => limits.map((limit) => Number(limit.toPrecision(7)));

describe('classes as R classInt publishes them', () => {
  const of = (method: ClassMethod, count: number, limits: number[] | null = null): Classification => classed(method, limits, count, CENSORED);

  test('the data are those of R', () => expect(rNormals(1, 3).map((z) => Number(z.toFixed(7)))).toStrictEqual([-0.6264538, 0.1836433, -0.8356286]));

  test('style "quantile", n = 5', () => {
    const found = of('quantile', 5);
    expect(digits(found.limits)).toStrictEqual([19.24129, 19.87857, 20.39315, 21.07048]);
    expect(counts(found)).toStrictEqual([24, 24, 24, 24, 24]);
  });

  test('style "equal", n = 5', () => {
    const found = of('equal-interval', 5);
    expect(digits(found.limits)).toStrictEqual([5.2, 10.4, 15.6, 20.8]);
    expect(counts(found)).toStrictEqual([10, 0, 0, 81, 29]);
  });

  test('style "fisher", n = 5; "jenks" parts the same values', () => {
    const found = of('natural-breaks', 5);
    expect(digits(found.limits)).toStrictEqual([8.89265, 19.72123, 20.85116, 24.20081]);
    expect(counts(found)).toStrictEqual([10, 33, 49, 18, 10]);
    const largest = found.limits.map((limit) => Math.max(...CENSORED.filter((x) => x <= limit)));
    expect(digits(largest)).toStrictEqual([0, 19.69582, 20.82122, 22.40162]);
  });

  test('style "fisher", n = 3, of c(0, 0, 0, 1, 2, 50)', () => {
    const found = classed('natural-breaks', null, 3, [0, 0, 0, 1, 2, 50]);
    expect(found.limits).toStrictEqual([0.5, 26]);
    expect(counts(found)).toStrictEqual([3, 2, 1]);
  });

  test('style "sd": its breaks lie at whole deviations; ours leave out what it adds on one side', () => {
    const found = of('standard-deviation', 6);
    expect(digits(found.limits)).toStrictEqual([6.898692, 12.91138, 18.92407, 24.93676]);
    expect(counts(found)).toStrictEqual([10, 0, 10, 90, 10]);
  });

  test('style "fixed", fixedBreaks = c(-1, 1, 19, 25, 30)', () => expect(counts(of('fixed', 4, [1, 19, 25]))).toStrictEqual([10, 11, 89, 10]));

  test('ours differs on purpose where values heap up at a quantile: they stay together, and an interval without values (1 to 1.25) is no class', () => {
    const found = classed('quantile', null, 4, [1, 1, 1, 1, 1, 1, 2, 3]);
    expect(found.limits).toStrictEqual([1]);
    expect(counts(found)).toStrictEqual([6, 2]);
  });
});
