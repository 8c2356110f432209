import { expect, it } from 'vitest';
import { brokenLines } from '../../src/draw/broken-lines.ts';

const FRAME = { width: 100, height: 60, left: 0, right: 0, top: 0, bottom: 0 };
const line = (...values: readonly (number | null)[]) => values.map((value, i) => ({ year: 2010 + i, value }));
const strokes = (path: string | undefined): number => (path ?? '').split('M').length - 1;

it('draws lines on one scale, and none across a break or a gap', () => {
  const drawn = brokenLines([line(1, 2, 3, 4), line(8, null, 9, 9)], [2012], FRAME);
  expect(drawn?.paths.map(strokes)).toEqual([2, 2]);
  expect(brokenLines([line(1, 2, 3, 4)], [], FRAME)?.paths.map(strokes)).toEqual([1]);
  expect([drawn?.scale.low, drawn?.scale.high]).toEqual([1, 9]);
  expect(drawn?.ends.map((end) => end?.value)).toEqual([4, 9]);
});

it('draws nothing where there is nothing', () => {
  expect(brokenLines([line(null, null), []], [], FRAME)).toBeNull();
});
