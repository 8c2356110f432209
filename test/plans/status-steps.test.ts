import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import { levelOf } from '../../src/model/city-package.ts';
import { daysBetween, yearsBetween } from '../../src/plans/calendar.ts';
import { coverFaces } from '../../src/plans/cover-faces.ts';
import { cutPieces } from '../../src/plans/cut-pieces.ts';
import { lastPlans } from '../../src/plans/last-plan.ts';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import { phaseOn, progressOn } from '../../src/plans/status-steps.ts';
import { planGaps } from '../../src/plans/plan-gaps.ts';
import { eksempelby } from '../data/eksempelby-city.ts';
import { day, programme, status } from '../fixtures/city-parts.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';

const inRode = (id: string) => ({ areas: new Map([['rode', [id]]]) });

describe('how far a programme has come', () => {
  const history = [status('applied', '2024-01-10'), status('prequalified', '2024-06'), status('preliminary-commitment', '2025-03-01'), status('politically-approved', '2026-12-01')];
  const plan = programme('p', { status: history });
  const standings = (date: string): readonly string[] => progressOn(plan, date).steps.map(({ standing }) => standing);

  it('says what is missing for the next step', () => {
    expect(progressOn(plan, '2023-12-31').next).toBe('applied');
    expect(progressOn(plan, '2024-05-31').next).toBe('prequalified');
    expect(progressOn(plan, '2024-06-01').next).toBe('preliminary-approved');
    expect(progressOn(plan, '2026-01-01').next).toBe('politically-approved');
    expect(progressOn(plan, '2026-12-01').next).toBe('final-commitment');
  });

  it('marks a step that was passed over', () => {
    expect(standings('2026-01-01')).toEqual(['done', 'done', 'passed-over', 'done', 'next', 'ahead', 'ahead', 'ahead']);
    expect(progressOn(plan, '2026-01-01').steps[4]?.entry?.date?.text).toBe('2026-12-01');
  });

  it('knows from the period that it runs and that it has ended', () => {
    const dated = programme('q', { start: day('2024'), end: day('2026') });
    expect(progressOn(dated, '2023-06-01').next).toBe('applied');
    expect(progressOn(dated, '2025-06-01').next).toBe('ended');
    expect(progressOn(dated, '2027-06-01').next).toBeNull();
  });

  it('goes no further once it was refused, withdrawn or stopped', () => {
    const refused = programme('r', { status: [status('applied', '2024'), status('rejected', '2025')] });
    expect(progressOn(refused, '2024-06-01')).toMatchObject({ next: 'prequalified', closed: null });
    expect(progressOn(refused, '2025-06-01')).toMatchObject({ next: null, closed: 'rejected' });
  });
});

describe('the phase of a programme', () => {
  const plan = programme('p', { start: day('2024-03-01'), end: day('2028-02') });
  it.each([['2023-02-28', 'planned'], ['2023-03-01', 'starting'], ['2024-02-29', 'starting'], ['2024-03-01', 'running'], ['2026-02-28', 'running'], ['2026-03-01', 'expiring-24'], ['2027-02-28', 'expiring-24'], ['2027-03-01', 'expiring-12'], ['2028-02-28', 'expiring-12'], ['2028-03-02', 'ended']])('on %s is %s', (date, phase) => {
    expect(phaseOn({ ...plan, end: { text: '2028-02', first: '2028-02-01', last: '2028-02-29' } }, date)).toBe(phase);
  });
  it('is end unknown without an end, never running', () => expect(phaseOn({ ...plan, end: null }, '2026-01-01')).toBe('end-unknown'));
});

