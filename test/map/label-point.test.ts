import { describe, expect, it } from 'vitest';
import type { Polygon } from '../../src/model/geometry.ts';
import { labelPointOf, roughLabelPointOf } from '../../src/map/label-point.ts';
import { square } from './sample-shapes.ts';

/** A C open to the east: the middle of its box lies outside of it. */
const C_SHAPE: Polygon = [[[0, 0], [3, 0], [3, 1], [1, 1], [1, 2], [3, 2], [3, 3], [0, 3], [0, 0]]];

describe('label point', () => {
  it('of a square is its middle, with half its side as room', () => {
    const point = labelPointOf([square(0, 0, 0.01)]);
    expect(point?.at[0]).toBeCloseTo(0.005, 4);
    expect(point?.at[1]).toBeCloseTo(0.005, 4);
    expect(point?.room).toBeCloseTo(0.005 * 111_320, 0);
  });

  it('lies inside an area that bends around its own middle', () => {
    const at = labelPointOf([C_SHAPE])?.at;
    expect(at?.[0]).toBeLessThan(1);
  });

  it('lies outside of holes', () => {
    const at = labelPointOf([[...square(0, 0, 3), ...square(1, 1)]])?.at ?? [1.5, 1.5];
    expect(Math.max(Math.abs(at[0] - 1.5), Math.abs(at[1] - 1.5))).toBeGreaterThan(0.5);
  });

  it('goes to the largest part', () => {
    expect(labelPointOf([square(0, 0, 0.1), square(5, 5, 1)])?.at[0]).toBeGreaterThan(5);
  });

  it('is found roughly, near the searched one, for plain shapes', () => {
    const [rough, searched] = [roughLabelPointOf([square(12, 55, 0.01)]), labelPointOf([square(12, 55, 0.01)])];
    expect(rough?.at[0]).toBeCloseTo(searched?.at[0] ?? 0, 3);
    expect(rough?.room).toBeLessThan(searched?.room ?? 0);
    expect(roughLabelPointOf([])).toBeNull();
  });

  it('is none without a shape, and survives one without extent', () => {
    expect(labelPointOf([])).toBeNull();
    expect(labelPointOf([[[[1, 1], [1, 1], [1, 1]]]])?.room).toBe(0);
  });
});
