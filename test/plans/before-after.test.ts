import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import { columnOf, valueAt as valueIn, type Column } from '../../src/model/column.ts';
import type { Level } from '../../src/model/level.ts';
import { areasWithoutPlan, beforeAfter, groundOf, type BeforeAfter, type BeforeAfterQuestion } from '../../src/plans/before-after.ts';
import { coverFaces } from '../../src/plans/cover-faces.ts';
import { cutPieces } from '../../src/plans/cut-pieces.ts';
import { eksempelby, levelIn } from '../data/eksempelby-city.ts';
import { area, day, level as levelWith, programme } from '../fixtures/city-parts.ts';

const YEARS = Array.from({ length: 14 }, (_, i) => 2010 + i);
const START = 2018;
const AREAS = 120;
const TREATED = [3, 40, 77, 101, 115];

/** Uniform in -1..1 from a number: the same on every machine. */
function noise(seed: number): number {
  let t = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 13), 0xc2b2ae35);
  return (((t ^ (t >>> 16)) >>> 0) / 2147483648) - 1;
}

/** Areas of different levels and trends with noise from year to year; those of the plan move by `effect` more from its start on. */
function syntheticLevel(seed: number, effect: number): Level {
  const byYear = YEARS.map((year): [number, Column] => [year, columnOf(Array.from({ length: AREAS }, (_, i) => {
    const level = 20 + 10 * noise(seed * 7919 + i);
    const trend = 0.3 * noise(seed * 104729 + i * 31);
    const planted = TREATED.includes(i) && year > START ? effect : 0;
    return level + trend * (year - 2010) + noise(seed * 1299709 + i * 613 + year) + planted;
  }))]);
  const areas = Array.from({ length: AREAS }, (_, i) => area(String(i), String(i)));
  return levelWith('rode', 'Roder', areas, { series: new Map([['x', new Map<number | null, Column>(byYear)]]), years: YEARS });
}

const question = (level: Level, changes: Partial<BeforeAfterQuestion> = {}): BeforeAfterQuestion => ({
  level, indicator: 'x', breaks: [], programme: programme('p', { start: day(String(START)) }), treated: TREATED,
  without: level.areas.flatMap((_, i) => (TREATED.includes(i) ? [] : [i])), removed: new Set(), ...changes,
});

function answer(found: BeforeAfter): Extract<BeforeAfter, { kind: 'answer' }> {
  if (found.kind === 'too-few') throw new Error(found.reason);
  return found;
}

