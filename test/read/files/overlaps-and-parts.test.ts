import { area as turfArea, featureCollection, intersect, polygon as turfPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry, Polygon, Position } from '../../../src/model/geometry.ts';
import { overlappingPairs } from '../../../src/read/files/clean/overlapping-pairs.ts';
import { joinParts } from '../../../src/read/files/join-parts.ts';
import type { CleanGeometry, RawLayer } from '../../../src/read/files/raw-file.ts';

const at = (x: number, y: number): Position => [12.5 + x / 10_000, 55.6 + y / 10_000];
const box = (x: number, y: number, width: number, height: number): Polygon => [[at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)]];
const area = (...polygons: readonly Polygon[]): AreaGeometry => ({ polygons });

/** A star-shaped ring around a middle, so that it never crosses itself. */
const star = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.array(fc.integer({ min: 5, max: 50 }), { minLength: 3, maxLength: 12 })).map(([x, y, radii]): Polygon => {
  const corners = radii.map((radius, i) => at(x + radius * Math.cos((i * 2 * Math.PI) / radii.length), y + radius * Math.sin((i * 2 * Math.PI) / radii.length)));
  return [[...corners, corners[0] ?? at(x, y)]];
});

describe('areas that lie over each other', () => {
  it.each<[string, AreaGeometry, AreaGeometry, number]>([
    ['side by side, corner for corner', area(box(0, 0, 50, 50)), area(box(50, 0, 50, 50)), 0],
    ['side by side, corners elsewhere', area(box(0, 0, 50, 50)), area(box(50, 17, 50, 11)), 0],
    ['apart', area(box(0, 0, 50, 50)), area(box(70, 0, 50, 50)), 0],
    ['one in the hole of the other', area([...box(0, 0, 90, 90), (box(30, 30, 30, 30)[0] ?? []).toReversed()]), area(box(30, 30, 30, 30)), 0],
    ['a fifth of both', area(box(0, 0, 50, 50)), area(box(40, 0, 50, 50)), 500],
    ['one within the other', area(box(0, 0, 50, 50)), area(box(10, 10, 10, 10)), 100],
    ['in two places', area(box(0, 0, 50, 10), box(0, 40, 50, 10)), area(box(20, 0, 10, 50)), 200],
  ])('%s', (_, a, b, expected) => {
    const { pairs, isWhole } = overlappingPairs([a, null, b]);
    /** Square metres of one square ten-thousandth of a degree. */
    const unit = 11.1195 ** 2 * Math.cos((55.6 * Math.PI) / 180);
    expect(isWhole).toBe(true);
    expect(pairs.map(({ first, second, size }) => [first, second, Math.round(size / unit)])).toEqual(expected === 0 ? [] : [[0, 2, expected]]);
  });

  it('are found where a clipping library finds them, and as large', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const clipped = intersect(featureCollection([a, b].map((one) => turfPolygon(one.map((ring) => ring.map(([x, y]) => [x, y]))))));
        const expected = clipped === null ? 0 : turfArea(clipped);
        const [pair] = overlappingPairs([area(a), area(b)], 0.01).pairs;
        expect(Math.abs((pair?.size ?? 0) - expected)).toBeLessThan(0.02 + 0.004 * expected);
      }),
      { numRuns: 150 },
    );
  });
});

describe('parts with one id', () => {
  const layer = (rows: RawLayer['rows'], geometries: readonly (CleanGeometry | null)[]): RawLayer => ({ name: 'lag', file: 'lag.geojson', columns: ['nr', 'navn', 'm2'], rows, lines: null, geometries, crs: { how: 'standard', epsg: 4326, isSwapped: false } });

  it('become one area: borders between them vanish, others stay apart, the first row holds', () => {
    const { layer: joined, findings } = joinParts(layer([['7', 'A', 1], ['8', 'B', 2], [7, 'A', 3], ['7', 'A', 4]], [area(box(0, 0, 10, 10)), area(box(90, 0, 5, 5)), area(box(10, 0, 10, 10)), area(box(40, 0, 10, 10))]), 0);
    expect(joined.rows).toEqual([['7', 'A', 1], ['8', 'B', 2]]);
    expect(joined.geometries.map((one) => (one !== null && 'polygons' in one ? one.polygons.map(([outer]) => (outer?.length ?? 1) - 1) : null))).toEqual([[4, 6], [4]].map((corners) => corners.toSorted((a, b) => b - a)));
    expect(findings.map(({ code, blanks }) => [code, blanks['id'], blanks['count']])).toEqual([['areas-joined', '7', '3'], ['joined-rows-differ', '7', undefined]]);
  });

  it('may be places, or without a shape; rows without an id are left as they are', () => {
    const { layer: joined, findings } = joinParts(layer([['1', 'A', 1], ['1', 'A', 1], [null, 'B', 2], ['', 'C', 3], ['2', 'D', 4], ['2', 'D', 4]], [{ points: [at(0, 0)] }, { points: [at(1, 1)] }, null, null, null, area(box(0, 0, 5, 5))]), 0);
    expect(joined.rows.map(([, name]) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(joined.geometries).toEqual([{ points: [at(0, 0), at(1, 1)] }, null, null, area(box(0, 0, 5, 5))]);
    expect(findings.map(({ code }) => code)).toEqual(['areas-joined', 'areas-joined']);
  });

  it('that stand once each change nothing', () => {
    const given = layer([['1', 'A', 1], ['2', 'B', 2]], [area(box(0, 0, 5, 5)), null]);
    expect(joinParts(given, 0)).toEqual({ layer: given, findings: [] });
  });
});
