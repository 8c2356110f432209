import { describe, expect, it } from 'vitest';
import { addMonths, isDay, yearOf } from '../../src/plans/calendar.ts';

describe('the calendar', () => {
  it.each([
    ['2026-11-21', 12, '2027-11-21'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s plus %i months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '2026-01-01x', ''])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('knows leap years', () => {
    expect(['2024-02-29', '2000-02-29', '1900-02-29'].map(isDay)).toEqual([true, true, false]);
    expect(yearOf('2024-02-29')).toBe(2024);
  });
});
