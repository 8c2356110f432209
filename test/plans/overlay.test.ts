import { area as turfArea, featureCollection, intersect, multiPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry, Position } from '../../src/model/geometry.ts';
import { squareMetres } from '../../src/plans/area-size.ts';
import { planeShape } from '../../src/plans/equal-area-plane.ts';
import { overlay, type Face } from '../../src/plans/overlay.ts';
import { square } from '../fixtures/city-parts.ts';

const facesOf = (ground: AreaGeometry, ...shapes: readonly AreaGeometry[]): readonly Face[] => overlay(planeShape([ground]), shapes.map((shape) => planeShape([shape])));
const under = (faces: readonly Face[], isMeant: (members: readonly number[]) => boolean): number => faces.reduce((sum, { members, size }) => (isMeant(members) ? sum + size : sum), 0);
const common = (a: AreaGeometry, b: AreaGeometry): number => under(facesOf(a, b), (members) => members.includes(0));
const ring = (...corners: readonly Position[]): AreaGeometry => ({ polygons: [[[...corners, corners[0] ?? [0, 0]]]] });
const reversed = ({ polygons }: AreaGeometry): AreaGeometry => ({ polygons: polygons.map((rings) => rings.map((one) => one.toReversed())) });

/** A star around a place: simple, seldom convex. */
const star = fc.tuple(fc.double({ min: 12.5, max: 12.52, noNaN: true }), fc.double({ min: 55.6, max: 55.62, noNaN: true }), fc.array(fc.double({ min: 0.002, max: 0.012, noNaN: true }), { minLength: 3, maxLength: 24 })).map(([x, y, reaches]) =>
  ring(...reaches.map((reach, i): Position => [x + reach * Math.cos((2 * Math.PI * i) / reaches.length), y + 0.6 * reach * Math.sin((2 * Math.PI * i) / reaches.length)])),
);
/** Corners on a coarse grid: borders lie on one another, corners on borders, and edges run straight north. */
const blocky = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.boolean()).map(([x, y, width, height, slanted]) => {
  const at = (i: number, j: number): Position => [12.5 + 0.01 * i, 55.6 + 0.01 * j];
  return slanted ? ring(at(x, y), at(x + width, y), at(x + width, y + height)) : ring(at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height));
});
const shape = fc.oneof(star, blocky);

describe('shapes laid over a ground', () => {
  it('cut it into faces that add up to it', () => {
    fc.assert(fc.property(shape, fc.array(shape, { maxLength: 5 }), (ground, shapes) => {
      expect(under(facesOf(ground, ...shapes), () => true) / squareMetres(ground)).toBeCloseTo(1, 10);
    }));
  });

  it('have the whole of themselves in common with themselves', () => {
    fc.assert(fc.property(shape, (one) => {
      expect(common(one, one) / squareMetres(one)).toBeCloseTo(1, 10);
      expect(common(one, reversed(one)) / squareMetres(one)).toBeCloseTo(1, 10);
    }));
  });

  it('have the same in common whichever is the ground', () => {
    fc.assert(fc.property(shape, shape, (a, b) => {
      expect(Math.abs(common(a, b) - common(b, a))).toBeLessThan(1e-10 * (squareMetres(a) + squareMetres(b)));
    }));
  });

  it('leave the same faces in whatever order they are laid', () => {
    fc.assert(fc.property(shape, fc.array(shape, { minLength: 2, maxLength: 4 }), (ground, shapes) => {
      const last = shapes.length - 1;
      const turned = facesOf(ground, ...shapes.toReversed()).map(({ members, size }) => [members.map((one) => last - one).toSorted().join(), size] as const);
      const sizes = new Map(turned);
      for (const { members, size } of facesOf(ground, ...shapes)) expect(Math.abs(size - (sizes.get(members.join()) ?? 0))).toBeLessThan(1e-9 * squareMetres(ground));
    }));
  });

  it('are as large where they meet as an independent library says', () => {
    const feature = ({ polygons }: AreaGeometry) => multiPolygon(polygons.map((rings) => rings.map((one) => one.map(([x, y]) => [x, y]))));
    // The library meets in degrees, we in the plane: their edges part by centimetres on edges of a kilometre.
    fc.assert(fc.property(shape, shape, (a, b) => {
      const theirs = intersect(featureCollection([feature(a), feature(b)]));
      expect(Math.abs(common(a, b) - (theirs === null ? 0 : turfArea(theirs)))).toBeLessThan(1e-3 * squareMetres(a));
    }), { numRuns: 200 });
  });

  it('touching in a border or a corner have nothing in common', () => {
    expect(common(square(12.5, 55.6), square(12.51, 55.6))).toBe(0);
    expect(common(square(12.5, 55.6), square(12.5, 55.61))).toBe(0);
    expect(common(square(12.5, 55.6), square(12.51, 55.61))).toBe(0);
  });

  it('that part a ground between them leave nothing of it and nothing twice', () => {
    const ground = square(12.5, 55.6);
    const corner: Position = [12.5037, 55.6071];
    const triangles = [[[12.5, 55.6], [12.51, 55.6]], [[12.51, 55.6], [12.51, 55.61]], [[12.51, 55.61], [12.5, 55.61]], [[12.5, 55.61], [12.5, 55.6]]] as const;
    const faces = facesOf(ground, ...triangles.map(([a, b]) => ring(a, b, corner)));
    expect(under(faces, (members) => members.length !== 1) / squareMetres(ground)).toBeLessThan(1e-12);
    expect(under(faces, () => true) / squareMetres(ground)).toBeCloseTo(1, 12);
  });

  it('know holes, several polygons, polygons on top of one another and a ring that crosses itself', () => {
    const big = square(12.5, 55.6, 0.03);
    const inner = square(12.51, 55.61);
    const holed: AreaGeometry = { polygons: [[...(big.polygons[0] ?? []), ...(inner.polygons[0] ?? [])]] };
    expect(common(holed, inner)).toBe(0);
    expect(common(big, holed) / (squareMetres(big) - squareMetres(inner))).toBeCloseTo(1, 12);
    const twice: AreaGeometry = { polygons: [...inner.polygons, ...square(12.515, 55.61).polygons] };
    expect(common(big, twice) / squareMetres(inner)).toBeCloseTo(1.5, 9);
    const bow = ring([12.5, 55.6], [12.51, 55.61], [12.51, 55.6], [12.5, 55.61]);
    expect(common(square(12.5, 55.6), bow) / squareMetres(inner)).toBeCloseTo(0.5, 3);
  });
});
