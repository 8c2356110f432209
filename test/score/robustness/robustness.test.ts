import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withWeights, type IndexNode } from '../../../src/model/index-tree.ts';
import { DEFAULT_ROBUSTNESS, type Robustness, type RobustnessOptions } from '../../../src/model/robustness.ts';
import { createDrawScorer, weighingNodes } from '../../../src/score/robustness/draw-scorer.ts';
import { createDrawRanker } from '../../../src/score/robustness/draw-ranks.ts';
import { quantileOfSorted } from '../../../src/score/quantile.ts';
import { randomStream } from '../../../src/score/robustness/random.ts';
import { rankTally } from '../../../src/score/robustness/rank-tally.ts';
import { createRobustnessRun, robustnessOf } from '../../../src/score/robustness/robustness.ts';
import { scoreIndex } from '../../../src/score/score-index.ts';
import { anyColumns, anyTree } from '../random-tree.ts';
import { branch, inputOf, leaf, numbersOf, treeOf } from '../tree-maker.ts';

const z = [{ do: 'z-score', sd: 'population' }] as const;
const options = (more: Partial<RobustnessOptions> = {}): RobustnessOptions => ({ ...DEFAULT_ROBUSTNESS, draws: 60, ...more });
const figures = (robustness: Robustness): unknown =>
  (['rank', 'rankP05', 'rankMedian', 'rankP95', 'top10Share', 'top20pctShare'] as const).map((column) => numbersOf(robustness[column]));

const six = inputOf({ x: [1, 5, 9, 2, 7, 3], y: [8, 2, 6, 3, 1, null], z: [1, 1, 2, 9, 4, 4] });
const three = treeOf(branch('i', [leaf('x', z), leaf('y', z), leaf('z', z, { weight: 2 })]));

describe('robustness', () => {
  test('a spread of 0 leaves every rank where it is', () => {
    const { rank, rankP05, rankMedian, rankP95, top20pctShare } = robustnessOf(three, six, options({ spread: 0 }));
    for (const column of [rankP05, rankMedian, rankP95]) expect(numbersOf(column)).toStrictEqual(numbersOf(rank));
    expect(numbersOf(top20pctShare)).toStrictEqual(numbersOf(rank).map((r) => (r !== null && r <= 2 ? 1 : 0)));
  });

  test('is what the same draws give when each is scored on its own', () => {
    const { uniform } = randomStream(5, 1);
    const draws = Array.from({ length: 60 }, () => {
      const weights = new Map(weighingNodes(three).map(({ id, weight }) => [id, weight * (1 - 0.25 + 2 * 0.25 * uniform())]));
      return numbersOf(scoreIndex(withWeights(three, weights), six).rank);
    });
    const ranksOf = (i: number): number[] => draws.map((ranks) => ranks[i] ?? 0).toSorted((a, b) => a - b);
    const of = (p: number): number[] => [0, 1, 2, 3, 4, 5].map((i) => quantileOfSorted(ranksOf(i), p));
    const result = robustnessOf(three, six, options({ seed: 5 }));
    expect([numbersOf(result.rankP05), numbersOf(result.rankMedian), numbersOf(result.rankP95)]).toStrictEqual([of(0.05), of(0.5), of(0.95)]);
    expect(numbersOf(result.top20pctShare)).toStrictEqual([0, 1, 2, 3, 4, 5].map((i) => ranksOf(i).filter((r) => r <= 2).length / 60));
  });

  test('the same seed gives the same digits, however the run is sliced; another seed others', () => {
    const sliced = createRobustnessRun(three, six, options());
    while (sliced.step(7));
    expect(figures(sliced.result())).toStrictEqual(figures(robustnessOf(three, six, options())));
    const wide = options({ spread: 1, draws: 200 });
    expect(figures(robustnessOf(three, six, wide))).not.toStrictEqual(figures(robustnessOf(three, six, { ...wide, seed: 2 })));
  });

  test('a run says how far it is, and tells what the draws so far say', () => {
    const run = createRobustnessRun(three, six, options());
    expect([run.step(20), run.done(), run.result().draws]).toStrictEqual([true, 20, 20]);
    expect([run.step(1000), run.done(), run.result().draws]).toStrictEqual([false, 60, 60]);
  });

  test('an area without a score has no span, one that takes no part neither', () => {
    const input = inputOf({ x: [1, null, 3, 4], y: [2, null, 1, 0] });
    const result = robustnessOf(treeOf(branch('i', [leaf('x', z), leaf('y', z)]), {}, { exclude: ['d'] }), input, options());
    expect(numbersOf(result.rankMedian).map((r) => r === null)).toStrictEqual([false, true, false, true]);
    expect(numbersOf(result.top10Share)).toStrictEqual([1, null, 1, null]);
  });

  test('two shared ranks: averages end in a half', () => {
    const tied = treeOf(branch('i', [leaf('x', z)]), { ties: 'average' });
    expect(numbersOf(robustnessOf(tied, inputOf({ x: [4, 4, 1] }), options()).rankMedian)).toStrictEqual([1.5, 1.5, 3]);
  });

  test.each([
    ['draws', { draws: 0 }],
    ['draws', { draws: 1.5 }],
    ['seed', { seed: -1 }],
    ['spread', { spread: 1.01 }],
    ['spread', { spread: Number.NaN }],
    ['normalisations', { normalisations: [] }],
  ] as const)('%s out of range is refused', (name, wrong) => {
    expect(() => createRobustnessRun(three, six, options(wrong))).toThrow(name);
  });
});

