import { describe, expect, test } from 'vitest';
import type { Aggregate, MissingRule } from '../../src/model/index-tree.ts';
import type { IndexResult } from '../../src/model/score-result.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { branch, inputOf, leaf, near, numbersOf, treeOf } from './tree-maker.ts';

type Cells = (number | null)[];

function combine(aggregate: Partial<Aggregate>, weights: readonly number[], columns: Readonly<Record<string, Cells>>): IndexResult {
  const children = Object.keys(columns).map((id, i) => leaf(id, [], { weight: weights[i] ?? 1 }));
  return scoreIndex(treeOf(branch('index', children, aggregate)), inputOf(columns));
}

const scores = (result: IndexResult): Cells => near(numbersOf(result.score));

describe('each aggregate, weights 1 and 3', () => {
  const x = [2, 8];
  const y = [4, 1];
  const cases: [string, Partial<Aggregate>, Cells][] = [
    ['arithmetic', { method: 'arithmetic' }, [3.5, 2.75]],
    ['arithmetic, raw', { method: 'arithmetic', weights: 'raw' }, [14, 11]],
    ['sum', { method: 'sum' }, [14, 11]],
    ['sum ignores that weights are to be normalised', { method: 'sum', weights: 'raw' }, [14, 11]],
    ['geometric', { method: 'geometric' }, [128 ** 0.25, 8 ** 0.25]],
    ['geometric, raw', { method: 'geometric', weights: 'raw' }, [128, 8]],
    ['harmonic', { method: 'harmonic' }, [4 / (1 / 2 + 3 / 4), 4 / (1 / 8 + 3)]],
    ['harmonic, raw', { method: 'harmonic', weights: 'raw' }, [1 / (1 / 2 + 3 / 4), 1 / (1 / 8 + 3)]],
    ['power 2', { method: 'power', p: 2 }, [Math.sqrt(13), Math.sqrt(67 / 4)]],
    ['power 2, raw', { method: 'power', p: 2, weights: 'raw' }, [Math.sqrt(52), Math.sqrt(67)]],
    ['power -1 is harmonic', { method: 'power', p: -1 }, [3.2, 1.28]],
    ['product, of the values alone', { method: 'product' }, [8, 8]],
    ['maximum', { method: 'maximum' }, [4, 8]],
    ['minimum', { method: 'minimum' }, [2, 1]],
    ['borda', { method: 'borda' }, [(0 + 3 * 1) / 4, (1 + 0) / 4]],
    ['borda, raw', { method: 'borda', weights: 'raw' }, [3, 1]],
    ['copeland', { method: 'copeland' }, [1, -1]],
  ];
  test.each(cases)('%s', (_, aggregate, expected) => expect(scores(combine(aggregate, [1, 3], { x, y }))).toStrictEqual(near(expected)));
});

describe('zeros and negative values', () => {
  test.each(['geometric', 'harmonic'] as const)('a zero in a %s mean gives 0, a negative value has no answer', (method) => {
    const result = combine({ method }, [1, 1], { x: [0, -1, 4, 0], y: [5, 5, 4, -2] });
    expect(scores(result)).toStrictEqual(near([0, null, 4, null]));
    expect(result.warnings.map(({ code }) => code)).toStrictEqual(['mean-of-negative']);
  });
  test('a power mean: 0 for p < 0, the mean of the others for p > 0', () => {
    expect(scores(combine({ method: 'power', p: -2 }, [1, 1], { x: [0], y: [5] }))).toStrictEqual(near([0]));
    expect(scores(combine({ method: 'power', p: 2 }, [1, 1], { x: [0], y: [5] }))).toStrictEqual(near([Math.sqrt(12.5)]));
    expect(scores(combine({ method: 'power', p: 2 }, [1, 1], { x: [-1], y: [5] }))).toStrictEqual(near([null]));
  });
  test('a minus zero is a zero', () => expect(scores(combine({ method: 'harmonic' }, [1, 1], { x: [-0], y: [0] }))).toStrictEqual(near([0])));
  test('a power mean with the exponent 0 does not exist', () => {
    const result = combine({ method: 'power', p: 0 }, [1, 1], { x: [1], y: [5] });
    expect(scores(result)).toStrictEqual(near([null]));
    expect(result.warnings.map(({ code }) => code)).toStrictEqual(['power-of-zero']);
  });
  test('a negative value under weight 0 does not matter', () => expect(scores(combine({ method: 'geometric' }, [1, 0], { x: [4], y: [-2] }))).toStrictEqual(near([4])));
});

