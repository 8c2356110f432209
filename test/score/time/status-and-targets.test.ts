import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import '../../seed.ts';
import type { Target } from '../../../src/model/city-package.ts';
import { columnOf } from '../../../src/model/column.ts';
import { discloseCity, type DisclosedCity, type DisclosedLevel } from '../../../src/score/disclosure-gate.ts';
import { changeBetween } from '../../../src/score/time/change.ts';
import { areasInCell, DIRECTIONS, NEED_LEVELS, needsAttention, statusAndDirection } from '../../../src/score/time/status-direction.ts';
import { targetCourse, trendOf } from '../../../src/score/time/target-course.ts';
import { breaksOfIndicator } from '../../../src/score/time/series-breaks.ts';
import { indicatorByYear } from '../../../src/score/time/time-columns.ts';
import { seriesOfValues, timeSeries } from '../../../src/score/time/time-series.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

const changeTo = (from: readonly (number | null)[], to: readonly (number | null)[]) => changeBetween(columnOf(from), columnOf(to), { isBroken: false, doubt: null });

describe('level and direction', () => {
  // Mean 2, deviation sqrt(8): level limits at -0.83, 4.83 and 6.24.
  const score = columnOf([0, 0, 0, 0, 5, 6.3, null, 2.7]);
  const change = changeTo([0, 0, 0, 0, 4, 3.3, 1, null], [0, 0, 0, 0, 5, 6.3, null, 2.7]);

  test('classes by mean and standard deviation, as by hand', () => {
    const found = statusAndDirection(score, change);
    const known = [0, 0, 0, 0, 5, 6.3, 2.7];
    const mean = known.reduce((sum, x) => sum + x, 0) / 7;
    const sd = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 7);
    expect(found.ofScores.mean).toBeCloseTo(mean, 12);
    expect(found.ofScores.sd).toBeCloseTo(sd, 12);
    const plain = (x: number): string => (x < mean - sd ? 'little' : x <= mean + sd ? 'middle' : x <= mean + 1.5 * sd ? 'much' : 'most');
    expect(found.levels).toEqual([...[0, 0, 0, 0, 5, 6.3].map(plain), null, plain(2.7)]);
    expect(found.directions).toEqual(['steady', 'steady', 'steady', 'steady', 'steady', 'more-need', null, null]);
  });

  test('areas of much need that grows need attention', () => {
    expect(needsAttention(statusAndDirection(score, change), score, change, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']).map(({ position, level }) => [position, level])).toEqual([[5, 'most']]);
  });

  test('without spread nobody stands out', () => {
    const same = columnOf([0.1 + 0.2, 0.3, 0.3]);
    const found = statusAndDirection(same, changeTo([0.1, 0.1, 0.1], [0.3, 0.1 + 0.2, 0.3]));
    expect([found.levels, found.directions]).toEqual([['middle', 'middle', 'middle'], ['steady', 'steady', 'steady']]);
  });

  test('every area with both stands in one cell of the matrix, and the order of areas does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(fc.integer({ min: -50, max: 50 })), fc.option(fc.integer({ min: -50, max: 50 }))), { minLength: 1, maxLength: 30 }), (pairs) => {
        const found = (list: typeof pairs) => statusAndDirection(columnOf(list.map(([, to]) => to)), changeTo(list.map(([from]) => from), list.map(([, to]) => to)));
        const [one, other] = [found(pairs), found(pairs.toReversed())];
        const cells = NEED_LEVELS.flatMap((level) => DIRECTIONS.flatMap((direction) => areasInCell(one, level, direction)));
        expect(cells.toSorted((a, b) => a - b)).toEqual(pairs.flatMap(([from, to], i) => (from === null || to === null ? [] : [i])));
        expect([other.levels.toReversed(), other.directions.toReversed()]).toEqual([one.levels, one.directions]);
      }),
    );
  });
});

describe('targets', () => {
  const target: Target = { indicator: 'x', level: 'l', area: null, value: 10, year: 2030, objective: null };
  const of = (...values: readonly (number | null)[]) => seriesOfValues(new Map(values.map((value, i) => [2020 + i, value])), []);
  const course = (values: readonly (number | null)[], direction: 'higher-is-more-deprived' | 'lower-is-more-deprived' | 'context' = 'higher-is-more-deprived') => targetCourse(target, of(...values), direction, 2025);

  test('on course where the trend reaches it in its year, off course where it does not', () => {
    // 20, 19 ... 15: one less a year, 10 in 2030.
    expect(course([20, 19, 18, 17, 16, 15])).toMatchObject({ newest: { year: 2025, value: 15 }, distance: 5, projected: 10, course: 'on-course' });
    expect(course([20, 19.5, 19, 18.5, 18, 17.5])).toMatchObject({ distance: 7.5, projected: 15, course: 'off-course' });
    expect(course([20, 19, 18, 17, 16, 9]).course).toBe('reached');
    expect(course([2, 3, 4, 5, 6, 7], 'lower-is-more-deprived')).toMatchObject({ distance: 3, projected: 12, course: 'on-course' });
  });

  test('says why there is no course', () => {
    expect(course([20, null, null, null, null, 15]).course).toBe('no-trend');
    expect(course([null, null]).course).toBe('no-figure');
    expect(course([1, 2, 3, 4], 'context')).toMatchObject({ course: 'no-side', distance: null });
  });

  test('a trend looks at five years and no further back than a break', () => {
    const broken = seriesOfValues(new Map([[2020, 90], [2021, 90], [2022, 3], [2023, 4], [2024, 5]]), [{ year: 2022, indicator: 'x', reason: 'changed', note: null }]);
    expect(trendOf(broken, 2024)).toMatchObject({ slope: 1, first: 2022, count: 3 });
    expect(trendOf(of(100, 1, 2, 3, 4, 5), 2025)).toMatchObject({ slope: 1, level: 5, first: 2021, last: 2025, count: 5 });
    expect(trendOf(of(1, 2, 3, 40), 2022)).toMatchObject({ slope: 1, last: 2022 });
  });

  let city: DisclosedCity;
  beforeAll(async () => void (city = discloseCity((await eksempelby()).city)), 60_000);

  test('every target of eksempelby, against the normal equations', () => {
    const bydele = city.levels.find(({ id }) => id === 'bydel') as DisclosedLevel;
    expect(city.targets.length).toBeGreaterThan(3);
    for (const one of city.targets) {
      const indicator = city.indicators.get(one.indicator);
      if (indicator === undefined) throw new Error(one.indicator);
      for (const i of bydele.areas.keys()) {
        const series = timeSeries(indicatorByYear(bydele, one.indicator), i, breaksOfIndicator(indicator, bydele));
        const found = targetCourse(one, series, indicator.direction, 2025);
        const points = series.points.filter(({ year, value }) => year > 2020 && year <= 2025 && value !== null) as { year: number; value: number }[];
        if (series.breaks.some(({ year }) => year > 2021) || points.length < 3) continue;
        const n = points.length;
        const sum = (f: (p: { year: number; value: number }) => number): number => points.reduce((total, p) => total + f(p), 0);
        const t = (year: number): number => year - 2020;
        const [sx, sy, sxx, sxy] = [sum((p) => t(p.year)), sum((p) => p.value), sum((p) => t(p.year) ** 2), sum((p) => t(p.year) * p.value)];
        const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
        expect(found.trend?.slope).toBeCloseTo(slope, 9);
        expect(found.projected).toBeCloseTo((sy - slope * sx) / n + slope * t(one.year), 9);
      }
    }
  });
});