describe('an assumption', () => {
  test('with two identical alternatives has no effect', () => {
    const alone = figures(robustnessOf(three, six, options()));
    expect(figures(robustnessOf(three, six, options({ normalisations: ['as-chosen', 'z-score'] })))).toStrictEqual(alone);
    expect(figures(robustnessOf(three, six, options({ aggregations: ['as-chosen', 'arithmetic'] })))).toStrictEqual(alone);
    expect(figures(robustnessOf(three, six, options({ aggregations: ['as-chosen', 'as-chosen'], normalisations: ['z-score', 'z-score'] })))).toStrictEqual(alone);
  });

  test('with two identical alternatives has no effect, for any tree', () => {
    const name = fc.constantFrom('as-chosen', 'z-score', 'percentile', 'min-max', 'exponential' as const);
    const method = fc.constantFrom('as-chosen', 'arithmetic', 'geometric' as const);
    fc.assert(
      fc.property(anyTree, anyColumns, name, method, fc.integer({ min: 0, max: 9 }), (root, columns, normalisation, aggregation, seed) => {
        const run = (times: number): unknown =>
          figures(robustnessOf(treeOf(root), inputOf(columns), { draws: 2, seed, spread: 0.5, normalisations: Array.from({ length: times }, () => normalisation), aggregations: Array.from({ length: times }, () => aggregation) }));
        expect(run(2)).toStrictEqual(run(1));
      }),
      { numRuns: 1000 },
    );
  });

  test('nor have two names for the same tree', () => {
    const leaves = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(leaves, fc.integer({ min: 0, max: 9 }), (columns, seed) => {
        const input = inputOf(Object.fromEntries(columns.map((column, k) => [`x${k}`, column])));
        const tree = treeOf(branch('i', columns.map((_, k) => leaf(`x${k}`, z))));
        const run = (more: Partial<RobustnessOptions>): unknown => figures(robustnessOf(tree, input, options({ draws: 20, seed, spread: 0.5, ...more })));
        expect(run({ normalisations: ['as-chosen', 'z-score'], aggregations: ['as-chosen', 'arithmetic'] })).toStrictEqual(run({}));
      }),
      { numRuns: 1000 },
    );
  });

  test('with two different ones has', () => {
    const spread = 0;
    const median = (normalisations: RobustnessOptions['normalisations']): unknown => numbersOf(robustnessOf(three, six, options({ spread, normalisations, draws: 201 })).rankP95);
    expect(median(['z-score', 'exponential', 'percentile'])).not.toStrictEqual(median(['z-score']));
  });

  test('the geometric mean is taken of figures above 0 only', () => {
    expect(numbersOf(robustnessOf(three, six, options({ aggregations: ['geometric'] })).rankMedian)).not.toContain(null);
  });
});

describe('properties of robustness', () => {
  const anyCase = fc.record({ root: anyTree, columns: anyColumns });
  const wide = options({ spread: 0.6, draws: 12 });

  test('draws of any tree are scored and ranked as the engine does, to the bit', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('min', 'max', 'average', 'dense' as const), fc.constantFrom(null, 1), ({ root, columns }, ties, decimals) => {
        const [tree, input] = [treeOf(root, { ties, decimals }), inputOf(columns)];
        const [score, ranker] = [createDrawScorer(tree, input), createDrawRanker(tree.rank, input.areaIds.length)];
        for (const factor of [1, 0.8, 1.3]) {
          let drawn = factor;
          const multiplier = (): number => (drawn = 1.9 - drawn * 0.7);
          const scores = score(multiplier);
          drawn = factor;
          const weights = new Map(weighingNodes(tree).map(({ id, weight }): [string, number] => [id, weight * multiplier()]));
          const alone = scoreIndex(withWeights(tree, weights), input);
          const doubled = new Uint32Array(input.areaIds.length);
          ranker(scores, doubled);
          expect(numbersOf({ ...scores, quality: null })).toStrictEqual(numbersOf(alone.score));
          expect(Array.from(doubled, (r) => (r === 0 ? null : r / 2))).toStrictEqual(numbersOf(alone.rank));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a node of weight 0 is no node', () => {
    const without = (node: IndexNode): IndexNode => (node.kind === 'leaf' ? node : { ...node, children: node.children.filter(({ weight }) => weight > 0).map(without) });
    fc.assert(
      fc.property(anyCase, ({ root, columns }) => {
        const input = inputOf(columns);
        expect(figures(robustnessOf(treeOf(root), input, wide))).toStrictEqual(figures(robustnessOf(treeOf(without(root)), input, wide)));
      }),
      { numRuns: 150 },
    );
  });

  test('the order of areas does not matter', () => {
    fc.assert(
      fc.property(anyCase, ({ root, columns }) => {
        const turned = Object.fromEntries(Object.entries(columns).map(([id, values]) => [id, values.toReversed()]));
        const mirror = robustnessOf(treeOf(root), inputOf(turned), wide);
        const straight = robustnessOf(treeOf(root), inputOf(columns), wide);
        expect(numbersOf(mirror.rankP95)).toStrictEqual(numbersOf(straight.rankP95).toReversed());
      }),
      { numRuns: 150 },
    );
  });

  test('counting ranks and keeping them tell the same', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(8), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (draws, p) => {
        const [counting, keeping] = [rankTally(4, 1000), rankTally(4, draws.length < 9 ? draws.length : 8)];
        for (const draw of draws.slice(0, 8)) for (const tally of [counting, keeping]) tally.add(Uint32Array.from(draw));
        for (let i = 0; i < 4; i += 1) {
          const of = (tally: typeof counting): unknown => [tally.quantile(i, p), tally.ranked(i), tally.atMost(i, 2), tally.atMost(i, 1.5)];
          expect(of(counting)).toStrictEqual(of(keeping));
        }
      }),
    );
  });
});
