import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../src/plans/timeline/lanes.ts';
import { planBars } from '../../../src/plans/timeline/plan-bar.ts';
import { barFrom, heightOf, rowOf, rowsWithin, timelineRows, type BarStep, type TimelineRow } from '../../../src/state/timeline/timeline-rows.ts';
import { day, programme } from '../../fixtures/city-parts.ts';

const plan = (id: string, rode: string, start: string, end: string) => programme(id, { start: day(start), end: day(end), areas: new Map([['rode', [rode]]]) });
const bars = [...planBars([plan('a1', '1', '2010', '2013'), plan('a2', '1', '2014', '2017'), plan('a3', '1', '2020', '2024'), plan('b', '2', '2015', '2019'), plan('c1', '3', '2012', '2014'), plan('c2', '3', '2022', '2025')], '2024-01-01').values()];
const title = (text: string) => ({ da: text, en: text });
const HEIGHTS = { heading: 40, lane: 34 };
const one = timelineRows([{ id: '', title: null, lanes: lanesOf(bars) }], HEIGHTS);
const two = timelineRows([{ id: 'x', title: title('X'), lanes: lanesOf(bars.slice(0, 4)) }, { id: 'y', title: title('Y'), lanes: lanesOf(bars.slice(3)) }], HEIGHTS);

const walk = (rows: readonly TimelineRow[], ...steps: readonly BarStep[]): string | null => steps.reduce((place, step) => barFrom(rows, place, step), barFrom(rows, null, 'first'))?.id ?? null;

describe('rows of the timeline', () => {
  it('lie under one another without a gap, each group under its heading with the number of its plans', () => {
    expect(two.map(({ kind, top, height }) => [kind, top, height])).toEqual([['heading', 0, 40], ['lane', 40, 34], ['lane', 74, 34], ['heading', 108, 40], ['lane', 148, 34], ['lane', 182, 34]]);
    expect(two.flatMap((row) => (row.kind === 'heading' ? [row.count] : []))).toEqual([4, 3]);
    expect([heightOf(two), heightOf([])]).toEqual([216, 0]);
  });

  it('within a window are those that a look at every row finds', () => {
    fc.assert(fc.property(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 300 }), (from, height) => {
      expect(rowsWithin(two, from, from + height)).toEqual(two.filter((row) => row.top + row.height > from && row.top < from + height));
    }));
  });
});

describe('the arrow keys among the bars', () => {
  it.each<[readonly BarStep[], string]>([
    [[], 'a1'], [['left'], 'a1'], [['right'], 'a2'], [['right', 'right', 'right'], 'b'], [['down'], 'b'], [['down', 'up'], 'a2'], [['down', 'down'], 'c1'],
    [['right', 'right', 'down', 'down'], 'c1'], [['last'], 'c2'], [['last', 'right'], 'c2'], [['last', 'up', 'up'], 'a2'], [['last', 'down'], 'c2'], [['down', 'left'], 'a3'], [['last', 'first'], 'a1'],
  ])('%j from the first go to %s', (steps, id) => expect(walk(one, ...steps)).toBe(id));

  it('know a plan that stands in two groups apart, and come back from one that is gone', () => {
    expect(rowOf(two, { group: 'x', id: 'b' })).not.toBe(rowOf(two, { group: 'y', id: 'b' }));
    expect(barFrom(two, { group: 'x', id: 'b' }, 'right')).toEqual({ group: 'y', id: 'b' });
    expect(barFrom(one, { group: '', id: 'gone' }, 'down')).toEqual({ group: '', id: 'a1' });
    expect(barFrom([], null, 'right')).toBeNull();
  });

  it('reach every bar from every other', () => {
    const steps = fc.array(fc.constantFrom<BarStep>('left', 'right', 'up', 'down', 'first', 'last'), { maxLength: 30 });
    fc.assert(fc.property(steps, (keys) => {
      expect(walk(one, ...keys, 'first', 'right', 'right', 'right', 'right', 'right')).toBe('c2');
    }));
  });
});
