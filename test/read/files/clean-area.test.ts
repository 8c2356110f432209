import { area as turfArea, booleanPointInPolygon, multiPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polygon, Position, Ring } from '../../../src/model/geometry.ts';
import { cleanArea } from '../../../src/read/files/clean/clean-area.ts';
import { findFault } from '../../../src/read/files/clean/find-fault.ts';
import { signedArea } from '../../../src/read/files/clean/ring-size.ts';
import { turn } from '../../../src/read/files/clean/turn.ts';

/** Hundredths of a degree from a corner of Copenhagen, so that rings can be written in small whole numbers. */
const at = (x: number, y: number): Position => [12.5 + x / 100, 55.6 + y / 100];
const ring = (...corners: readonly (readonly [number, number])[]): Ring => corners.map(([x, y]) => at(x, y));
const square = (x: number, y: number, side: number): Ring => ring([x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]);

const corners = (polygons: readonly Polygon[] | undefined) => polygons?.map((polygon) => polygon.map((one) => one.length - 1));
const isWound = (polygons: readonly Polygon[]): boolean => polygons.every((polygon) => polygon.every((one, i) => signedArea(one) > 0 === (i === 0)));
const drawn = (given: readonly Polygon[]) => cleanArea(given).geometry?.polygons;

describe('a shape that is drawn as it should be', () => {
  it('keeps every corner', () => {
    const given = [[square(0, 0, 9), square(2, 2, 3).toReversed()], [square(20, 0, 2)]];
    expect(cleanArea(given)).toEqual({ geometry: { polygons: given }, notes: { closed: 0, tooShort: 0, repeated: 0, spikes: 0, slivers: 0, sliverSize: 0, fault: null } });
  });

  it('may have a hole that touches its border in one position', () => {
    const given = [[square(0, 0, 9), ring([0, 0], [2, 4], [4, 2], [0, 0])]];
    expect(cleanArea(given).notes.fault).toBeNull();
    expect(drawn(given)).toEqual(given);
  });

  it('is wound: outer rings counterclockwise, holes clockwise', () => {
    const given = [[square(0, 0, 9).toReversed(), square(2, 2, 3)]];
    expect(isWound(drawn(given) ?? [])).toBe(true);
    expect(cleanArea(given).notes.fault).toBeNull();
  });
});

describe('a shape that is not', () => {
  it('is closed, loses repeated positions and spikes, and says how many', () => {
    const open = ring([0, 0], [9, 0], [9, 0], [9, 9], [9, 14], [9, 9], [0, 9]);
    const { geometry, notes } = cleanArea([[open]]);
    expect(geometry?.polygons).toEqual([[square(0, 0, 9)]]);
    expect(notes).toMatchObject({ closed: 1, repeated: 2, spikes: 1 });
  });

  it('loses a spike where its end meets its beginning', () => {
    const { geometry, notes } = cleanArea([[ring([-4, 0], [9, 0], [9, 9], [0, 9], [0, 0], [-4, 0])]]);
    expect(corners(geometry?.polygons)).toEqual([[4]]);
    expect(notes.spikes).toBe(1);
  });

  it('loses rings of fewer than three corners, and with the outer one its holes', () => {
    const { geometry, notes } = cleanArea([[square(0, 0, 9), ring([1, 1], [2, 2], [1, 1])], [ring([20, 0], [21, 0]), square(20, 0, 1)]]);
    expect(corners(geometry?.polygons)).toEqual([[4]]);
    expect(notes.tooShort).toBe(2);
  });

  it.each<[string, readonly Polygon[], readonly (readonly number[])[]]>([
    ['a bow tie: both halves stay', [[ring([0, 0], [4, 4], [4, 0], [0, 4], [0, 0])]], [[3], [3]]],
    ['a ring that touches itself in a corner', [[ring([0, 0], [4, 0], [4, 4], [8, 4], [8, 8], [4, 8], [4, 4], [0, 4], [0, 0])]], [[4], [4]]],
    ['a ring that goes around a hole and comes back', [[ring([0, 0], [9, 0], [9, 9], [4, 9], [6, 4], [2, 4], [4, 9], [0, 9], [0, 0])]], [[5, 3]]],
    ['a loop outside that the ring runs through twice', [[ring([0, 0], [6, 0], [6, 8], [2, 8], [2, 4], [8, 4], [8, 6], [0, 6], [0, 0])]], [[10]]],
    ['a hole outside of its polygon: there is nothing to cut', [[square(0, 0, 4), square(6, 0, 2)]], [[4]]],
    ['a hole that sticks out: it cuts', [[square(0, 0, 8), square(6, 2, 4)]], [[8]]],
    ['parts that overlap: one area', [[square(0, 0, 4)], [square(2, 2, 4)]], [[8]]],
    ['parts along a common border: one area', [[square(0, 0, 4)], [square(4, 0, 4)]], [[6]]],
    ['a part within another', [[square(0, 0, 9)], [square(2, 2, 2)]], [[4]]],
    ['a hole within a hole', [[square(0, 0, 9), square(1, 1, 6), square(2, 2, 2)]], [[4, 4]]],
  ])('is mended: %s', (_, given, expected) => {
    const { geometry, notes } = cleanArea(given);
    expect(notes.fault).toMatchObject({ isMended: true });
    expect(corners(geometry?.polygons)).toEqual(expected);
    expect(isWound(geometry?.polygons ?? [])).toBe(true);
    expect(findFault(geometry?.polygons ?? [])?.isTouchOnly ?? true).toBe(true);
  });

  it('says where', () => {
    expect(cleanArea([[ring([0, 0], [4, 4], [4, 0], [0, 4], [0, 0])]]).notes.fault?.at).toEqual([expect.closeTo(12.52, 12), expect.closeTo(55.62, 12)]);
  });

  it('loses slivers, with their size, unless nothing else is there', () => {
    const sliver: Ring = [at(20, 0), at(21, 0), [at(21, 0)[0], at(21, 0)[1] + 5e-8], at(20, 0)];
    const { geometry, notes } = cleanArea([[square(0, 0, 9)], [sliver]]);
    expect(geometry?.polygons).toEqual([[square(0, 0, 9)]]);
    expect(notes).toMatchObject({ slivers: 1, sliverSize: expect.closeTo(1.75, 1) });
    expect(cleanArea([[sliver]]).geometry?.polygons).toEqual([[sliver]]);
  });

  it('is nothing where nothing is left', () => {
    expect(cleanArea([[ring([0, 0], [4, 0], [0, 0])]]).geometry).toBeNull();
    expect(cleanArea([]).geometry).toBeNull();
  });
});

