import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import type { Robustness } from '../../src/model/robustness.ts';
import { areaGroups, canBeToldApart } from '../../src/score/area-groups.ts';
import { certaintyOfShare } from '../../src/score/robustness/certainty.ts';
import { influencesOf, type Influence } from '../../src/score/influence.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { countedTwice, idleWeights } from '../../src/score/weight-warnings.ts';
import { branch, inputOf, leaf, near, treeOf } from './tree-maker.ts';

const z = [{ do: 'z-score', sd: 'population' }] as const;
const of = (influences: readonly Influence[], id: string): Influence | undefined => influences.find(({ node }) => node === id);

describe('influence', () => {
  test('two uncorrelated indicators: variance shares are those of squared weights, by hand', () => {
    const input = inputOf({ x: [-1, -1, 1, 1], y: [-1, 1, -1, 1] });
    const influences = influencesOf(scoreIndex(treeOf(branch('i', [leaf('x', z, { weight: 3 }), leaf('y', z)])), input));
    // Score = (3x + y) / 4: variance (9 + 1) / 16, of which x carries 9 / 16.
    expect(near([of(influences, 'x')?.carried ?? null, of(influences, 'y')?.carried ?? null])).toStrictEqual([0.9, 0.1]);
    expect([of(influences, 'x')?.nominal, of(influences, 'y')?.nominal]).toStrictEqual([0.75, 0.25]);
    expect(of(influences, 'x')?.withScore).toBeCloseTo(3 / Math.sqrt(10), 12);
  });

  test('a theme carries what its leaves carry; a node of weight 0 and all below it nothing', () => {
    const input = inputOf({ x: [1, 5, 9, 2], y: [8, 2, 6, 3], w: [1, 1, 2, 9] });
    const tree = treeOf(branch('i', [branch('t', [leaf('x', z), leaf('y', z)]), branch('u', [leaf('w', z)], {}, { weight: 0 })]));
    const influences = influencesOf(scoreIndex(tree, input));
    expect(of(influences, 't')?.carried).toBeCloseTo((of(influences, 'x')?.carried ?? 0) + (of(influences, 'y')?.carried ?? 0), 12);
    expect(of(influences, 't')?.nominal).toBe(1);
    expect([of(influences, 'u')?.carried, of(influences, 'w')?.carried, of(influences, 'w')?.nominal]).toStrictEqual([0, 0, 0]);
  });

  test('where parts cannot be told apart there is a correlation and no share; a branch of them has its own', () => {
    const input = inputOf({ x: [1, 5, 9, 2], y: [8, 2, 6, 3], w: [1, 1, 2, 9] });
    const tree = treeOf(branch('i', [branch('g', [leaf('x'), leaf('y')], { method: 'geometric' }), leaf('w')]));
    const influences = influencesOf(scoreIndex(tree, input));
    expect(of(influences, 'x')).toMatchObject({ carried: null });
    expect(of(influences, 'x')?.withScore).not.toBeNull();
    expect((of(influences, 'g')?.carried ?? 0) + (of(influences, 'w')?.carried ?? 0)).toBeCloseTo(1, 12);
  });

  test('no variance, no shares', () => {
    const influences = influencesOf(scoreIndex(treeOf(branch('i', [leaf('x')])), inputOf({ x: [2, 2] })));
    expect(of(influences, 'x')).toStrictEqual({ node: 'x', nominal: 1, carried: null, withScore: null });
  });

  test('shares of leaves add up to 1 wherever the tree is affine, gaps or none', () => {
    const cell = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -9, max: 9 }) }, { weight: 1, arbitrary: fc.constant(null) });
    const column = fc.array(cell, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.record({ x: column, y: column, w: column }), fc.integer({ min: 1, max: 4 }), (columns, weight) => {
        const tree = treeOf(branch('i', [branch('t', [leaf('x', z), leaf('y', z, { weight })]), leaf('w', z)]));
        const leaves = influencesOf(scoreIndex(tree, inputOf(columns))).filter(({ node }) => node !== 't');
        const shares = leaves.flatMap(({ carried }) => (carried === null ? [] : [carried]));
        fc.pre(shares.length === 3);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('warnings about weights', () => {
  const input = inputOf({ x: [1, 2, 3, 4, 5], y: [2, 4, 6, 8, 11], w: [3, -1, 4, 1, -5], gone: [null, null, null, null, null] });

  test('two indicators that count the same thing twice', () => {
    const found = countedTwice(scoreIndex(treeOf(branch('i', [leaf('x', z), leaf('y', z), leaf('w', z)])), input));
    expect(found.map(({ a, b }) => [a.id, b.id])).toStrictEqual([['x', 'y']]);
    expect(found[0]?.r).toBeGreaterThan(0.99);
    expect(countedTwice(scoreIndex(treeOf(branch('i', [leaf('x', z), leaf('y', z, { weight: 0 })])), input))).toStrictEqual([]);
  });

  test('weights that move nothing: an only child, no figures, below a weight of 0', () => {
    const tree = treeOf(branch('i', [branch('t', [leaf('x', z)]), leaf('w', z), leaf('gone', z), branch('u', [leaf('y', z)], {}, { weight: 0 })]));
    expect(idleWeights(tree, input)).toStrictEqual(['x', 'gone', 'y']);
  });

  test('under a maximum every weight is idle', () => {
    expect(idleWeights(treeOf(branch('i', [leaf('x'), leaf('w')], { method: 'maximum' })), input)).toStrictEqual(['x', 'w']);
  });
});

describe('areas that cannot be told apart', () => {
  const span = (spans: readonly (readonly [number, number])[]): Robustness => {
    const rank = columnOf(spans.map((_, i) => i + 1));
    const [rankP05, rankP95] = [columnOf(spans.map(([low]) => low)), columnOf(spans.map(([, high]) => high))];
    return { rank, rankP05, rankMedian: rank, rankP95, top10Share: rank, top20pctShare: rank, draws: 1, seed: 1 };
  };
  test('form groups in which every span overlaps every other', () => {
    const groups = areaGroups(span([[1, 1], [2, 4], [2, 5], [3, 6], [5, 7], [6, 7]]));
    expect(groups.map(({ positions, from, to }) => [positions, from, to])).toStrictEqual([[[0], 1, 1], [[1, 2, 3], 2, 4], [[4, 5], 5, 6]]);
  });
  test('two areas are told apart where their spans do not meet', () => {
    const spans = span([[1, 2], [2, 4], [3, 5]]);
    expect([canBeToldApart(spans, 0, 1), canBeToldApart(spans, 0, 2)]).toStrictEqual([false, true]);
  });
  test.each([[1, 'sure'], [0.95, 'sure'], [0.7, 'likely'], [0.5, 'depends'], [0.2, 'unlikely'], [0.05, 'surely-not']])('%d of the draws: %s', (share, word) => {
    expect(certaintyOfShare(share)).toBe(word);
  });
});
