import { expect, it } from 'vitest';
import { widthAt } from '../../src/map/line-widths.ts';

it.each([
  [8, 1],
  [10, 1],
  [11, 2],
  [12, 3],
  [20, 3],
])('at zoom %f a width that goes from 1 at zoom 10 to 3 at zoom 12 is %f', (zoom, width) => {
  expect(widthAt([[10, 1], [12, 3]], zoom)).toBe(width);
});
