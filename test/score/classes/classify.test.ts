import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, type Column } from '../../../src/model/column.ts';
import { classify, LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD, type ClassMethod, type Classification } from '../../../src/score/classes/classify.ts';
import { histogram } from '../../../src/score/classes/histogram.ts';
import { naturalBreaks } from '../../../src/score/classes/natural-breaks.ts';

const classed = (values: (number | null)[], method: ClassMethod, count: number, higherIsMore = true, limits: number[] | null = null): Classification =>
  classify(columnOf(values), null, { method, count, limits }, higherIsMore);

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('class limits', () => {
  test('quantile: equal numbers of areas', () => {
    const { classOf, limits, count } = classed(oneTo(10), 'quantile', 5);
    expect([...classOf]).toStrictEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect(limits.map((limit) => Number(limit.toFixed(9)))).toStrictEqual([2.8, 4.6, 6.4, 8.2]);
    expect(count).toBe(5);
  });
  test('quantile: level values are never parted, and an empty class is left out', () => {
    const { classOf, count } = classed([1, 1, 1, 1, 1, 1, 2, 3], 'quantile', 4);
    expect([...classOf]).toStrictEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect(count).toBe(2);
  });
  test('quantile: values that differ by rounding only are level', () => {
    const { classOf } = classed([0.1 + 0.2, 0.3, 0.1, 0.5], 'quantile', 2);
    expect(classOf[0]).toBe(classOf[1]);
  });
  test('equal interval', () => {
    const { classOf, limits } = classed([0, 1, 25, 50, 99, 100], 'equal-interval', 4);
    expect(limits).toStrictEqual([25, 50, 75]);
    expect([...classOf]).toStrictEqual([0, 0, 0, 1, 3, 3]);
  });
  test('fixed: a value on a limit belongs to the class below, limits in any order', () => {
    const { classOf, limits, count } = classed([-2, -1, 0, 1.5, 9], 'fixed', 4, true, [1.5, -1, 1]);
    expect([limits, count]).toStrictEqual([[-1, 1, 1.5], 4]);
    expect([...classOf]).toStrictEqual([0, 0, 1, 2, 3]);
  });
  test('manual: the limits a person set, as fixed', () => {
    expect(classed([1, 2, 3], 'manual', 2, true, [2])).toMatchObject({ method: 'manual', limits: [2], count: 2 });
  });
  test('standard deviation: whole deviations from the mean, which is a limit itself where the number of classes is even', () => {
    // Mean 5, sample deviation sqrt(40 / 4).
    const sd = Math.sqrt(10);
    expect(classed([1, 3, 5, 7, 9], 'standard-deviation', 4).limits).toStrictEqual([5 - sd, 5, 5 + sd]);
    expect(classed([1, 3, 5, 7, 9], 'standard-deviation', 3).limits).toStrictEqual([5 - sd, 5 + sd]);
    expect([...classed([1, 3, 5, 7, 9], 'standard-deviation', 4).classOf]).toStrictEqual([0, 1, 1, 2, 3]);
  });
  test('natural breaks: the example of Jenks that simple-statistics and turf test with', () => {
    const { classOf, limits } = classed([1, 2, 4, 5, 7, 9, 10, 20], 'natural-breaks', 3);
    expect([...classOf]).toStrictEqual([0, 0, 0, 0, 1, 1, 1, 2]);
    expect(limits).toStrictEqual([6, 15]);
  });
  test.each(['quantile', 'equal-interval', 'natural-breaks', 'standard-deviation'] as const)('%s of equal values is one class, of no values none', (method) => {
    expect(classed([4, 4, 4], method, 5)).toMatchObject({ count: 1, limits: [], extent: [4, 4] });
    expect(classed([null, null], method, 5)).toMatchObject({ count: 0, limits: [], extent: null });
  });
  test('fewer distinct values than classes', () => expect(classed([1, 2, 2], 'natural-breaks', 5)).toMatchObject({ count: 2, limits: [1.5] }));
});

describe('which class is the most need', () => {
  test('the last, also where lower figures mean more need', () => {
    const { classOf, limits } = classed([100, 200, 300, 400], 'equal-interval', 3, false);
    expect([...classOf]).toStrictEqual([2, 2, 1, 0]);
    expect(limits).toStrictEqual([300, 200]);
  });
});

