import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../src/plans/timeline/lanes.ts';
import { planBars, type PlanBar } from '../../../src/plans/timeline/plan-bar.ts';
import type { Programme } from '../../../src/model/programme.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';
import { day, programme, status } from '../../fixtures/city-parts.ts';

const DATE = '2026-06-30';
const inRode = (...ids: readonly string[]) => ({ areas: new Map([['rode', ids]]) });
const plan = (id: string, start: string | null, end: string | null, rode = '101'): Programme =>
  programme(id, { start: start === null ? null : day(start), end: end === null ? null : day(end), ...inRode(rode) });

const barsOf = (programmes: readonly Programme[], date = DATE): readonly PlanBar[] => [...planBars(programmes, date).values()];
const idsOf = (bars: readonly PlanBar[]): readonly (readonly string[])[] => lanesOf(bars).map((lane) => lane.map(({ programme: { id } }) => id));

describe('a bar', () => {
  it.each([
    ['lies from the first day to the last of its period', plan('a', '2020', '2023'), ['2020-01-01', '2023-12-31', 'ended']],
    ['is open where no end is known', plan('a', '2020', null), ['2020-01-01', null, 'end-unknown']],
    ['is open where no start is known', plan('a', null, '2027'), [null, '2027-12-31', 'unknown']],
    ['ends on the day that it was stopped', { ...plan('a', '2020', '2027'), status: [status('stopped', '2022-03-05')] }, ['2020-01-01', '2022-03-05', 'ended']],
    ['does not know on its date of a stop to come', { ...plan('a', '2020', '2027'), status: [status('stopped', '2026-12-01')] }, ['2020-01-01', '2027-12-31', 'expiring-24']],
  ])('%s', (_, one, expected) => {
    expect(barsOf([one]).map(({ from, to, phase }) => [from, to, phase])).toEqual([expected]);
  });

  it('knows its successor and the gap until then, and no gap where none follows', () => {
    const [first, second] = barsOf([plan('a', '2016', '2020-06-30'), plan('b', '2021-03-01', '2025')]);
    expect([first?.successor?.id, first?.gap?.fewest, second?.successor, second?.gap]).toEqual(['b', 243, null, null]);
  });
});

describe('lanes', () => {
  it('hold a plan and those that followed it, in the order of time', () => {
    expect(idsOf(barsOf([plan('c', '2025', '2028'), plan('a', '2016', '2019'), plan('b', '2020', '2024'), plan('x', '2016', '2019', '9')]))).toEqual([['a', 'b', 'c'], ['x']]);
  });

  it('let none overlap: one that begins in the year that the other ends stands on its own', () => {
    expect(idsOf(barsOf([plan('a', '2016', '2020'), plan('b', '2020', '2024')]))).toEqual([['a'], ['b']]);
  });

  it('hold one that follows two once, behind the first of them', () => {
    const both = programme('c', { start: day('2021'), end: day('2024'), ...inRode('101', '102') });
    expect(idsOf(barsOf([plan('a', '2016', '2019'), plan('b', '2016', '2019', '102'), both]))).toEqual([['a', 'c'], ['b']]);
  });

  it('leave out what has no place in time', () => expect(idsOf(barsOf([plan('a', null, null), plan('b', null, '2020')]))).toEqual([['b']]));

  it('begin anew where a link of the chain is not listed', () => {
    const all = planBars([plan('a', '2012', '2015'), plan('b', '2016', '2019'), plan('c', '2020', '2024')], DATE);
    const some = [...all.values()].filter(({ programme: { id } }) => id !== 'b');
    expect(idsOf(some)).toEqual([['a'], ['c']]);
  });
});

describe('eksempelby in lanes', () => {
  it.each(['2012-03-31', '2020-06-30', '2026-11-21'])('on %s: every plan with a period once, nothing overlaps, neighbours share an area and a type', async (date) => {
    const { city } = await eksempelby();
    const lanes = lanesOf(barsOf(city.programmes, date));
    expect(lanes.flat().map(({ programme: { id } }) => id).toSorted()).toEqual(city.programmes.filter(({ start, end }) => start !== null || end !== null).map(({ id }) => id).toSorted());
    for (const lane of lanes) {
      lane.slice(1).forEach((bar, i) => {
        const before = lane[i];
        if (before === undefined) throw new Error('no bar before');
        expect((bar.from ?? '') > (before.to ?? '9999')).toBe(true);
        expect(bar.programme.type).toBe(before.programme.type);
        expect([...bar.programme.areas].some(([level, ids]) => ids.some((id) => before.programme.areas.get(level)?.includes(id) === true))).toBe(true);
      });
    }
    expect(lanes.some((lane) => lane.length === 4)).toBe(true);
  });
});
