import { expect, it } from 'vitest';
import { isInside } from '../../src/draw/point-in-polygons.ts';
import type { Polygon, Ring } from '../../src/model/geometry.ts';

const ring = (low: number, high: number): Ring => [[low, low], [high, low], [high, high], [low, high], [low, low]];
const withHole: Polygon = [ring(0, 10), ring(4, 6)];

it.each([
  [1, 1, true],
  [5, 5, false],
  [11, 5, false],
  [20.5, 20.5, true],
  [-1, 0, false],
])('the point %f, %f is inside a square with a hole and an island: %s', (x, y, expected) => {
  expect(isInside([withHole, [ring(20, 21)]], [x, y])).toBe(expected);
});