describe('copeland and borda', () => {
  test('an area beats another when the children that favour it weigh more', () => {
    expect(scores(combine({ method: 'copeland' }, [2, 1, 1], { x: [3, 2, 1], y: [1, 2, 3], z: [1, 2, 4] }))).toStrictEqual(near([0, 0, 0]));
    expect(scores(combine({ method: 'copeland' }, [3, 1, 1], { x: [3, 2, 1], y: [1, 2, 3], z: [1, 2, 4] }))).toStrictEqual(near([2, 0, -2]));
  });
  test('0.1 + 0.2 and 0.3 weigh the same', () => expect(scores(combine({ method: 'copeland' }, [0.1, 0.2, 0.3], { x: [2, 1], y: [2, 1], z: [1, 2] }))).toStrictEqual(near([0, 0])));
  test('only children that both have count', () => expect(scores(combine({ method: 'copeland' }, [1, 5], { x: [2, 1], y: [null, 9] }))).toStrictEqual(near([1, -1])));
  test('areas that the missing rule leaves out beat nobody', () => {
    expect(scores(combine({ method: 'copeland', missing: { policy: 'propagate' } }, [1, 1], { x: [3, 2, 1], y: [3, 2, null] }))).toStrictEqual(near([1, -1, null]));
  });
  test('borda: half a point for each other area that is level', () => {
    expect(scores(combine({ method: 'borda' }, [1], { x: [1, 2, 2, 3] }))).toStrictEqual(near([0, 1.5, 1.5, 3]));
  });
});

describe('missing values', () => {
  const columns = { x: [1, 2, null, null], y: [3, null, 5, null], z: [8, 8, 8, null] };
  const skip: MissingRule = { policy: 'skip', minimumShare: 0, minimumCount: 0 };
  const cases: [string, MissingRule, Cells][] = [
    ['skip: the weight goes to the children that are present', skip, [(1 + 6 + 8) / 4, 10 / 2, (10 + 8) / 3, null]],
    ['skip with a share of the weight: 0.6 asks for more than 2 of 4', { ...skip, minimumShare: 0.6 }, [3.75, null, 6, null]],
    ['skip with a share that is just reached', { ...skip, minimumShare: 0.5 }, [3.75, 5, 6, null]],
    ['skip with a number of children', { ...skip, minimumCount: 3 }, [3.75, null, null, null]],
    ['propagate', { policy: 'propagate' }, [3.75, null, null, null]],
    ['a value', { policy: 'value', value: 0 }, [3.75, 2.5, 4.5, 0]],
    ['the mean of the areas that have one', { policy: 'mean' }, [3.75, (2 + 8 + 8) / 4, (1.5 + 10 + 8) / 4, (1.5 + 8 + 8) / 4]],
    ['the median', { policy: 'median' }, [3.75, (2 + 8 + 8) / 4, (1.5 + 10 + 8) / 4, (1.5 + 8 + 8) / 4]],
  ];
  test.each(cases)('%s', (_, missing, expected) => expect(scores(combine({ missing }, [1, 2, 1], columns))).toStrictEqual(near(expected)));

  test('a share of a third is reached by one of three equal weights', () => {
    expect(scores(combine({ missing: { ...skip, minimumShare: 1 / 3 } }, [0.1, 0.1, 0.1], { x: [7], y: [null], z: [null] }))).toStrictEqual(near([7]));
  });
  test('a child without any value is skipped where its mean was to stand in', () => {
    expect(scores(combine({ missing: { policy: 'mean' } }, [1, 9], { x: [2, 4], y: [null, null] }))).toStrictEqual(near([2, 4]));
  });
  test('the stand-in is taken over the areas that take part', () => {
    const tree = treeOf(branch('index', [leaf('x'), leaf('y')], { missing: { policy: 'mean' } }), {}, { exclude: ['c'] });
    expect(scores(scoreIndex(tree, inputOf({ x: [1, null, 1000], y: [3, 3, 3] })))).toStrictEqual(near([2, 2, null]));
  });
  test('a stand-in never gives a value to an area that takes no part', () => {
    const tree = treeOf(branch('index', [leaf('x')], { missing: { policy: 'value', value: 5 } }), {}, { exclude: ['b'] });
    expect(scores(scoreIndex(tree, inputOf({ x: [null, null] })))).toStrictEqual(near([5, null]));
  });
});

