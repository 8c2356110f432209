import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, valueAt } from '../../src/model/column.ts';
import type { Direction } from '../../src/model/indicator.ts';
import type { IndexTree, Leaf } from '../../src/model/index-tree.ts';
import type { IndexResult } from '../../src/model/score-result.ts';
import { applyIndex } from '../../src/score/apply.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import type { ScoreInput } from '../../src/score/score-input.ts';
import { changeParts } from '../../src/score/time/change-parts.ts';

const NAMES = ['a', 'b', 'c'] as const;
const AREAS = 6;
const leaf = (id: string, weight: number): Leaf => ({ kind: 'leaf', id, indicator: id, title: { da: id, en: id }, description: null, weight, orient: 'first', steps: [{ do: 'z-score', sd: 'population' }] });
const treeOf = (weights: readonly number[]): IndexTree => ({
  root: { kind: 'branch', id: 'root', title: { da: 'x', en: 'x' }, description: null, weight: 1, steps: [], children: NAMES.map((name, i) => leaf(name, weights[i] ?? 1)), aggregate: { method: 'arithmetic', weights: 'normalised', missing: { policy: 'skip', minimumShare: 0, minimumCount: 1 }, p: 1 } },
  rank: { ties: 'min', decimals: null, decile: 'ceil(10r/n)' },
  areas: { minimumPopulation: null, exclude: [] },
} as IndexTree);
const inputOf = (years: readonly (readonly (number | null)[])[]): ScoreInput => ({
  areaIds: Array.from({ length: AREAS }, (_, i) => String(i)),
  columns: new Map(NAMES.map((name, i) => [name, columnOf(years[i] ?? [])])),
  directions: new Map<string, Direction>(NAMES.map((name, i) => [name, i === 1 ? 'lower-is-more-deprived' : 'higher-is-more-deprived'])),
  population: null,
  minimumPopulation: null,
});
const meanScore = ({ score }: IndexResult): number => {
  const known = Array.from(score.values.keys()).flatMap((i) => valueAt(score, i) ?? []);
  return known.reduce((sum, one) => sum + one, 0) / known.length;
};
const figures = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }), { minLength: AREAS, maxLength: AREAS }), { minLength: 3, maxLength: 3 });
const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });

describe('why a score changed', () => {
  test('parts and mean add up to the change, with missing figures too, against each year and against a fixed one', () => {
    fc.assert(fc.property(figures, figures, weights, (before, after, given) => {
      const earlier = scoreIndex(treeOf(given), inputOf(before));
      for (const later of [scoreIndex(treeOf(given), inputOf(after)), applyIndex(earlier.fitted, inputOf(after))]) {
        const meanChange = meanScore(later) - meanScore(earlier);
        const misfits = Array.from({ length: AREAS }, (_, i) => i).filter((i) => {
          const found = changeParts(earlier, later, i);
          const [s0, s1] = [valueAt(earlier.score, i), valueAt(later.score, i)];
          if (found === null || s0 === null || s1 === null) return found !== null || (s0 !== null && s1 !== null);
          const sum = found.parts.reduce((total, { amount }) => total + amount, found.mean);
          return Math.abs(sum - (s1 - s0)) > 1e-9 || Math.abs(found.mean - meanChange) > 1e-9;
        });
        expect(misfits).toEqual([]);
      }
    }), { numRuns: 60 });
  });

  test('one figure alone moves the score by its own contribution: 2 standard deviations of half the weight', () => {
    const [before, after] = [[[7, 13, 7, 13, 7, 13], [1, 1, 2, 2, 3, 3], [5, 6, 5, 6, 5, 6]], [[13, 7, 7, 13, 13, 7], [1, 1, 2, 2, 3, 3], [5, 6, 5, 6, 5, 6]]];
    const found = changeParts(scoreIndex(treeOf([2, 1, 1]), inputOf(before)), scoreIndex(treeOf([2, 1, 1]), inputOf(after)), 0);
    expect(found?.parts.map(({ node, amount }) => [node.id, Math.round(1e9 * amount) / 1e9 + 0])).toEqual([['a', 1], ['b', 0], ['c', 0]]);
    expect(found?.total).toBeCloseTo(1, 12);
  });
});
