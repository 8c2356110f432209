import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOfLarge, viewOfSmall } from '../../src/ui/compare/camera-pair.ts';

const FRAME = { width: 1440, height: 900 };
const SMALL = { width: 480, height: 300 };

describe('two maps that move together', () => {
  it('show the same: the middle of what is open, and as much of it as fits', () => {
    const open = { left: 348, top: 100, width: 492, height: 600 };
    const view = viewOfSmall({ center: [12.55, 55.68], zoom: 11 }, FRAME, open, SMALL);
    // 300 px for 600: one step further out. The open middle lies left of and above the middle of the frame.
    expect(view.zoom).toBeCloseTo(10, 12);
    expect([view.center[0] < 12.55, view.center[1] > 55.68]).toEqual([true, true]);
  });

  it('lead each other back to where they were', () => {
    const part = fc.record({ left: fc.integer({ min: 0, max: 500 }), top: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 100, max: 900 }), height: fc.integer({ min: 100, max: 600 }) });
    const view = fc.record({ center: fc.tuple(fc.double({ min: 8, max: 15, noNaN: true }), fc.double({ min: 54, max: 58, noNaN: true })), zoom: fc.double({ min: 8, max: 14, noNaN: true }) });
    fc.assert(
      fc.property(view, part, (large, open) => {
        const back = viewOfLarge(viewOfSmall(large, FRAME, open, SMALL), SMALL, FRAME, open);
        expect(back.zoom).toBeCloseTo(large.zoom, 9);
        expect(back.center[0]).toBeCloseTo(large.center[0], 9);
        expect(back.center[1]).toBeCloseTo(large.center[1], 9);
      }),
    );
  });
});