describe('areas without a class', () => {
  test('each says why, and takes no part in the limits', () => {
    const column: Column = { ...columnOf([1, null, 3, 900, 900, 900, 2]), state: Uint8Array.of(1, 0, 2, 1, 1, 1, 1) };
    const participation = Uint8Array.of(0, 0, 0, 1, 2, 3, 0);
    const { classOf, extent } = classify(column, participation, { method: 'equal-interval', count: 2, limits: null }, true);
    expect([...classOf]).toStrictEqual([0, NO_FIGURE, WITHHELD, TOO_FEW_RESIDENTS, TOO_FEW_RESIDENTS, LEFT_OUT, 1]);
    expect(extent).toStrictEqual([1, 2]);
  });
});

/** The smallest sum of squared deviations over every way of cutting. */
function bestOfAll(values: readonly number[], k: number): number {
  if (k === 1) return deviation(values);
  let best = Infinity;
  for (let first = 1; first <= values.length - k + 1; first += 1) best = Math.min(best, deviation(values.slice(0, first)) + bestOfAll(values.slice(first), k - 1));
  return best;
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
}

describe('natural breaks', () => {
  test('are as good as the best of all cuts', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 11 }).map((xs) => xs.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 4 }), (values, k) => {
        const starts = [0, ...naturalBreaks(Float64Array.from(values), new Float64Array(values.length).fill(1), k), values.length];
        const found = starts.slice(1).reduce((sum, end, i) => sum + deviation(values.slice(starts[i], end)), 0);
        expect(starts.length).toBe(k + 1);
        expect(found).toBeLessThanOrEqual(bestOfAll(values, k) * (1 + 1e-12) + 1e-9);
      }),
      { numRuns: 300 },
    );
  });
  test('of cuts that are equally good but for rounding the leftmost', () => {
    for (const step of [1, 0.1, 1 / 3, 1e9 + 0.1]) expect(naturalBreaks(Float64Array.from([1, 2, 3, 4, 5], (x) => x * step), new Float64Array(5).fill(1), 2)).toStrictEqual([2]);
  });
  test('count repeated values', () => {
    expect(naturalBreaks(Float64Array.of(0, 4, 10), Float64Array.of(1, 100, 1), 2)).toStrictEqual([2]);
    expect(naturalBreaks(Float64Array.of(0, 4, 10), Float64Array.of(100, 5, 1), 2)).toStrictEqual([1]);
  });
  test('do not lose their digits where figures are large', () => {
    const shift = 1e9;
    expect(naturalBreaks(Float64Array.from([1, 2, 4, 5, 7, 9, 10, 20], (x) => x + shift), new Float64Array(8).fill(1), 3)).toStrictEqual([4, 7]);
  });
});

describe('histogram', () => {
  test('counts the areas of each bin and names its class', () => {
    const column = columnOf([0, 1, 2, 5, 10, null]);
    const classification = classify(column, null, { method: 'equal-interval', count: 2, limits: null }, true);
    expect(histogram(column, classification, 4)).toStrictEqual([
      { from: 0, to: 2.5, count: 3, classIndex: 0 },
      { from: 2.5, to: 5, count: 0, classIndex: 0 },
      { from: 5, to: 7.5, count: 1, classIndex: 1 },
      { from: 7.5, to: 10, count: 1, classIndex: 1 },
    ]);
  });
  test('turns with the direction', () => {
    const column = columnOf([0, 10]);
    const classification = classify(column, null, { method: 'equal-interval', count: 2, limits: null }, false);
    expect(histogram(column, classification, 2).map(({ classIndex }) => classIndex)).toStrictEqual([1, 0]);
  });
  test('one bin where all values are equal, none without values', () => {
    const bins = (values: (number | null)[]): unknown => histogram(columnOf(values), classed(values, 'quantile', 5), 10);
    expect(bins([3, 3])).toStrictEqual([{ from: 3, to: 3, count: 2, classIndex: 0 }]);
    expect(bins([null])).toStrictEqual([]);
  });
});
