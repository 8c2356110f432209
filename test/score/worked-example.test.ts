import { describe, expect, test } from 'vitest';
import { contributionsOf } from '../../src/score/contributions.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { branch, inputOf, leaf, near, numbersOf, treeOf } from './tree-maker.ts';

/** The five areas of docs/methodology.md, worked out there by hand. */
const z = { do: 'z-score', sd: 'population' } as const;
const tree = treeOf(branch('index', [leaf('income', [z], { weight: 2 }), leaf('dwelling', [z])]));
const columns = { income: [5, 15, 20, 25, 35], dwelling: [60, 60, 40, null, 40] };
const result = scoreIndex(tree, inputOf(columns, { directions: new Map([['income', 'higher-is-more-deprived'], ['dwelling', 'lower-is-more-deprived']]) }));

describe('five areas by hand', () => {
  test('z-scores, dwelling size turned', () => {
    expect(numbersOf(result.nodes.get('income') ?? result.score)).toStrictEqual([-1.5, -0.5, 0, 0.5, 1.5]);
    expect(numbersOf(result.nodes.get('dwelling') ?? result.score)).toStrictEqual([-1, -1, 1, null, 1]);
  });
  test('scores', () => expect(near(numbersOf(result.score))).toStrictEqual(near([-4 / 3, -2 / 3, 1 / 3, 1 / 2, 4 / 3])));
  test('ranks, percentiles, deciles', () => {
    expect(numbersOf(result.rank)).toStrictEqual([5, 4, 3, 2, 1]);
    expect(numbersOf(result.percentile)).toStrictEqual([0, 25, 50, 75, 100]);
    expect(numbersOf(result.decile)).toStrictEqual([10, 8, 6, 4, 2]);
  });
  test('coverage of the area without a dwelling figure', () => expect(near(numbersOf(result.coverage))).toStrictEqual(near([1, 1, 1, 2 / 3, 1])));
  test('contributions of the first and of the area with a gap', () => {
    const amounts = (i: number): (number | null)[] => near(contributionsOf(result, i).map(({ amount }) => amount));
    expect(amounts(4)).toStrictEqual(near([1 - 2 / 90, 1 / 3 - 1 / 90]));
    expect(amounts(3)).toStrictEqual(near([0.5, -1 / 30]));
  });
});
