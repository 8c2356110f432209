import { describe, expect, it } from 'vitest';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import { neverBegan, statusOnDate } from '../../src/plans/status-on-date.ts';
import { day, programme, status } from '../fixtures/city-parts.ts';

const types = [
  { id: 'helhedsplan', title: { da: '', en: '' }, description: null, countsAsCover: true },
  { id: 'udviklingsplan', title: { da: '', en: '' }, description: null, countsAsCover: false },
];

describe('the status of a programme on a date', () => {
  const cases: readonly [string, Parameters<typeof programme>[1], string, string][] = [
    ['is planned before the first day of its start year', { start: day('2016'), end: day('2020') }, '2015-12-31', 'planned'],
    ['is active from the first day of its start year', { start: day('2016'), end: day('2020') }, '2016-01-01', 'active'],
    ['is active to the last day of its end year', { start: day('2016'), end: day('2020') }, '2020-12-31', 'active'],
    ['has ended the day after', { start: day('2016'), end: day('2020') }, '2021-01-01', 'ended'],
    ['reads an end month as its last day', { start: day('2020'), end: day('2026-06') }, '2026-06-30', 'active'],
    ['has begun with end unknown: neither active nor ended', { start: day('2021') }, '2026-11-21', 'end-unknown'],
    ['is planned before its start, its end unknown or not', { start: day('2027') }, '2026-11-21', 'planned'],
    ['has ended after a known end, its start unknown or not', { end: day('2021-09') }, '2021-10-01', 'ended'],
    ['is unknown before a known end where its start is unknown', { end: day('2023') }, '2022-01-01', 'unknown'],
    ['is unknown without start and end', {}, '2026-11-21', 'unknown'],
    ['is active before a known end when its history says that it runs', { end: day('2023'), status: [status('running', '2021')] }, '2022-01-01', 'active'],
    ['is end unknown when only its history says that it runs', { status: [status('running')] }, '2022-01-01', 'end-unknown'],
    ['is planned without start when it was applied for', { status: [status('applied', '2022')] }, '2022-06-01', 'planned'],
    ['is unknown on a day before it was applied for', { status: [status('applied', '2022')] }, '2021-06-01', 'unknown'],
    ['was rejected when it was refused before it began', { start: day('2024'), end: day('2028'), status: [status('rejected', '2023')] }, '2023-06-01', 'rejected'],
    ['stays rejected when the period that it asked for has come', { start: day('2024'), end: day('2028'), status: [status('applied', '2022'), status('rejected', '2023')] }, '2026-06-01', 'rejected'],
    ['stays rejected after that period too', { start: day('2024'), end: day('2028'), status: [status('rejected', '2023')] }, '2030-06-01', 'rejected'],
    ['has ended when it was withdrawn while its history says that it ran', { status: [status('running', '2021'), status('withdrawn', '2023')] }, '2024-01-01', 'ended'],
    ['has ended when it was stopped after it began', { start: day('2022'), end: day('2028'), status: [status('stopped', '2024-03-01')] }, '2024-03-01', 'ended'],
    ['is active until the day that it is stopped', { start: day('2022'), end: day('2028'), status: [status('stopped', '2024-03-01')] }, '2024-02-29', 'active'],
    ['has ended when its history says so before its end', { start: day('2022'), end: day('2028'), status: [status('ended', '2024')] }, '2024-02-29', 'ended'],
    ['follows the newest entry, in whatever order they stand', { start: day('2022'), end: day('2028'), status: [status('running', '2023'), status('withdrawn', '2021')] }, '2024-01-01', 'active'],
    ['takes an entry without a date for the oldest', { start: day('2022'), end: day('2028'), status: [status('running', '2022'), status('rejected')] }, '2024-01-01', 'active'],
  ];
  it.each(cases)('%s', (_, more, date, expected) => {
    expect(statusOnDate(programme('p', more), date)).toBe(expected);
  });
});

it('a programme never began when it was refused or withdrawn before its start', () => {
  const refused = programme('r', { start: day('2024'), end: day('2028'), status: [status('rejected', '2023')] });
  expect([refused, { ...refused, status: [status('stopped', '2025')] }, { ...refused, status: [] }].map(neverBegan)).toEqual([true, false, false]);
});

describe('programmes on a date', () => {
  it('expire when they end within twelve months', () => {
    const soon = programme('soon', { start: day('2022'), end: day('2027-11-21') });
    const later = programme('later', { start: day('2022'), end: day('2027-11-22') });
    const gone = programme('gone', { start: day('2022'), end: day('2026-11-20') });
    expect(programmesOnDate([soon, later, gone], types, '2026-11-21').map((one) => one.expiring)).toEqual([true, false, false]);
  });

  it('count as cover by their type, and not at all where the type is not described', () => {
    const all = ['helhedsplan', 'udviklingsplan', 'ukendt'].map((type) => programme(type, { type }));
    expect(programmesOnDate(all, types, '2026-11-21').map((one) => one.countsAsCover)).toEqual([true, false, false]);
  });

  it('know whether an ended one was followed, and speak of no successor before the end', () => {
    const areas = new Map([['rode', ['101']]]);
    const [first, second] = [programme('a', { start: day('2016'), end: day('2020'), areas }), programme('b', { start: day('2020'), end: day('2024'), areas })];
    const known = (date: string): readonly boolean[] => programmesOnDate([first, second], types, date).map((one) => one.successorKnown);
    expect([known('2018-01-01'), known('2026-11-21')]).toEqual([[false, false], [true, false]]);
  });
});
