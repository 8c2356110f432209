import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAtPlace, ticksOf, timeScale, ZOOM_YEARS, zoomed } from '../../../src/state/timeline/time-scale.ts';

const TODAY = '2026-11-21';
const months = { from: 2010, to: 2036, count: 12 * 27 };
const dayNumber = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 86_400_000;
const WHOLE_DAYS = dayNumber('2037-01-01') - dayNumber('2010-01-01');

describe('the scale of the timeline', () => {
  it('fills the width with all years, and with as many as are asked for', () => {
    expect(timeScale(months, null, 1080).width).toBe(1080);
    expect(timeScale(months, 5, 1000).width).toBeCloseTo(1000 * (27 / 5), 9);
    expect(timeScale(months, 500, 1080).width).toBe(1080);
  });

  it('puts every day where a plain count of days puts it', () => {
    const scale = timeScale(months, 3, 900);
    const days = fc.date({ min: new Date('2010-01-01T00:00:00Z'), max: new Date('2036-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(days, (day) => {
      const plain = ((dayNumber(day) - dayNumber('2010-01-01')) / WHOLE_DAYS) * 8100;
      expect(scale.xOf(day)).toBeCloseTo(plain, 6);
    }));
    expect([scale.xOf('1990-01-01'), scale.xOf('2050-01-01')]).toEqual([0, scale.width]);
  });

  it('gives a place back as its day where days are wide, else as the nearest first of a month, or today', () => {
    const wide = timeScale(months, 1, 1000);
    for (const day of ['2010-01-01', '2024-02-29', '2036-12-31']) expect(dayAtPlace(wide, wide.xOf(day), TODAY)).toBe(day);
    const narrow = timeScale(months, null, 1000);
    fc.assert(fc.property(fc.double({ min: -50, max: 1050, noNaN: true }), (x) => {
      const day = dayAtPlace(narrow, x, TODAY);
      expect(day === TODAY || day.endsWith('-01')).toBe(true);
      const inside = Math.min(narrow.xOf('2036-12-01'), Math.max(0, x));
      // Never further off than half a month, today's own month aside.
      expect(Math.abs(narrow.xOf(day) - inside)).toBeLessThanOrEqual(day === TODAY ? 4 : 1.9);
    }));
  });

  it('zooms from all years to one and back, and stays at either end', () => {
    const steps: (number | null)[] = [null];
    for (let i = 0; i < 12; i += 1) steps.push(zoomed(steps.at(-1) ?? null, months, 'in'));
    expect([...new Set(steps)]).toEqual([null, ...ZOOM_YEARS]);
    expect([zoomed(1, months, 'in'), zoomed(null, months, 'out'), zoomed(20, months, 'out'), zoomed(4, months, 'in'), zoomed(4, months, 'out')]).toEqual([1, null, null, 2, 5]);
    expect(zoomed(null, { from: 2020, to: 2023, count: 48 }, 'in')).toBe(3);
  });
});

describe('the ticks', () => {
  it.each([[null, 1080], [null, 390], [10, 1000], [5, 390], [2, 1000], [1, 1440]])('of %s years in %i px are named at least 44 px apart, and stand at beginnings of months', (years, width) => {
    const scale = timeScale(months, years, width);
    const ticks = ticksOf(scale);
    const named = ticks.filter(({ names }) => names !== null);
    named.slice(1).forEach(({ x }, i) => expect(x - (named[i]?.x ?? 0)).toBeGreaterThan(40));
    expect(named.length).toBeGreaterThan(3);
    for (const { day, x } of ticks) expect([day.slice(8), Math.abs(x - scale.xOf(day)) < 1e-9]).toEqual(['01', true]);
    expect(ticks.filter(({ day }) => day.endsWith('-01-01')).length).toBe(27);
  });
});
