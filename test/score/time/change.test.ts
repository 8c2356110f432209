import { beforeAll, describe, expect, test } from 'vitest';
import { columnOf, valueAt } from '../../../src/model/column.ts';
import type { IndexTree } from '../../../src/model/index-tree.ts';
import { discloseCity, type DisclosedCity, type DisclosedLevel } from '../../../src/score/disclosure-gate.ts';
import { changeClasses, changeLimits } from '../../../src/score/time/change-classes.ts';
import { BREAK_BETWEEN, CHANGE_KNOWN, CHANGE_MISSING, changeBetween, WITHIN_NOISE } from '../../../src/score/time/change.ts';
import { doubtOfNodes } from '../../../src/score/time/figure-doubt.ts';
import { isBroken } from '../../../src/score/time/series-breaks.ts';
import { changeOfIndicator, changesOfNodes } from '../../../src/score/time/time-columns.ts';
import { comparableUntil, seriesOfValues, unbrokenRuns } from '../../../src/score/time/time-series.ts';
import { scoresOverYears, type YearScores } from '../../../src/score/time/year-scores.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';
import { area, branch, indicator, leaf, level, series, treeOf } from '../../fixtures/city-parts.ts';

const known = { isBroken: false, doubt: null };
const note = { da: 'n', en: 'n' };
const brokenIn = (...years: readonly number[]) => years.map((year) => ({ year, indicator: 'x', reason: 'changed' as const, note }));

describe('series', () => {
  test('years without a value and breaks part the stretches that a line may be drawn through', () => {
    const found = seriesOfValues(new Map([[2015, 1], [2016, 2], [2018, 3], [2019, 4], [2020, null], [2021, 5]]), brokenIn(2019));
    expect(found.points.map(({ value }) => value)).toEqual([1, 2, null, 3, 4, null, 5]);
    expect(unbrokenRuns(found).map((run) => run.map(({ year }) => year))).toEqual([[2015, 2016], [2018], [2019], [2021]]);
    expect(comparableUntil(found, 2021).map(({ year }) => year)).toEqual([2019, 2021]);
  });

  test('a break lies between years on either side of it, whichever comes first', () => {
    const breaks = brokenIn(2019);
    expect([isBroken(breaks, 2018, 2019), isBroken(breaks, 2020, 2018), isBroken(breaks, 2019, 2021), isBroken(breaks, 2015, 2018)]).toEqual([true, true, false, false]);
  });

  test('no values at all is an empty series', () => {
    expect(seriesOfValues(new Map([[2015, null]]), brokenIn(2015))).toEqual({ points: [], breaks: [] });
  });
});

describe('change between two years', () => {
  test('later less earlier; missing in either year is missing', () => {
    const { amounts, states } = changeBetween(columnOf([1, null, 3, 4]), columnOf([4, 2, null, 4]), known);
    expect([0, 1, 2, 3].map((i) => valueAt(amounts, i))).toEqual([3, null, null, 0]);
    expect([...states]).toEqual([CHANGE_KNOWN, CHANGE_MISSING, CHANGE_MISSING, CHANGE_KNOWN]);
  });

  test('a break between is never bridged', () => {
    const { amounts, states } = changeBetween(columnOf([1, null]), columnOf([4, 2]), { ...known, isBroken: true });
    expect([valueAt(amounts, 0), ...states]).toEqual([null, BREAK_BETWEEN, CHANGE_MISSING]);
  });

  test('a share of few people that moves little is within noise, the same move of many is not', () => {
    const areas = [area('few', 'Few'), area('many', 'Many')];
    const shares = level('x', 'X', areas, { series: new Map([['p', series({ 2019: [10, 10], 2020: [15, 15] })], ['n', series({ 2019: [80, 8000], 2020: [80, 8000] })]]), years: [2019, 2020] }) as unknown as DisclosedLevel;
    const indicators = new Map([['p', indicator('p', 'P', 'higher-is-more-deprived', 'percent', { denominator: 'n' })]]);
    const found = changeOfIndicator(shares, { indicators }, 'p', 2019, 2020);
    expect([...(found?.states ?? [])]).toEqual([WITHIN_NOISE, CHANGE_KNOWN]);
    // Newcombe's method 10 by hand for 8 of 80 and 12 of 80: Wilson 5.16-18.51 and 8.79-24.41, 5 -/+ gives -5.54 and 15.59.
    expect(changeOfIndicator(shares, { indicators }, 'p', 2019, 2021)).toBeNull();
  });

  test('classes are the same on both sides of zero', () => {
    const change = changeBetween(columnOf([0, 0, 0, 0, null, 0]), columnOf([4, -4, 1, -1, 1, 0]), known);
    const limits = changeLimits(change);
    const rms = Math.sqrt((16 + 16 + 1 + 1) / 5);
    expect(limits?.unchanged).toBeCloseTo(0.5 * rms, 12);
    expect(limits?.great).toBeCloseTo(1.5 * rms, 12);
    expect(limits === null ? [] : changeClasses(change, limits)).toEqual([2, -2, 0, 0, null, 0].map((one, i) => (i < 2 ? (4 >= 1.5 * rms ? one : Math.sign(one ?? 0)) : one)));
    expect(changeLimits(changeBetween(columnOf([null]), columnOf([1]), known))).toBeNull();
  });
});

