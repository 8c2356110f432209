import { describe, expect, it } from 'vitest';
import { lineChart } from '../../src/draw/line-chart.ts';

const FRAME = { width: 100, height: 100, left: 0, right: 0, top: 0, bottom: 0 };

describe('a line over years', () => {
  it('goes from the first year to the last, higher values higher up, and shows the target', () => {
    const { points, yOf, low, high, path } = lineChart([{ year: 2000, value: 10 }, { year: 2010, value: 20 }], [5], FRAME);
    expect(points.map(({ x }) => x)).toEqual([0, 100]);
    expect((points[0]?.y ?? 0) > (points[1]?.y ?? 0)).toBe(true);
    expect(yOf(5)).toBeLessThan(100);
    expect([low, high]).toEqual([5, 20]);
    expect(path).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
  });

  it('leaves a gap where a year has no value, and never writes NaN', () => {
    const gap = lineChart([{ year: 2000, value: 1 }, { year: 2001, value: null }, { year: 2002, value: 1 }], [], FRAME);
    expect(gap.path.match(/M/g)?.length).toBe(2);
    for (const chart of [gap, lineChart([{ year: 2000, value: 0 }], [], FRAME)]) expect(chart.path).not.toContain('NaN');
  });
});
