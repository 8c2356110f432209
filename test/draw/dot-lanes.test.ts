import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotLanes } from '../../src/draw/dot-lanes.ts';

test('no two marks of a lane are nearer than asked, and no lane is empty', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 }), (places) => {
    const { lanes, count } = dotLanes(places, 10);
    for (let lane = 0; lane < count; lane += 1) {
      const inLane = places.filter((_, i) => lanes[i] === lane).toSorted((a, b) => a - b);
      expect(inLane.length > 0 || places.length === 0).toBe(true);
      for (const [i, place] of inLane.slice(1).entries()) expect(place - (inLane[i] ?? 0)).toBeGreaterThanOrEqual(10);
    }
  }));
});

test('marks with room stand on one line', () => {
  expect(dotLanes([40, 0, 20], 10)).toEqual({ lanes: [0, 0, 0], count: 1 });
  expect(dotLanes([0, 5, 20], 10)).toEqual({ lanes: [0, 1, 0], count: 2 });
});