describe('changes of themes and score', () => {
  let city: DisclosedCity;
  let bydele: DisclosedLevel;
  let tree: IndexTree;
  let years: readonly YearScores[];

  beforeAll(async () => {
    city = discloseCity((await eksempelby()).city);
    bydele = city.levels.find(({ id }) => id === 'bydel') as DisclosedLevel;
    tree = city.index as IndexTree;
    const found = scoresOverYears(bydele, city, tree, { kind: 'each-year' });
    years = found.kind === 'scores' ? found.years : [];
  }, 60_000);

  const stateOf = (node: string, from: number, to: number): readonly number[] => [...(changesOfNodes(bydele, city, years, from, to).get(node)?.states ?? [])];

  test('a break in one indicator is a break of every node in which it carries weight, and of no other', () => {
    // Smokers are asked about otherwise from 2021 on, long-term unemployment is counted otherwise from 2018 on.
    expect(new Set(stateOf('sundhed', 2019, 2023))).toEqual(new Set([BREAK_BETWEEN]));
    expect(new Set(stateOf('indeks', 2019, 2023))).toEqual(new Set([BREAK_BETWEEN]));
    expect(stateOf('boligstandard', 2019, 2023)).not.toContain(BREAK_BETWEEN);
    expect(stateOf('indeks', 2021, 2025)).not.toContain(BREAK_BETWEEN);
  });

  test('amounts are differences of the scores that the years have', () => {
    const change = changesOfNodes(bydele, city, years, 2021, 2025).get('indeks');
    const at = (year: number, i: number): number => years.find((one) => one.year === year)?.result.score.values[i] ?? NaN;
    for (const i of bydele.areas.keys()) expect(change?.amounts.values[i]).toBe(at(2025, i) - at(2021, i));
  });

  test('the doubt of a mean of z-scores, by hand', () => {
    const areas = ['a', 'b', 'c'].map((id) => area(id, id));
    const tiny = level('x', 'X', areas, { series: new Map([['p', series({ 2020: [10, 20, 30] })], ['q', series({ 2020: [5, 5, 20] })], ['n', series({ 2020: [100, 100, 100] })]]), years: [2020] }) as unknown as DisclosedLevel;
    const indicators = new Map(['p', 'q'].map((id) => [id, indicator(id, id, 'higher-is-more-deprived', 'percent', { denominator: 'n' })]));
    const made = scoresOverYears(tiny, { indicators }, treeOf(branch('index', [leaf('p'), leaf('q')])), { kind: 'each-year' });
    const [year] = made.kind === 'scores' ? made.years : [];
    if (year === undefined) throw new Error('not scored');
    const units = columnOf([100, 100, 100]);
    const doubt = doubtOfNodes(year.result, year.input, new Map(['p', 'q'].map((id) => [id, { kind: 'binomial' as const, per: 100, units }]))).get('index');
    // Wilson's upper ends at z = 1.96: 10 of 100 -> 17.4366, 5 of 100 -> 11.1752; deviations of p and q: sqrt(200/3), sqrt(50).
    expect(doubt?.above[0]).toBeCloseTo(Math.hypot((17.4366 - 10) / Math.sqrt(200 / 3) / 2, (11.1752 - 5) / Math.sqrt(50) / 2), 4);
  });
});
