import { describe, expect, it } from 'vitest';
import { nearestStop, SHEET_STOPS, stepStop, stopHeight } from '../../src/ui/shell/sheet-stops.ts';

const PHONE = 844;

describe('the sheet of a phone', () => {
  it('leaves some of the map in sight at every stop', () => {
    for (const stop of SHEET_STOPS) expect(stopHeight(stop, PHONE)).toBeLessThan(PHONE * 0.9);
  });

  it.each([
    [90, 'peek'],
    [300, 'half'],
    [500, 'half'],
    [700, 'full'],
    [2000, 'full'],
  ] as const)('comes to rest from %i px at %s', (height, stop) => {
    expect(nearestStop(height, PHONE)).toBe(stop);
  });

  it('rests where it was put', () => {
    for (const stop of SHEET_STOPS) expect(nearestStop(stopHeight(stop, PHONE), PHONE)).toBe(stop);
  });

  it('goes a stop at a time and stays at the ends', () => {
    expect(SHEET_STOPS.map((stop) => stepStop(stop, 1))).toEqual(['half', 'full', 'full']);
    expect(SHEET_STOPS.map((stop) => stepStop(stop, -1))).toEqual(['peek', 'peek', 'half']);
  });
});