describe('any rings at all', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })).map(([x, y]) => at(x, y));
  const anyRing = fc.array(position, { minLength: 3, maxLength: 12 });

  /** How often a ring runs around a position. */
  const turns = (line: Ring, p: Position): number =>
    line.reduce((count, b, i) => {
      const a = line[i - 1] ?? line.at(-1) ?? b;
      if (a[1] <= p[1] && b[1] > p[1]) return count + (turn(a, b, p) > 0 ? 1 : 0);
      return a[1] > p[1] && b[1] <= p[1] && turn(a, b, p) < 0 ? count - 1 : count;
    }, 0);

  it('become a shape without fault that covers what the rings run around', () => {
    fc.assert(
      fc.property(fc.array(anyRing, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(fc.double({ min: -0.5, max: 12.5, noNaN: true }), fc.double({ min: -0.5, max: 12.5, noNaN: true })), { minLength: 8, maxLength: 8 }), (rings, probes) => {
        const { geometry } = cleanArea(rings.map((one) => [one]));
        const polygons = geometry?.polygons ?? [];
        expect(findFault(polygons)?.isTouchOnly ?? true).toBe(true);
        expect(isWound(polygons)).toBe(true);
        const shape = polygons.length > 0 ? multiPolygon(polygons.map((polygon) => polygon.map((one) => one.map(([x, y]) => [x, y])))) : null;
        const wrong = probes
          .map(([x, y]) => at(x + 0.001_234, y + 0.003_21))
          .filter((probe) => nearest(rings, probe) > 1e-7)
          .filter((probe) => (shape !== null && booleanPointInPolygon([...probe], shape)) !== rings.some((one) => turns(one, probe) !== 0));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  /** How near a position comes to the lines, in degrees. */
  const nearest = (rings: readonly Ring[], [x, y]: Position): number =>
    Math.min(
      ...rings.flatMap((one) =>
        one.map(([bx, by], i) => {
          const [ax, ay] = one[i - 1] ?? one.at(-1) ?? [bx, by];
          const length = (bx - ax) ** 2 + (by - ay) ** 2;
          const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
          return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
        }),
      ),
    );

  it('are cleaned once and for all: cleaning again changes nothing', () => {
    fc.assert(
      fc.property(anyRing, (one) => {
        const once = cleanArea([[one]]).geometry?.polygons ?? [];
        const again = cleanArea(once);
        expect(again.notes.fault).toBeNull();
        const size = (polygons: readonly Polygon[]) => (polygons.length === 0 ? 0 : turfArea(multiPolygon(polygons.map((polygon) => polygon.map((line) => line.map(([x, y]) => [x, y]))))));
        expect(size(again.geometry?.polygons ?? [])).toBeCloseTo(size(once), 3);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the side of a line', () => {
  it('is right where rounding would hide it', () => {
    const [a, b]: [Position, Position] = [[12.5, 55.5], [12.5 + 2 ** -20, 55.5 + 2 ** -20]];
    const ulp = 2 ** -47;
    expect(turn(a, b, [12.5 + 2 ** -21, 55.5 + 2 ** -21])).toBe(0);
    expect(turn(a, b, [12.5 + 2 ** -21, 55.5 + 2 ** -21 + ulp])).toBeGreaterThan(0);
    expect(turn(a, b, [12.5 + 2 ** -21, 55.5 + 2 ** -21 - ulp])).toBeLessThan(0);
  });
});