describe('before and after', () => {
  it('finds a planted move with its sign, within the interval', () => {
    const found = answer(beforeAfter(question(syntheticLevel(1, -4))));
    expect(found.high).toBeLessThan(0);
    expect(found.low).toBeLessThan(-4);
    expect(found.high).toBeGreaterThan(-4);
    expect(found).toMatchObject({ start: 2018, last: 2023 });
  });

  it('holds what was planted in about nine of ten towns, and nothing where nothing was', () => {
    for (const effect of [0, 2]) {
      const runs = Array.from({ length: 60 }, (_, i) => answer(beforeAfter(question(syntheticLevel(i + 10, effect)))));
      const held = runs.filter(({ low, high }) => low <= effect && effect <= high).length / runs.length;
      expect(held).toBeGreaterThan(0.82);
      expect(held).toBeLessThan(0.98);
    }
  }, 60_000);

  it('takes the next nearest where a twin is taken out', () => {
    const level = syntheticLevel(1, -4);
    const first = answer(beforeAfter(question(level)));
    const out = first.pairs[0]?.twins[0] ?? '';
    const second = answer(beforeAfter(question(level, { removed: new Set([out]) })));
    expect(second.pairs[0]?.twins.slice(0, 2)).toEqual(first.pairs[0]?.twins.slice(1));
    expect(second.pairs.flatMap(({ twins }) => twins)).not.toContain(out);
  });

  it('is the same every time, and draws the curve from three years before to the newest', () => {
    const level = syntheticLevel(2, 1);
    expect(beforeAfter(question(level))).toEqual(beforeAfter(question(level)));
    expect(beforeAfter(question(level)).curve.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
  });

  const level = syntheticLevel(3, 0);
  const started = (text: string | null): Partial<BeforeAfterQuestion> => ({ programme: programme('p', { start: text === null ? null : day(text) }) });
  it.each<[string, Partial<BeforeAfterQuestion>]>([
    ['no-start', started(null)],
    ['no-areas', { treated: [] }],
    ['no-values-before', started('2011')],
    ['no-values-after', started('2023')],
    ['no-values-after', started('2030')],
    ['break', { breaks: [{ year: 2020, note: { da: '', en: '' } }] }],
    ['too-few-twins', { without: [1, 2] }],
    ['too-few-placebos', { without: [1, 2, 4, 5, 6] }],
    ['no-values-after', { indicator: 'findes ikke' }],
  ])('says %s where it cannot be said', (reason, changes) => {
    expect(beforeAfter(question(level, changes))).toMatchObject({ kind: 'too-few', reason });
  });
});

/** The difference once more, the slow way, straight from the definition. */
function plainDifference(level: Level, indicator: string, treated: readonly number[], pool: readonly number[], start: number, last: number): number {
  const value = (at: number, year: number): number | null => {
    const column = level.series.get(indicator)?.get(year);
    return column === undefined ? null : valueIn(column, at);
  };
  const before = (at: number): readonly (readonly [number, number])[] => [start - 3, start - 2, start - 1].flatMap((year) => (value(at, year) === null ? [] : [[year, value(at, year) ?? 0] as const]));
  const usable = (at: number): boolean => before(at).length >= 2 && value(at, last) !== null;
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  const levelOf = (at: number): number => mean(before(at).map(([, one]) => one));
  const trendOf = (at: number): number => {
    const points = before(at);
    // Slope through all pairs of points, weighted by their distance squared: the same as least squares.
    const pairs = points.flatMap(([x, y], i) => points.slice(i + 1).map(([u, w]) => [(u - x) * (w - y), (u - x) ** 2] as const));
    return pairs.reduce((sum, [top]) => sum + top, 0) / pairs.reduce((sum, [, bottom]) => sum + bottom, 0);
  };
  const sd = (list: readonly number[]): number => Math.sqrt(mean(list.map((one) => (one - mean(list)) ** 2)));
  const others = pool.filter((at) => usable(at) && !treated.includes(at));
  const [levels, trends] = [sd(others.map(levelOf)), sd(others.map(trendOf))];
  const change = (at: number): number => (value(at, last) ?? 0) - levelOf(at);
  return mean(treated.filter(usable).map((at) => {
    const far = (other: number): number => ((levelOf(other) - levelOf(at)) / levels) ** 2 + ((trendOf(other) - trendOf(at)) / trends) ** 2;
    const ranked = others.map((other) => ({ other, far: Number(far(other).toFixed(9)) })).toSorted((a, b) => a.far - b.far || a.other - b.other);
    return change(at) - mean(ranked.slice(0, 3).map(({ other }) => change(other)));
  }));
}

describe('before and after in eksempelby', () => {
  let city: CityPackage;
  beforeAll(async () => ({ city } = await eksempelby()), 60_000);

  it('is what a slow, plain second computation gives', () => {
    const level = levelIn(city, 'rode');
    const faces = coverFaces(city, level, cutPieces);
    const without = areasWithoutPlan(faces, city.programmes, () => true, 2010, 2025);
    let answers = 0;
    city.programmes.forEach((one, i) => {
      const treated = groundOf(faces, i);
      for (const indicator of ['lav_indkomst', 'stoette_i_dansk']) {
        const found = beforeAfter({ level, indicator, breaks: [], programme: one, treated, without, removed: new Set() });
        if (found.kind === 'too-few') continue;
        answers += 1;
        expect(found.difference).toBeCloseTo(plainDifference(level, indicator, treated, without, found.start, found.last), 9);
        expect(found.low).toBeLessThan(found.high);
      }
    });
    expect(answers).toBeGreaterThan(15);
  }, 60_000);

  it('has areas without a plan that no plan touches', () => {
    const level = levelIn(city, 'rode');
    const listed = new Set(city.programmes.filter(({ geometry }) => geometry === null).flatMap(({ areas, status }) => (status.some(({ state }) => state === 'rejected' || state === 'withdrawn') ? [] : (areas.get('rode') ?? []))));
    const without = areasWithoutPlan(coverFaces(city, level, cutPieces), city.programmes, () => true, 2000, 2100);
    expect(without.length).toBeGreaterThan(100);
    expect(without.filter((at) => listed.has(level.areas[at]?.id ?? ''))).toEqual([]);
  });
});
