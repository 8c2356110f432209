import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import type { IndexNode, IndexTree } from '../../src/model/index-tree.ts';
import type { Level } from '../../src/model/level.ts';
import { unlocalized } from '../../src/model/localized.ts';
import { BELOW_MINIMUM_POPULATION, TAKES_PART } from '../../src/model/score-result.ts';
import { scoreTable, type ScoredColumns } from '../../src/write/score-table.ts';

const leaf = (id: string): IndexNode => ({ kind: 'leaf', id, title: unlocalized(id), description: null, weight: 1, steps: [], indicator: id, orient: 'first' });
const branch = (id: string, children: readonly IndexNode[]): IndexNode => ({
  kind: 'branch', id, title: unlocalized(id), description: null, weight: 1, steps: [], children,
  aggregate: { method: 'arithmetic', weights: 'normalised', missing: { policy: 'propagate' }, p: 1 },
});
const tree: IndexTree = {
  root: branch('index', [branch('social', [leaf('income')]), leaf('housing')]),
  areas: { minimumPopulation: null, exclude: [] },
  rank: { ties: 'min', decimals: null, decile: 'ceil(10r/n)' },
};
const level = {
  areas: ['10', '9', 'b', 'a', 'small'].map((id) => ({ id, name: `Area ${id}`, parents: new Map(), properties: new Map() })),
} as unknown as Level;
const result: ScoredColumns = {
  tree,
  participation: Uint8Array.of(TAKES_PART, TAKES_PART, TAKES_PART, TAKES_PART, BELOW_MINIMUM_POPULATION),
  nodes: new Map([
    ['index', columnOf([2, 2, 3, null, 1])],
    ['social', columnOf([2, 2, 3, 4, 1])],
    ['income', columnOf([20, 20, 30, 40, 10])],
    ['housing', columnOf([2, 2, 3, null, 1])],
  ]),
  score: columnOf([2, 2, 3, null, 1]),
  rank: columnOf([2, 2, 1, null, 4]),
  percentile: columnOf([0, 0, 100, null, 0]),
  decile: columnOf([7, 7, 4, null, 10]),
  coverage: columnOf([1, 1, 1, 0.5, 1]),
};

describe('a score table', () => {
  const table = scoreTable(level, result, columnOf([500, 400, 300, 200, 12]));

  test('has the fixed columns, then every node under the root, a parent before its children', () => {
    expect(table.columns).toEqual(['area', 'name', 'population', 'score', 'rank', 'percentile', 'decile', 'coverage', 'social', 'income', 'housing']);
  });

  test('lists the most deprived first, equal ranks by id, and unscored areas last by id', () => {
    expect(table.rows.map((row) => row[0])).toEqual(['b', '10', '9', 'a', 'small']);
  });

  test('an area without a score still shows what it has', () => {
    expect(table.rows[3]).toEqual(['a', 'Area a', 200, null, null, null, null, 0.5, 4, 40, null]);
  });

  test('an area that takes no part has empty cells from score on', () => {
    expect(table.rows[4]).toEqual(['small', 'Area small', 12, null, null, null, null, null, null, null, null]);
  });

  test('residents that are not counted are empty', () => {
    expect(scoreTable(level, result, null).rows.every((row) => row[2] === null)).toBe(true);
  });
});
