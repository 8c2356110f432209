import { describe, expect, test } from 'vitest';
import { seriesChart } from '../../src/draw/series-chart.ts';

const chart = (values: readonly number[]): string => seriesChart({
  lines: [{ runs: [values.map((value, i) => ({ year: 2020 + i, value }))], style: 'own' }], breaks: [], target: null, title: 'x', label: (value) => value.toFixed(2),
})?.text ?? '';
const heights = (svg: string): readonly string[] => [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y = '']) => y);
const labels = (svg: string): readonly string[] => [...svg.matchAll(/class="value">([^<]*)</g)].map(([, text = '']) => text);

describe('a small chart of a series', () => {
  test('has a line from figure to figure, and both ends on the axis', () => {
    expect(labels(chart([1, 2, 3]))).toEqual(['1.00', '3.00']);
    expect(new Set(heights(chart([1, 2, 3]))).size).toBe(3);
  });

  test('is level, with one figure on the axis, where the axis would write the same twice', () => {
    expect(labels(chart([0.081, 0.079]))).toEqual(['0.08']);
    expect(new Set(heights(chart([0.081, 0.079])))).toEqual(new Set(heights(chart([0.08]))));
  });

  test('without a figure there is none', () => {
    expect(chart([])).toBe('');
  });
});