describe('weights and coverage', () => {
  test('a child of weight 0 is computed and shown, and takes no part', () => {
    const result = combine({ missing: { policy: 'propagate' } }, [1, 0], { x: [1, 2], y: [9, null] });
    expect(scores(result)).toStrictEqual(near([1, 2]));
    expect(numbersOf(result.nodes.get('y') ?? result.score)).toStrictEqual([9, null]);
    expect(numbersOf(result.coverage)).toStrictEqual([1, 1]);
  });
  test('a branch without weight is missing, and says so', () => {
    const result = combine({}, [0, 0], { x: [1], y: [2] });
    expect(scores(result)).toStrictEqual(near([null]));
    expect(result.warnings.map(({ code, node }) => [code, node])).toStrictEqual([['no-weight', 'index']]);
    expect(numbersOf(result.coverage)).toStrictEqual([0]);
  });
  test('coverage is the weighted mean of the children’s, a missing child counting 0', () => {
    const theme = branch('theme', [leaf('x'), leaf('y')], {}, { weight: 3 });
    const result = scoreIndex(treeOf(branch('index', [theme, leaf('z')])), inputOf({ x: [1, 1, null], y: [1, null, null], z: [1, 1, 1] }));
    expect(numbersOf(result.coverage)).toStrictEqual([1, (3 * 0.5 + 1) / 4, 0.25]);
  });
  test('a branch kept out by its rule covers nothing, although some of its leaves have values', () => {
    const theme = branch('theme', [leaf('x'), leaf('y')], { missing: { policy: 'propagate' } });
    const result = scoreIndex(treeOf(branch('index', [theme, leaf('z')])), inputOf({ x: [1], y: [null], z: [1] }));
    expect(numbersOf(result.coverage)).toStrictEqual([0.5]);
  });
  test('a value that was put in place of a missing one covers nothing', () => {
    expect(numbersOf(combine({ missing: { policy: 'value', value: 1 } }, [1, 1], { x: [1, null], y: [1, 1] }).coverage)).toStrictEqual([1, 0.5]);
  });
  test('an area without a score still has a coverage; one that takes no part has none', () => {
    const tree = treeOf(branch('index', [leaf('x'), leaf('y')], { missing: { policy: 'propagate' } }), {}, { exclude: ['b'] });
    expect(numbersOf(scoreIndex(tree, inputOf({ x: [1, 1], y: [null, 1] })).coverage)).toStrictEqual([0.5, null]);
  });
  test('a branch whose figures are withheld says withheld, not missing', () => {
    const input = inputOf({ x: [1, 1], y: [2, 2] });
    input.columns.get('x')?.state.set([2, 1]);
    input.columns.get('y')?.state.set([0, 1]);
    expect([...scoreIndex(treeOf(branch('index', [leaf('x'), leaf('y')])), input).score.state]).toStrictEqual([2, 1]);
  });
});
