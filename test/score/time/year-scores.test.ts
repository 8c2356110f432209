import { beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../../../src/model/column.ts';
import { nodesOf, type IndexNode, type IndexTree } from '../../../src/model/index-tree.ts';
import { discloseCity, type DisclosedCity, type DisclosedLevel } from '../../../src/score/disclosure-gate.ts';
import { scoreLevel } from '../../../src/score/score-level.ts';
import { scoresOverYears, type ScoresOverYears, type YearScores } from '../../../src/score/time/year-scores.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';
import { area, branch, indicator, leaf, level, series, treeOf } from '../../fixtures/city-parts.ts';

let city: DisclosedCity;
let bydele: DisclosedLevel;
let tree: IndexTree;

beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
  bydele = city.levels.find(({ id }) => id === 'bydel') as DisclosedLevel;
  tree = city.index as IndexTree;
}, 60_000);

const years = (found: ScoresOverYears): readonly YearScores[] => {
  if (found.kind === 'no-base') throw new Error('no base');
  return found.years;
};

/** z-scores of the leaves by mean and deviation of the base year, means of what is there above: as plainly as it can be said. */
function plainScore(node: IndexNode, year: number, base: number, i: number): number | null {
  if (node.kind === 'branch') {
    const parts = node.children.filter(({ weight }) => weight > 0).flatMap((child) => {
      const x = plainScore(child, year, base, i);
      return x === null ? [] : [[child.weight, x] as const];
    });
    const total = parts.reduce((sum, [w]) => sum + w, 0);
    return total === 0 ? null : parts.reduce((sum, [w, x]) => sum + w * x, 0) / total;
  }
  const sign = city.indicators.get(node.indicator)?.direction === 'lower-is-more-deprived' ? -1 : 1;
  const numbers = (of: number): (number | null)[] => bydele.areas.map((_, k) => {
    const column = bydele.series.get(node.indicator)?.get(of);
    const x = column === undefined ? null : valueAt(column, k);
    return x === null ? null : sign * x;
  });
  const known = numbers(base).filter((x) => x !== null);
  const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
  const sd = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known.length);
  const here = numbers(year)[i] ?? null;
  return here === null || !(sd > 1e-9) ? null : (here - mean) / sd;
}

describe('scores over years', () => {
  test('relative to each year: the same bits as scoring that year alone', () => {
    for (const one of years(scoresOverYears(bydele, city, tree, { kind: 'each-year' }))) {
      expect(one.result.score).toStrictEqual(scoreLevel(bydele, city, tree, one.year).result.score);
    }
  });

  test('both ways agree with a plain second computation in every year and area', () => {
    let compared = 0;
    for (const base of [null, 2015, 2025]) {
      const found = years(scoresOverYears(bydele, city, tree, base === null ? { kind: 'each-year' } : { kind: 'base-year', year: base }));
      for (const { year, result } of found) {
        for (const i of bydele.areas.keys()) {
          const plain = plainScore(tree.root, year, base ?? year, i);
          const score = valueAt(result.score, i);
          // An exact match in what is missing, nine decimals in what is not.
          expect([year, i, score === null]).toEqual([year, i, plain === null]);
          expect(score ?? 0).toBeCloseTo(plain ?? 0, 9);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  test('a base year scores itself as the year alone does', () => {
    const found = years(scoresOverYears(bydele, city, tree, { kind: 'base-year', year: 2020 }));
    expect(found.find(({ year }) => year === 2020)?.result.score).toStrictEqual(scoreLevel(bydele, city, tree, 2020).result.score);
  });

  const areas = ['a', 'b', 'c'].map((id) => area(id, id));
  const small = (byYear: Record<string, readonly (number | null)[]>): DisclosedLevel =>
    level('x', 'X', areas, { series: new Map([['p', series(byYear)]]), years: Object.keys(byYear).map(Number) }) as unknown as DisclosedLevel;
  const one = { indicators: new Map([['p', indicator('p', 'P', 'higher-is-more-deprived', 'percent')]]) };
  const tiny = treeOf(branch('index', [leaf('p')]));

  test('where all years are equal, the two ways are too', () => {
    const same = small({ 2018: [1, 4, 9], 2019: [1, 4, 9], 2020: [1, 4, 9] });
    const scores = (found: ScoresOverYears): readonly (readonly number[])[] => years(found).map(({ result }) => [...result.score.values]);
    expect(scores(scoresOverYears(same, one, tiny, { kind: 'base-year', year: 2018 }))).toEqual(scores(scoresOverYears(same, one, tiny, { kind: 'each-year' })));
  });

  test('a rise of the whole city is seen against a base year only', () => {
    const rising = small({ 2018: [1, 4, 9], 2019: [11, 14, 19] });
    const mean = (found: ScoresOverYears): readonly number[] => years(found).map(({ result }) => result.score.values.reduce((sum, x) => sum + x, 0) / 3);
    expect(mean(scoresOverYears(rising, one, tiny, { kind: 'each-year' }))[1]).toBeCloseTo(0, 9);
    expect(mean(scoresOverYears(rising, one, tiny, { kind: 'base-year', year: 2018 }))[1]).toBeGreaterThan(2);
  });

  test('a year without figures is a gap, and a base year without figures is said', () => {
    const gap = small({ 2018: [1, 4, 9], 2019: [null, null, null], 2020: [2, 4, 8] });
    expect(years(scoresOverYears(gap, one, tiny, { kind: 'each-year' })).map(({ year }) => year)).toEqual([2018, 2020]);
    expect(scoresOverYears(gap, one, tiny, { kind: 'base-year', year: 2019 })).toEqual({ kind: 'no-base', year: 2019 });
  });

  test('every node is there in every year', () => {
    const ids = [...nodesOf(tree.root)].map(({ id }) => id);
    for (const { result } of years(scoresOverYears(bydele, city, tree, { kind: 'base-year', year: 2025 }))) expect([...result.nodes.keys()]).toEqual(ids);
  });
});
