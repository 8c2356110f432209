import { describe, expect, it } from 'vitest';
import { fitProjection, pathOf } from '../../src/draw/svg-path.ts';
import type { Bounds, Polygon } from '../../src/model/geometry.ts';

const bounds: Bounds = [12.45, 55.61, 12.65, 55.73];

describe('fitProjection', () => {
  it('puts the corners of the bounds on the two opposite edges that bind', () => {
    const project = fitProjection(bounds, 1000, 1000);
    const [left, top] = project([12.45, 55.73]);
    const [right, bottom] = project([12.65, 55.61]);
    expect(top).toBeCloseTo(0, 6);
    expect(bottom).toBeCloseTo(1000, 6);
    expect(left).toBeCloseTo(1000 - right, 6);
  });

  it('keeps directions: east is right, north is up', () => {
    const project = fitProjection(bounds, 300, 200);
    expect(project([12.6, 55.7])[0]).toBeGreaterThan(project([12.5, 55.7])[0]);
    expect(project([12.5, 55.7])[1]).toBeLessThan(project([12.5, 55.65])[1]);
  });

  it('has the same scale both ways: a degree of latitude is longer than one of longitude by 1/cos(latitude)', () => {
    const project = fitProjection([12, 55.5, 13, 56.5], 1000, 1000);
    const east = project([12.51, 56])[0] - project([12.5, 56])[0];
    const north = project([12.5, 55.995])[1] - project([12.5, 56.005])[1];
    expect(north / east).toBeCloseTo(1 / Math.cos((56 * Math.PI) / 180), 3);
  });
});

describe('pathOf', () => {
  const same = (position: readonly [number, number]): readonly [number, number] => position;
  const square: Polygon = [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
    [
      [1, 1],
      [1, 2],
      [2, 2],
      [1, 1],
    ],
  ];

  it('draws every ring, holes as well, each closed', () => {
    expect(pathOf([square], same)).toBe('M0.0 0.0L4.0 0.0L4.0 4.0L0.0 4.0L0.0 0.0ZM1.0 1.0L1.0 2.0L2.0 2.0L1.0 1.0Z');
  });

  it('leaves out points that fall on the one before at the precision of the drawing', () => {
    expect(pathOf([[[[0, 0], [0.01, 0.01], [3, 0], [0, 3], [0, 0]]]], same)).toBe('M0.0 0.0L3.0 0.0L0.0 3.0L0.0 0.0Z');
  });

  it('is empty for an area without geometry', () => {
    expect(pathOf([], same)).toBe('');
  });
});
