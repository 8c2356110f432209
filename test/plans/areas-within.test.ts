import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areasWithin } from '../../src/plans/areas-within.ts';
import { square } from '../fixtures/city-parts.ts';

const row = { geometries: [square(0, 55), square(0.01, 55), null, square(0.02, 55)] };

test('an area is in with half of its ground, and out with less', () => {
  expect(areasWithin(row, square(-0.001, 54.999, 0.02))).toEqual([0, 1]);
  expect(areasWithin(row, { polygons: [[[[0.0051, 54.9], [0.0149, 54.9], [0.0149, 55.1], [0.0051, 55.1], [0.0051, 54.9]]]] })).toEqual([]);
  expect(areasWithin(row, { polygons: [[[[0.0049, 54.9], [0.0151, 54.9], [0.0151, 55.1], [0.0049, 55.1], [0.0049, 54.9]]]] })).toEqual([0, 1]);
});

test('a border that runs the other way, or crosses itself, does not throw', () => {
  const back = { polygons: [[[[0, 54.9], [0, 55.1], [0.03, 55.1], [0.03, 54.9], [0, 54.9]]]] } as const;
  expect(areasWithin(row, back)).toEqual([0, 1, 3]);
  const corner = fc.tuple(fc.double({ min: -0.1, max: 0.1, noNaN: true }), fc.double({ min: 54.9, max: 55.1, noNaN: true }));
  fc.assert(fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (corners) => {
    const [first] = corners;
    const found = areasWithin(row, { polygons: [[[...corners, ...(first === undefined ? [] : [first])]]] });
    expect(found.every((position) => row.geometries[position] !== null)).toBe(true);
  }), { numRuns: 100 });
});
