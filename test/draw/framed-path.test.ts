import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../seed.ts';
import { framedPath } from '../../src/draw/framed-path.ts';
import { pathOf } from '../../src/draw/svg-path.ts';
import type { Position } from '../../src/model/geometry.ts';

const flat = (position: Position): Position => position;
const SIZE = 100;

type Edge = readonly [Position, Position];
const edgesOf = (path: string): readonly Edge[] => {
  const points = path.replace('Z', '').slice(1).split('L').map((pair) => pair.split(' ').map(Number) as unknown as Position);
  return points.slice(1).map((to, i): Edge => [points[i] ?? [0, 0], to]);
};

/** Whether a point lies within the ring: crossings of a ray to the right. */
const isInside = ([x, y]: Position, edges: readonly Edge[]): boolean =>
  edges.filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)).length % 2 === 1;

describe('a path within a frame', () => {
  test('fills the same part of the frame as the whole path', () => {
    const corner = fc.tuple(fc.integer({ min: -300, max: 400 }), fc.integer({ min: -300, max: 400 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 4, maxLength: 14 }), (corners) => {
        const ring = [...corners, corners[0] as Position];
        const [whole, framed] = [pathOf([[ring]], flat), framedPath([[ring]], flat, SIZE, SIZE)];
        const [a, b] = [edgesOf(whole), edgesOf(framed)];
        for (let x = 0.37; x < SIZE; x += 9) for (let y = 0.41; y < SIZE; y += 9) expect([x, y, isInside([x, y], b)]).toEqual([x, y, isInside([x, y], a)]);
      }),
    );
  });

  test('spares what lies far outside', () => {
    const ring: Position[] = [[50, 50], ...Array.from({ length: 50 }, (_, i): Position => [300 + i, i]), [50, 90], [50, 50]];
    expect(framedPath([[ring]], flat, SIZE, SIZE).split('L').length).toBeLessThan(7);
  });
});
