import { expect, it } from 'vitest';
import { benchCover } from '../../scripts/bench/cover-bench.ts';

it('cover is many times faster than a clipping library over all pairs, and the same to nine digits', () => {
  const { oursMs, comparatorMs, difference, meeting } = benchCover(3);
  expect(meeting).toBeGreaterThan(10);
  expect(difference).toBeLessThan(1e-9);
  expect(comparatorMs / oursMs).toBeGreaterThan(10);
}, 60_000);
