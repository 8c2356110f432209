import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry, Ring } from '../../src/model/geometry.ts';
import { signedDegrees, squareMetres } from '../../src/plans/area-size.ts';
import { dissolve } from '../../src/plans/dissolve.ts';
import { programmeShape, programmeShapes } from '../../src/plans/programme-shapes.ts';
import { programme, square } from '../fixtures/city-parts.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';

const cell = (x: number, y: number): AreaGeometry => square(x, y, 1);
const cells = (...places: readonly (readonly [number, number])[]): readonly AreaGeometry[] => places.map(([x, y]) => cell(x, y));
const sizes = ({ polygons }: AreaGeometry): readonly (readonly number[])[] => polygons.map((rings) => rings.map((ring) => signedDegrees(ring)));

describe('dissolving areas', () => {
  it('makes one outline of two that share a border', () => {
    const outline = dissolve(cells([0, 0], [1, 0]));
    expect(sizes(outline)).toEqual([[2]]);
    expect(outline.polygons[0]?.[0]).toHaveLength(7);
  });

  it('keeps areas apart that do not touch', () => {
    expect(sizes(dissolve(cells([0, 0], [5, 0])))).toEqual([[1], [1]]);
  });

  it('parts areas that touch in one point', () => {
    expect(sizes(dissolve(cells([0, 0], [1, 1])))).toEqual([[1], [1]]);
  });

  it('leaves a hole where areas lie around one that is not theirs', () => {
    const ring = cells([0, 0], [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1]);
    expect(sizes(dissolve(ring))).toEqual([[9, -1]]);
  });

  it('fills the hole when its area is there', () => {
    const all = cells([0, 0], [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1], [1, 1]);
    expect(sizes(dissolve(all))).toEqual([[9]]);
  });

  it('does not mind which way round rings run', () => {
    const turned: AreaGeometry = { polygons: cell(1, 0).polygons.map((rings) => rings.map((ring): Ring => ring.toReversed())) };
    expect(sizes(dissolve([cell(0, 0), turned]))).toEqual([[2]]);
  });

  it('is nothing for no areas', () => {
    expect(dissolve([])).toEqual({ polygons: [] });
  });

  it('keeps the size and closes every ring, whatever cells are taken in whatever order', () => {
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { selector: ([x, y]) => `${x},${y}` });
    fc.assert(
      fc.property(places, (chosen) => {
        const outline = dissolve(cells(...chosen));
        const rings = outline.polygons.flat();
        expect(rings.reduce((sum, ring) => sum + signedDegrees(ring), 0)).toBe(chosen.length);
        for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
        for (const polygon of outline.polygons) expect(polygon.map((ring) => Math.sign(signedDegrees(ring)))).toEqual(polygon.map((_, i) => (i === 0 ? 1 : -1)));
      }),
    );
  });
});

describe('the size of an area', () => {
  it('is about 1,113 by 628 metres for a hundredth of a degree at 55.6 north', () => {
    // A square of the sphere: its width is that of its middle latitude.
    expect(squareMetres(square(12.5, 55.6))).toBeCloseTo(1111.9508 * 1111.9508 * Math.cos((55.605 * Math.PI) / 180), -1);
  });

  it('leaves holes out', () => {
    const hole = square(0.25, 0.25, 0.5).polygons[0]?.[0] ?? [];
    const exterior = square(0, 0, 1).polygons[0]?.[0] ?? [];
    expect(squareMetres({ polygons: [[exterior, hole]] }) / squareMetres({ polygons: [[exterior]] })).toBeCloseTo(0.75, 4);
  });
});

describe('the shape of a programme', () => {
  const city = tinyCity();

  it('is its own geometry where it has one', () => {
    const own = square(1, 1);
    expect(programmeShape(programme('p', { geometry: own, areas: new Map([['rode', ['101']]]) }), city)).toBe(own);
  });

  it('is else one outline of its areas', () => {
    const shape = programmeShape(programme('p', { areas: new Map([['rode', ['101', '102']]]) }), city);
    expect(shape?.polygons).toHaveLength(1);
  });

  it('is nothing where it lists no area that is known', () => {
    expect(programmeShape(programme('p', { areas: new Map([['rode', ['999']]]) }), city)).toBeNull();
    expect([...programmeShapes({ ...city, programmes: [programme('p')] })]).toEqual([]);
  });
});
