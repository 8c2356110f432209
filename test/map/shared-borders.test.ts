import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/model/geometry.ts';
import { sharedBorders } from '../../src/map/shared-borders.ts';
import { square } from './sample-shapes.ts';

const stretches = (lines: readonly (readonly Position[])[]): number => lines.reduce((sum, line) => sum + line.length - 1, 0);

describe('shared borders', () => {
  it('of one area are its outline', () => {
    const area = square(12, 55);
    expect(sharedBorders([[area]])).toEqual([area[0]]);
  });

  it('of two areas side by side draw the common stretch once', () => {
    expect(stretches(sharedBorders([[square(12, 55)], [square(13, 55)]]))).toBe(7);
  });

  it('include the edges of holes', () => {
    const withHole = [...square(12, 55, 3), ...square(13, 56)];
    expect(stretches(sharedBorders([[withHole], [square(13, 56)]]))).toBe(8);
  });

  it('draw every stretch of a chessboard once, in whatever order its areas come', () => {
    const board = Array.from({ length: 9 }, (_, i) => [square(12 + (i % 3), 55 + Math.floor(i / 3))]);
    fc.assert(
      fc.property(fc.shuffledSubarray(board, { minLength: 9 }), (areas) => {
        expect(stretches(sharedBorders(areas))).toBe(24);
      }),
    );
  });
});
