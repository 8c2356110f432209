import { describe, expect, test } from 'vitest';
import { columnOf, valueAt } from '../../src/model/column.ts';
import type { AreaRule, RankRule } from '../../src/model/index-tree.ts';
import { BELOW_MINIMUM_POPULATION, LEFT_OUT_BY_INDEX, POPULATION_UNKNOWN, TAKES_PART, type IndexResult } from '../../src/model/score-result.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import type { ScoreInput } from '../../src/score/score-input.ts';
import { inputOf, leaf, numbersOf, treeOf } from './tree-maker.ts';

type Cells = (number | null)[];

const score = (x: Cells, rank: Partial<RankRule> = {}, areas: Partial<AreaRule> = {}, more: Partial<ScoreInput> = {}): IndexResult =>
  scoreIndex(treeOf(leaf('x'), rank, areas), inputOf({ x }, more));

describe('rank, percentile and decile', () => {
  const x = [5, 9, null, 5, 1];
  test.each([
    ['min', [2, 1, null, 2, 4]],
    ['max', [3, 1, null, 3, 4]],
    ['average', [2.5, 1, null, 2.5, 4]],
    ['dense', [2, 1, null, 2, 3]],
  ] as const)('rank 1 is the largest score; ties %s', (ties, expected) => expect(numbersOf(score(x, { ties }).rank)).toStrictEqual(expected));

  test('percentile is 100 (areas with a lower score) / (n - 1)', () => {
    expect(numbersOf(score(x).percentile)).toStrictEqual([100 / 3, 100, null, 100 / 3, 0]);
  });
  test('one area with a score has a rank and a decile and no percentile', () => {
    const result = score([null, 4]);
    expect([numbersOf(result.rank), numbersOf(result.percentile), numbersOf(result.decile)]).toStrictEqual([[null, 1], [null, null], [null, 10]]);
  });
  test('no area with a score', () => {
    const result = score([null, null]);
    expect([result.scored, numbersOf(result.rank)]).toStrictEqual([0, [null, null]]);
  });
  test('no areas at all', () => expect(score([]).scored).toBe(0));

  const eleven = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  test('decile ceil(10r/n)', () => expect(numbersOf(score(eleven).decile)).toStrictEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]));
  test('decile floor(10(r-1)/n)+1', () => {
    expect(numbersOf(score(eleven, { decile: 'floor(10(r-1)/n)+1' }).decile)).toStrictEqual([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  test('rank.decimals: rank, percentile and decile use the rounded score, the score stays as it is', () => {
    const result = score([0.6184, 0.6176, 0.7], { decimals: 3 });
    expect(numbersOf(result.rank)).toStrictEqual([2, 2, 1]);
    expect(numbersOf(result.percentile)).toStrictEqual([0, 0, 100]);
    expect(numbersOf(result.score)).toStrictEqual([0.6184, 0.6176, 0.7]);
  });
  test('scores that differ by rounding only share a rank', () => expect(numbersOf(score([0.1 + 0.2, 0.3]).rank)).toStrictEqual([1, 1]));
});

describe('who takes part', () => {
  const population = columnOf([100, 99, null, 400]);
  test('areas below the minimum, of unknown population and excluded ones are out before any statistic is taken', () => {
    const tree = treeOf(leaf('x', [{ do: 'min-max', low: 0, high: 1 }]), {}, { exclude: ['d'] });
    const result = scoreIndex(tree, inputOf({ x: [1, 50, 60, 70] }, { population, minimumPopulation: 100 }));
    expect([...result.participation]).toStrictEqual([TAKES_PART, BELOW_MINIMUM_POPULATION, POPULATION_UNKNOWN, LEFT_OUT_BY_INDEX]);
    expect(numbersOf(result.score)).toStrictEqual([null, null, null, null]);
    expect(result.warnings.map(({ code }) => code)).toStrictEqual(['no-spread']);
  });
  test('the tree’s minimum replaces the level’s', () => {
    expect(numbersOf(score([1, 2, 3, 4], {}, { minimumPopulation: 50 }, { population, minimumPopulation: 300 }).score)).toStrictEqual([1, 2, null, 4]);
  });
  test('without a minimum an unknown population does not matter', () => expect(score([1, 2, 3, 4], {}, {}, { population }).scored).toBe(4));
  test('their cells are empty from the score on', () => {
    const result = score([1, 2], {}, { exclude: ['b'] });
    for (const column of [result.score, result.rank, result.percentile, result.decile, result.coverage, ...result.nodes.values()]) expect(valueAt(column, 1)).toBeNull();
  });
});
