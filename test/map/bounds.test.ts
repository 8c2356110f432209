import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, widened } from '../../src/map/bounds.ts';
import { square } from './sample-shapes.ts';

describe('bounds', () => {
  it('hold every polygon', () => {
    expect(boundsOf([square(12.4, 55.6, 0.1), square(12.6, 55.7, 0.02)])).toEqual([12.4, 55.6, 12.62, 55.720000000000006]);
  });

  it('are none where nothing is drawn', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([[]])).toBeNull();
  });

  it('do not depend on the order of polygons', () => {
    const corner = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -80, max: 80 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 1 }), (corners) => {
        const polygons = corners.map(([west, south]) => square(west, south));
        expect(boundsOf(polygons.toReversed())).toEqual(boundsOf(polygons));
      }),
    );
  });

  it('widen by a share of their own size on each side, and stay on the map', () => {
    expect(widened([10, 50, 12, 51], 0.5)).toEqual([9, 49.5, 13, 51.5]);
    expect(widened([0, 60, 10, 84], 1)[3]).toBe(85);
  });
});