describe('gaps between plans', () => {
  const first = programme('a', { start: day('2016'), end: day('2020-06-30'), ...inRode('101') });
  const next = programme('b', { start: day('2021-03-01'), end: day('2025'), ...inRode('101') });

  it('are the days from the end of one to the start of the next', () => {
    expect(planGaps([first, next], '2024-01-01')).toEqual([{ programme: 'a', successor: 'b', from: '2020-07-01', to: '2021-03-01', fewest: 243, most: 243 }]);
  });

  it('are as short as dates of a year allow, and say how long they may be', () => {
    expect(planGaps([{ ...first, end: day('2019') }, { ...next, start: day('2021') }], '2024-01-01')[0]).toMatchObject({ fewest: 366, most: 365 + 366 + 365 - 2 });
    expect(planGaps([{ ...first, end: day('2020') }, { ...next, start: day('2021') }], '2024-01-01')).toEqual([]);
  });

  it('last until the date where no successor is known, and are none for other types or areas', () => {
    expect(planGaps([first, { ...next, type: 'andet' }], '2020-07-31')[0]).toEqual({ programme: 'a', successor: null, from: '2020-07-01', to: '2020-07-31', fewest: 30, most: 30 });
    expect(planGaps([first, { ...next, ...inRode('102') }], '2020-06-30')).toEqual([]);
  });

  it('begin when a plan was stopped, and are none after one that never began', () => {
    const closed = (state: 'stopped' | 'rejected', on: string) => ({ ...first, status: [{ state, date: day(on), body: null, note: null }] });
    expect(planGaps([closed('stopped', '2019-12-31'), next], '2024-01-01')[0]).toMatchObject({ from: '2020-01-01', to: '2021-03-01' });
    expect(planGaps([closed('rejected', '2015-06-30'), next], '2024-01-01')).toEqual([]);
    expect(planGaps([first, { ...next, status: closed('rejected', '2020-12-01').status }], '2020-07-31')[0]).toMatchObject({ successor: null, fewest: 30 });
  });

  it('take the successor that begins first', () => {
    const later = programme('c', { start: day('2023'), end: day('2026'), ...inRode('101') });
    expect(planGaps([first, later, next], '2024-01-01').map(({ programme: id, successor }) => [id, successor])).toEqual([['a', 'b']]);
  });
});

describe('years since the last plan ended', () => {
  it('are counted where no plan counts now', () => {
    const programmes = [
      programme('a', { start: day('2012'), end: day('2015'), ...inRode('101') }),
      programme('b', { start: day('2016'), end: day('2019-06-30'), ...inRode('101') }),
      programme('c', { start: day('2012'), end: day('2015'), ...inRode('102') }),
      programme('d', { start: day('2024'), end: day('2028'), ...inRode('102') }),
      programme('e', { type: 'udviklingsplan', start: day('2012'), end: day('2015'), ...inRode('201') }),
    ];
    const city: CityPackage = { ...tinyCity(), programmes };
    const level = levelOf(city, 'rode');
    if (level === undefined) throw new Error('no roder');
    const date = '2026-06-29';
    const last = lastPlans(coverFaces(city, level, cutPieces), programmesOnDate(programmes, city.programmeTypes, date), date);
    expect(last.slice(0, 3)).toEqual([{ programme: 'b', ended: '2019-06-30', years: 6 }, null, null]);
  });
});

describe('eksempelby', () => {
  let city: CityPackage;
  beforeAll(async () => ({ city } = await eksempelby()), 60_000);

  it('has gaps that a plain search finds too', () => {
    const date = '2026-06-30';
    const areasOf = (i: number): readonly string[] => [...(city.programmes[i]?.areas ?? [])].flatMap(([level, ids]) => ids.map((id) => `${level} ${id}`));
    const refused = new Set(['hp-31', 'hp-32']);
    const stopped = new Map([['hp-21', '2021-01-31']]);
    const plain = city.programmes.flatMap((one, i) => {
      if (refused.has(one.id)) return [];
      const starts = city.programmes.flatMap((other, k) => {
        const follows = other !== one && other.type === one.type && other.start !== null && one.end !== null && other.start.last >= one.end.first && (one.start === null || other.start.first > one.start.first);
        return follows && !refused.has(other.id) && areasOf(k).some((key) => areasOf(i).includes(key)) ? [other.start?.first ?? ''] : [];
      });
      const next = starts.toSorted()[0] ?? (one.end !== null && one.end.last < date ? date : null);
      if (one.end === null || next === null) return [];
      const days = Math.round((Date.parse(next) - Date.parse(stopped.get(one.id) ?? one.end.last)) / 86_400_000) - 1;
      return days > 0 ? [[one.id, days]] : [];
    });
    expect(plain.length).toBeGreaterThan(3);
    expect(planGaps(city.programmes, date).map(({ programme: id, fewest }) => [id, fewest])).toEqual(plain);
  });
});

describe('days and years', () => {
  it('are counted in the calendar', () => {
    expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2025-12-31', '2026-01-01'), daysBetween('2026-01-02', '2026-01-01')]).toEqual([2, 1, -1]);
    expect([yearsBetween('2020-02-29', '2021-02-28'), yearsBetween('2020-03-01', '2021-02-28'), yearsBetween('2015-12-31', '2026-06-30')]).toEqual([1, 0, 10]);
  });
});
