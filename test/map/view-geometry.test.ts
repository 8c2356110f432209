import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapView } from '../../src/map/renderer.ts';
import { fittedView, pannedView, pixelOf, positionOf, viewNear, zoomedView } from '../../src/map/view-geometry.ts';
import type { Bounds } from '../../src/model/geometry.ts';

const size = { width: 1000, height: 600 };
const city: Bounds = [12.45, 55.61, 12.65, 55.73];
const view: MapView = { center: [12.55, 55.67], zoom: 11 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const pixels = fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 600, noNaN: true }));

describe('a view', () => {
  it('has its centre in the middle of the picture, north up and east to the right', () => {
    expect(pixelOf(view, size, view.center)).toEqual([500, 300]);
    const [x, y] = pixelOf(view, size, [12.6, 55.7]);
    expect([x > 500, y < 300]).toEqual([true, true]);
  });

  it('leads from pixel to position and back', () => {
    fc.assert(
      fc.property(pixels, fc.double({ min: 8, max: 18, noNaN: true }), (pixel, zoom) => {
        const back = pixelOf({ ...view, zoom }, size, positionOf({ ...view, zoom }, size, pixel));
        back.forEach((value, i) => expect(value).toBeCloseTo(pixel[i] ?? Number.NaN, 3));
      }),
    );
  });

  it('fits bounds into what the padding leaves, in its middle', () => {
    const padding = { top: 100, right: 50, bottom: 20, left: 350 };
    const fitted = fittedView(city, padding, size);
    const [left, top] = pixelOf(fitted, size, [city[0], city[3]]);
    const [right, bottom] = pixelOf(fitted, size, [city[2], city[1]]);
    expect([top, bottom].map(Math.round)).toEqual([100, 580]);
    expect(left - 350).toBeCloseTo(950 - right, 6);
  });

  it('is no closer than a street for a small area', () => {
    expect(fittedView([12.55, 55.67, 12.5501, 55.6701], none, size).zoom).toBe(15);
  });

  it('keeps what lies at the pixel in its place while it comes nearer', () => {
    fc.assert(
      fc.property(pixels, fc.double({ min: -3, max: 3, noNaN: true }), (pixel, steps) => {
        const fixed = positionOf(view, size, pixel);
        const after = pixelOf(zoomedView(view, size, steps, pixel), size, fixed);
        after.forEach((value, i) => expect(value).toBeCloseTo(pixel[i] ?? Number.NaN, 3));
      }),
    );
  });

  it('pans by px: what lay east comes to the middle', () => {
    const east = positionOf(view, size, [620, 300]);
    pixelOf(pannedView(view, [120, 0]), size, east).forEach((value, i) => expect(value).toBeCloseTo([500, 300][i] ?? 0, 6));
  });

  it('is held near the data, and free where there is none', () => {
    const lost: MapView = { center: [0, 0], zoom: 2 };
    expect(viewNear(null, size, lost)).toEqual(lost);
    expect(viewNear(city, size, lost).center[0]).toBeGreaterThan(12);
  });
});
