import { describe, expect, it } from 'vitest';
import { dayAt, monthAt, planMonths } from '../../../src/state/plans/plan-months.ts';
import { day, programme } from '../../fixtures/city-parts.ts';
import { PROGRAMMES, TODAY } from '../../fixtures/tiny-city.ts';

const months = planMonths({ programmes: PROGRAMMES }, TODAY);

describe('the months that plans are looked at in', () => {
  it('are whole years from the first that is known of a plan to the last', () => {
    expect(months).toEqual({ from: 2016, to: 2032, count: 12 * 17 });
  });

  it('hold today also where every plan is over, and where there are none', () => {
    expect(planMonths({ programmes: [programme('gammel', { start: day('2008-03'), end: day('2012') })] }, TODAY)).toEqual({ from: 2008, to: 2026, count: 12 * 19 });
    expect(planMonths({ programmes: [] }, TODAY)).toEqual({ from: 2026, to: 2026, count: 12 });
  });

  it('are not stretched by a slip of the pen', () => {
    expect(planMonths({ programmes: [...PROGRAMMES, programme('tastefejl', { start: day('0202'), end: day('9999') })] }, TODAY)).toEqual(months);
  });

  it('go back and forth: the first day of each month, and today in its own', () => {
    for (let place = 0; place < months.count; place += 1) expect(monthAt(months, dayAt(months, place, TODAY))).toBe(place);
    expect(dayAt(months, 0, TODAY)).toBe('2016-01-01');
    expect(dayAt(months, months.count - 1, TODAY)).toBe('2032-12-01');
    expect(dayAt(months, monthAt(months, '2026-11-03'), TODAY)).toBe(TODAY);
  });

  it('keep a day outside at the near end', () => {
    expect(monthAt(months, '1999-01-01')).toBe(0);
    expect(monthAt(months, '2049-01-01')).toBe(months.count - 1);
  });
});
