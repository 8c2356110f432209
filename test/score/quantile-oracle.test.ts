import { scaleQuantile, scaleQuantize } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import { classify } from '../../src/score/classes/classify.ts';

const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 20, maxLength: 60 });

describe('classes beside d3-scale', () => {
  it('quantile classes of distinct values hold as many areas each as scaleQuantile’s, give or take one', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 3, max: 7 }), (values, count) => {
        const ours = classify(columnOf(values), null, { method: 'quantile', count, limits: null }, true);
        const theirs = scaleQuantile<number>().domain(values).range(Array.from({ length: count }, (_, i) => i));
        const size = (classOf: readonly number[], index: number): number => classOf.filter((one) => one === index).length;
        for (let index = 0; index < count; index += 1)
          expect(Math.abs(size([...ours.classOf], index) - size(values.map((value) => theirs(value)), index))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('equal intervals have the limits of scaleQuantize', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 3, max: 7 }), (values, count) => {
        const { limits, extent } = classify(columnOf(values), null, { method: 'equal-interval', count, limits: null }, true);
        const theirs = scaleQuantize<number>().domain(extent ?? [0, 1]).range(Array.from({ length: count }, (_, i) => i)).thresholds();
        expect(limits).toHaveLength(theirs.length);
        limits.forEach((limit, i) => expect(limit).toBeCloseTo(theirs[i] ?? Number.NaN, 9));
      }),
    );
  });
});
