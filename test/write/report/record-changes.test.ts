import { describe, expect, test } from 'vitest';
import type { ProfileRecord } from '../../../src/model/profile-record.ts';
import { readProfileRecord } from '../../../src/read/read-profile-record.ts';
import { dataBlock } from '../../../src/draw/markup.ts';
import { keptAfter, lastBefore } from '../../../src/state/area-profile/kept-profiles.ts';
import { recordChanges, refusalOf } from '../../../src/write/report/since/record-changes.ts';

const said = (text: string): { da: string; en: string } => ({ da: text, en: text });
const record: ProfileRecord = {
  format: 'bybarometer-profile', version: 1, package: { id: 'by', version: '1', digest: 'aa' }, level: 'rode', area: { id: '1', name: 'A' }, year: 2024, date: '2025-01-01', minimumPopulation: 100,
  parts: [{ id: 'root', title: said('Alt'), share: 1, how: 'mean' }, { id: 'job', title: said('Job'), share: 0.5, how: 'z' }, { id: 'bolig', title: said('Bolig'), share: 0.5, how: 'z' }],
  scored: 10, score: 1.25, rank: 2, fifth: 1, residents: 500, themes: [{ id: 'job', title: said('Job'), value: 1 }],
  figures: [{ id: 'ledige', title: said('Ledige'), unit: 'percent', value: 10, year: 2024 }, { id: 'areal', title: said('Areal'), unit: 'square-metres', value: null, year: null }],
  plans: [{ id: 'a', title: 'A', status: 'coming' }, { id: 'b', title: 'B', status: 'now' }, { id: 'c', title: 'C', status: 'now' }],
};

describe('what has changed since the last profile', () => {
  test('nothing, where nothing has', () => {
    expect(recordChanges(record, { ...record, date: '2026-01-01' })).toEqual({ method: false, weights: [], minimum: false, isComparable: true, figures: [], plans: [] });
  });

  test('other weights, another method or another floor make scores incomparable, each said', () => {
    const [root, job, bolig] = record.parts as [ProfileRecord['parts'][number], ProfileRecord['parts'][number], ProfileRecord['parts'][number]];
    const weighed = recordChanges(record, { ...record, parts: [root, { ...job, share: 0.75 }, { ...bolig, share: 0.25 }] });
    expect([weighed.isComparable, weighed.method, weighed.weights.map(({ title, from, to }) => [title.da, from, to])]).toEqual([false, false, [['Job', 0.5, 0.75], ['Bolig', 0.5, 0.25]]]);
    expect(recordChanges(record, { ...record, parts: [root, { ...job, how: 'percentile' }, bolig] })).toMatchObject({ method: true, isComparable: false });
    expect(recordChanges(record, { ...record, parts: [root, job] })).toMatchObject({ method: true, isComparable: false });
    expect(recordChanges(record, { ...record, minimumPopulation: null })).toMatchObject({ minimum: true, isComparable: false });
  });

  test('an indicator that only follows its theme is no other weight; one that is weighed otherwise within it is', () => {
    const part = (id: string, share: number, above?: string): ProfileRecord['parts'][number] => ({ id, title: said(id), share, how: '', ...(above === undefined ? {} : { above }) });
    const of = (theme: number, first: number): ProfileRecord => ({ ...record, parts: [part('alt', 1), part('tema', theme, 'alt'), part('a', theme * first, 'tema'), part('b', theme * (1 - first), 'tema'), part('andet', 1 - theme, 'alt')] });
    const named = (then: ProfileRecord, now: ProfileRecord): readonly string[] => recordChanges(then, now).weights.map(({ title }) => title.da).toSorted();
    expect(named(of(0.5, 0.5), of(0.75, 0.5))).toEqual(['andet', 'tema']);
    expect(named(of(0.5, 0.5), of(0.5, 0.8))).toEqual(['a', 'b']);
    expect(named(of(0, 0.5), of(0.5, 0.5))).toEqual(['a', 'andet', 'b', 'tema']);
    expect(recordChanges(of(0.5, 0.5), of(0.5, 0.8)).isComparable).toBe(false);
  });

  test('figures by id and unit, a figure that came or went among them', () => {
    const figures = [{ ...record.figures[0], value: 12 }, { ...record.figures[1], value: 40 }, { id: 'ny', title: said('Ny'), unit: 'count', value: 1, year: 2024 }] as ProfileRecord['figures'];
    expect(recordChanges(record, { ...record, figures }).figures.map(({ before, now }) => [now.id, before.value, now.value])).toEqual([['ledige', 10, 12], ['areal', null, 40]]);
    const other = [{ ...record.figures[0], unit: 'count', value: 12 }] as ProfileRecord['figures'];
    expect(recordChanges(record, { ...record, figures: other }).figures).toEqual([]);
  });

  test('plans that began, ended, came and went', () => {
    const plans: ProfileRecord['plans'] = [{ id: 'a', title: 'A', status: 'now' }, { id: 'b', title: 'B', status: 'past' }, { id: 'd', title: 'D', status: 'coming' }];
    expect(recordChanges(record, { ...record, plans }).plans).toEqual([{ title: 'A', kind: 'began' }, { title: 'B', kind: 'ended' }, { title: 'D', kind: 'coming' }, { title: 'C', kind: 'gone' }]);
  });

  test('another package or area is refused', () => {
    expect(refusalOf({ ...record, package: { ...record.package, id: 'x' } }, record)).toBe('other-package');
    expect(refusalOf({ ...record, area: { id: '2', name: 'B' } }, record)).toBe('other-area');
    expect(refusalOf({ ...record, package: { ...record.package, version: '2' } }, record)).toBeNull();
  });
});

describe('a kept profile', () => {
  test('is read back from its page, hostile text and all', () => {
    const hostile: ProfileRecord = { ...record, area: { id: '1', name: '</script><script>alert(1)</script>&amp;' } };
    const block = dataBlock('profile-data', hostile).text;
    expect(block.match(/<\/?script/g)).toHaveLength(2);
    expect(readProfileRecord(`<body>${block}</body>`, 'a.html')).toEqual({ record: hostile });
    expect(readProfileRecord(JSON.stringify(record), 'a.json')).toEqual({ record });
  });

  test.each(['', '<html></html>', '[]', '{"format":"bybarometer-notes"}', JSON.stringify({ ...record, score: 'høj' }), JSON.stringify({ ...record, date: 'i går' }), 'x'.repeat(100)])('that is none is refused with its name: %s', (text) => {
    expect(readProfileRecord(text, 'fil.html')).toMatchObject({ refusal: { da: 'fil.html er ikke en områdeprofil, der kan læses.' } });
  });

  test('is the newest before today, and one a day is kept, two at most', () => {
    const on = (date: string): ProfileRecord => ({ ...record, date });
    const kept = [on('2024-05-01'), on('2025-05-01'), on('2025-05-01'), on('2026-05-01')].reduce<readonly ProfileRecord[]>(keptAfter, []);
    expect(kept.map(({ date }) => date)).toEqual(['2025-05-01', '2026-05-01']);
    expect(lastBefore(kept, '2026-05-01')?.date).toBe('2025-05-01');
    expect(lastBefore(kept, '2025-05-01')).toBeNull();
  });
});
