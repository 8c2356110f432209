import { describe, expect, it } from 'vitest';
import { CLOSEST_ZOOM, heldNear, paddingWithin, zoomThatHolds } from '../../src/map/camera-limits.ts';

const CITY = [12.45, 55.61, 12.65, 55.73] as const;
const SCREEN = { width: 1440, height: 900 };

describe('the camera', () => {
  it('holds the world in one tile at zoom 0', () => {
    expect(zoomThatHolds([-180, -85.051129, 180, 85.051129], { width: 512, height: 512 })).toBeCloseTo(0, 5);
  });

  it('holds half as much at each step', () => {
    const half = zoomThatHolds(CITY, { width: 720, height: 450 });
    expect(zoomThatHolds(CITY, SCREEN)).toBeCloseTo(half + 1, 10);
  });

  it('stays where it is wanted near the data', () => {
    expect(heldNear(CITY, SCREEN, [12.5, 55.7], 12)).toEqual({ center: [12.5, 55.7], zoom: 12 });
  });

  it('is held back from the open sea, from the globe and from the pavement', () => {
    const far = heldNear(CITY, SCREEN, [30, 10], 0);
    expect(far.center[0]).toBeCloseTo(12.8, 10);
    expect(far.center[1]).toBeCloseTo(55.52, 10);
    expect(far.zoom).toBeCloseTo(zoomThatHolds(CITY, SCREEN) - 2, 10);
    expect(heldNear(CITY, SCREEN, [12.5, 55.7], 22).zoom).toBe(CLOSEST_ZOOM);
  });
});

describe('padding', () => {
  it('is kept where a fifth of the picture is left', () => {
    const padding = { top: 70, right: 24, bottom: 40, left: 364 };
    expect(paddingWithin(padding, SCREEN)).toEqual(padding);
  });

  it('shrinks in its own proportions where panels would cover the map', () => {
    const { top, right, bottom, left } = paddingWithin({ top: 100, right: 0, bottom: 700, left: 300 }, { width: 300, height: 600 });
    expect(top + bottom).toBeCloseTo(480, 10);
    expect(bottom / top).toBeCloseTo(7, 10);
    expect([left, right]).toEqual([240, 0]);
  });
});
