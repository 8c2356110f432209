import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import type { Area, Level } from '../../src/model/level.ts';
import { unlocalized } from '../../src/model/localized.ts';
import { extentWeight, summariseUp } from '../../src/score/summarise-up.ts';
import { near, numbersOf } from './tree-maker.ts';

const levelOf = (id: string, areas: readonly Area[]): Level => ({
  id,
  title: unlocalized(id),
  areas,
  positions: new Map(areas.map((area, i) => [area.id, i])),
  geometries: null,
  series: new Map(),
  years: [],
  yearRule: { policy: 'exact', maximumAge: 0, opens: null },
  population: null,
  minimumPopulation: null, showsIds: null,
});
const area = (id: string, parent?: string): Area => ({ id, name: id, parents: new Map(parent === undefined ? [] : [['bydel', parent]]), properties: new Map() });

const bydele = levelOf('bydel', [area('a'), area('b'), area('c')]);
const roder = levelOf('rode', [area('1', 'a'), area('2', 'a'), area('3', 'b'), area('4', 'b'), area('5')]);
const result = { score: columnOf([4, 1, 2, null, 9]), rank: columnOf([2, 4, 3, null, 1]), scored: 4 };
const summary = summariseUp(roder, result, columnOf([100, 300, 50, 70, 10]), bydele);

describe('a level summarised from a finer one', () => {
  test('mean score and mean rank, weighted by residents', () => {
    expect(near(numbersOf(summary.meanScore))).toStrictEqual([(400 + 300) / 400, 2, null]);
    expect(near(numbersOf(summary.meanRank))).toStrictEqual([(200 + 1200) / 400, 3, null]);
  });
  test('says how many finer areas it rests on, and how many there are', () => {
    expect([numbersOf(summary.summarised), numbersOf(summary.areas)]).toStrictEqual([[2, 1, 0], [2, 2, 0]]);
  });
  test('residents in the most deprived share: ceil(share n) of the finer areas', () => {
    const ten = levelOf('rode', Array.from({ length: 10 }, (_, i) => area(String(i), i < 4 ? 'a' : 'b')));
    const ranks = columnOf([1, 2, 3, 10, 4, 5, 6, 7, 8, 9]);
    const { inTop10Percent, inTop20Percent, extent } = summariseUp(ten, { score: ranks, rank: ranks, scored: 10 }, columnOf(Array.from({ length: 10 }, () => 5)), bydele);
    expect(near(numbersOf(inTop10Percent))).toStrictEqual([0.25, 0, null]);
    expect(near(numbersOf(inTop20Percent))).toStrictEqual([0.5, 0, null]);
    // Percentiles 10, 20, 30 and 100.
    expect(numbersOf(extent)[0]).toBeCloseTo((1 + extentWeight(20, 100) + 0.05) / 4, 12);
  });
  test('an area without known residents is left out', () => {
    expect(numbersOf(summariseUp(roder, result, columnOf([null, 300, 0, 70, 10]), bydele).meanScore)).toStrictEqual([1, null, null]);
  });
});

describe('extent', () => {
  test.each([[1, 1], [10, 1], [11, 0.95], [12, 0.95 - 0.9 / 19], [30, 0.05], [31, 0], [100, 0]])('the %dth percentile counts %d', (rank, weight) => {
    expect(extentWeight(rank, 100)).toBeCloseTo(weight, 12);
  });
});
