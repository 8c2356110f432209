import type { Polygon } from '../../src/model/geometry.ts';

/** A square of one polygon, `size` degrees wide, whose south-west corner is given. */
export const square = (west: number, south: number, size = 1): Polygon => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];
