import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import type { IndexNode } from '../../src/model/index-tree.ts';
import { applyIndex } from '../../src/score/apply.ts';
import { contributionsOf, type AreaContribution } from '../../src/score/contributions.ts';
import { correlation } from '../../src/score/correlation.ts';
import { fitIndex } from '../../src/score/fit.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { branch, inputOf, leaf, near, numbersOf, treeOf } from './tree-maker.ts';

const columns = { x: [0, 1, 5], y: [3, 1, 2], z: [1, 4, 1] };
const amounts = (root: IndexNode, position: number): readonly AreaContribution[] => contributionsOf(scoreIndex(treeOf(root), inputOf(columns)), position);

describe('contributions', () => {
  test('weight times distance from the mean area', () => {
    const parts = amounts(branch('index', [leaf('x', [], { weight: 3 }), leaf('y')]), 0);
    expect(parts.map(({ node, indicator }) => [node, indicator])).toStrictEqual([['x', 'x'], ['y', 'y']]);
    expect(near(parts.map(({ amount }) => amount))).toStrictEqual([-1.5, 0.25]);
  });
  test('carry what the steps above multiply by', () => {
    const theme = branch('theme', [leaf('x')], {}, { steps: [{ do: 'scale', factor: 10, offset: 5 }, { do: 'reverse', from: 100 }] });
    expect(near(amounts(branch('index', [theme, leaf('y')]), 2).map(({ amount }) => amount))).toStrictEqual([-15, 0]);
  });
  test('leave out leaves of weight 0 and those below a branch of weight 0', () => {
    const root = branch('index', [leaf('x'), leaf('y', [], { weight: 0 }), branch('theme', [leaf('z')], {}, { weight: 0 })]);
    expect(amounts(root, 0).map(({ node }) => node)).toStrictEqual(['x']);
  });
  test('say why there is none below a branch that is no weighted mean', () => {
    const theme = branch('theme', [leaf('x'), leaf('y')], { method: 'maximum' });
    const parts = amounts(branch('index', [theme, leaf('z')]), 0);
    expect(parts.map(({ node, amount }) => [node, amount])).toStrictEqual([['x', null], ['y', null], ['z', -0.5]]);
    expect(parts[0]?.reason?.da).toContain('»theme« er ikke et vægtet gennemsnit');
    expect(parts[2]?.reason).toBeNull();
  });
  test('there are none for an area without a score', () => {
    const result = scoreIndex(treeOf(branch('index', [leaf('x')]), {}, { exclude: ['a'] }), inputOf(columns));
    expect(contributionsOf(result, 0)).toStrictEqual([]);
  });
});

describe('a fitted index on other areas', () => {
  const apply = (root: IndexNode, x: (number | null)[]): (number | null)[] => near(numbersOf(applyIndex(fitIndex(treeOf(root), inputOf({ x: [10, 20, 20, 40] })), inputOf({ x })).score));

  test('stays on the scale of the areas it was fitted on', () => {
    expect(apply(leaf('x', [{ do: 'min-max', low: 0, high: 1 }]), [10, 25, 70])).toStrictEqual([0, 0.5, 2]);
    expect(apply(leaf('x', [{ do: 'winsorise', lower: 0, upper: 1 }]), [0, 25, 70])).toStrictEqual([10, 25, 40]);
  });
  test('a rank between two fitted values is interpolated, beyond the ends it is the end’s', () => {
    expect(apply(leaf('x', [{ do: 'rank', ties: 'min', order: 'ascending', tolerance: 0 }]), [10, 20, 40, 30, 15, 0, 99, null])).toStrictEqual([1, 2, 4, 3, 1.5, 1, 4, null]);
  });
  test('within the tolerance of a fitted value it is level with it', () => {
    expect(apply(leaf('x', [{ do: 'rank', ties: 'min', order: 'ascending', tolerance: 2 }]), [22, 38, 9])).toStrictEqual([2, 4, 1]);
  });
  test('what could not be fitted has no answer', () => {
    const fitted = fitIndex(treeOf(leaf('x', [{ do: 'z-score', sd: 'population' }])), inputOf({ x: [3, 3] }));
    expect(numbersOf(applyIndex(fitted, inputOf({ x: [1, 2] })).score)).toStrictEqual([null, null]);
  });
  test('a gap gets the mean of the areas it was fitted on', () => {
    const root = branch('index', [leaf('x')], { missing: { policy: 'mean' } });
    expect(apply(root, [null, 4])).toStrictEqual([22.5, 4]);
  });
  test('copeland compares with the areas it was fitted on', () => {
    expect(apply(branch('index', [leaf('x')], { method: 'copeland' }), [30, 20, 99])).toStrictEqual([2, 0, 3]);
  });
});

describe('correlation', () => {
  test('of columns worked out by hand', () => {
    expect(correlation(columnOf([1, 2, 3]), columnOf([2, 4, 6]))).toBe(1);
    expect(correlation(columnOf([1, 2, 3]), columnOf([3, 2, 1]))).toBe(-1);
    expect(correlation(columnOf([1, 2, 3, 4]), columnOf([1, 3, 2, 4]))).toBeCloseTo(0.8, 14);
  });
  test('over the areas that have both, and of those that take part', () => {
    expect(correlation(columnOf([1, 2, 3, null]), columnOf([2, 4, 6, 100]))).toBe(1);
    expect(correlation(columnOf([1, 2, 3, 50]), columnOf([2, 4, 6, 1]), Uint8Array.of(0, 0, 0, 1))).toBe(1);
  });
  test('there is none of fewer than two areas or of a constant', () => {
    expect([correlation(columnOf([1]), columnOf([1])), correlation(columnOf([0.3, 0.1 + 0.2]), columnOf([1, 2])), correlation(columnOf([]), columnOf([]))]).toStrictEqual([null, null, null]);
  });
});
