import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, valueAt, type Column } from '../../src/model/column.ts';
import type { Direction } from '../../src/model/indicator.ts';
import { leavesOf, nodesOf, withWeights, type IndexNode, type IndexTree } from '../../src/model/index-tree.ts';
import type { IndexResult } from '../../src/model/score-result.ts';
import { applyIndex } from '../../src/score/apply.ts';
import { contributionsOf } from '../../src/score/contributions.ts';
import { fitIndex } from '../../src/score/fit.ts';
import { createScorer, scoreIndex } from '../../src/score/score-index.ts';
import type { ScoreInput } from '../../src/score/score-input.ts';
import { naiveNodes, naiveRanking } from './naive-index.ts';
import { anyColumns, anyRankRule, anyStep, anyTree, weight } from './random-tree.ts';
import { branch, inputOf, leaf, numbersOf, treeOf } from './tree-maker.ts';

const RUNS = { numRuns: 1000 };
const FEWER = { numRuns: 300 };

/** Some areas out, by name or for want of residents (unknown: `null`), some indicators turned. */
const anyCase = fc.record({
  root: anyTree,
  columns: anyColumns,
  turned: fc.subarray(['x0', 'x1', 'x2', 'x3', 'x4', 'x5']),
  out: fc.subarray(['b', 'd', 'e']),
  residents: fc.array(fc.constantFrom(null, 40, 100, 500, 500, 500), { minLength: 9, maxLength: 9 }),
  minimumPopulation: fc.constantFrom(null, null, 100),
  rank: anyRankRule,
});
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

const takesPartIn = ({ out, residents, minimumPopulation }: Case, input: ScoreInput): boolean[] =>
  input.areaIds.map((id, i) => !out.some((one) => one === id) && (minimumPopulation === null || (residents[i] ?? 0) >= minimumPopulation));

function built({ root, columns, turned, out, residents, minimumPopulation, rank }: Case): { tree: IndexTree; input: ScoreInput } {
  const input = inputOf(columns);
  const directions = new Map([...input.directions.keys()].map((id): [string, Direction] => [id, turned.includes(id) ? 'lower-is-more-deprived' : 'higher-is-more-deprived']));
  const population = columnOf(residents.slice(0, input.areaIds.length));
  // The tree's minimum replaces the level's.
  return { tree: treeOf(root, rank, { exclude: out, minimumPopulation }), input: { ...input, directions, population, minimumPopulation: minimumPopulation === null ? null : 1 } };
}

/** The largest relative difference (absolute below 1); Infinity where one has a figure and the other has none. */
function difference(ours: readonly (number | null)[], theirs: readonly (number | null)[]): number {
  const apart = ours.map((x, i) => {
    const y = theirs[i] ?? null;
    if (x === null || y === null) return x === y ? 0 : Infinity;
    return Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));
  });
  return Math.max(0, ...apart);
}

const isTrace = (x: number | null): boolean => x !== null && x !== 0 && Math.abs(x) < 1e-9;

const figuresOf = (result: IndexResult): Record<string, unknown> => ({
  nodes: new Map([...result.nodes].map(([id, column]) => [id, numbersOf(column)])),
  rank: numbersOf(result.rank),
  percentile: numbersOf(result.percentile),
  decile: numbersOf(result.decile),
  coverage: numbersOf(result.coverage),
});

/** The same input with its areas in another order; `order[i]` is where area i of the new input stood. */
function reordered(input: ScoreInput, order: readonly number[]): ScoreInput {
  const pick = (column: Column): Column => columnOf(order.map((i) => valueAt(column, i)));
  return { ...input, areaIds: order.map((i) => input.areaIds[i] ?? ''), population: input.population === null ? null : pick(input.population), columns: new Map([...input.columns].map(([id, column]) => [id, pick(column)])) };
}

describe('the engine, for any tree', () => {
  test('agrees with a second, naive implementation on every node, rank, percentile, decile and coverage', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { tree, input } = built(one);
        const result = scoreIndex(tree, input);
        const takesPart = takesPartIn(one, input);
        const naive = naiveNodes(tree, { columns: one.columns, lowerIsMore: new Set(one.turned), takesPart });
        // What lies a rounding error from 0 may be negative in one and not in the other, and then has a mean in one only.
        fc.pre(![...naive.values()].some(({ values }) => values.some(isTrace)) && ![...result.nodes.values()].some(({ values }) => values.some(isTrace)));
        for (const { id } of nodesOf(tree.root)) expect(difference(numbersOf(result.nodes.get(id) ?? result.score), naive.get(id)?.values ?? [])).toBeLessThan(1e-9);
        const { rank, percentile, decile } = naiveRanking(numbersOf(result.score), tree.rank);
        expect([result.rank, result.percentile, result.decile].map(numbersOf)).toStrictEqual([rank, percentile, decile]);
        const covered = (naive.get('n')?.coverage ?? []).map((x, i) => (takesPart[i] === true ? x : null));
        expect(difference(numbersOf(result.coverage), covered)).toBeLessThan(1e-9);
      }),
      { numRuns: 600 },
    );
  });

  test('never gives NaN or infinity, not even where nothing is to be read', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { tree, input } = built(one);
        const result = scoreIndex(tree, input);
        for (const column of [...result.nodes.values(), result.rank, result.percentile, result.decile, result.coverage]) {
          expect(column.values.every(Number.isFinite)).toBe(true);
        }
      }),
      FEWER,
    );
  });

  test('does not depend on the order of areas, to the last bit', () => {
    const withOrder = anyCase.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one.columns['x0']?.map((_, i) => i) ?? [], { minLength: one.columns['x0']?.length ?? 0 })));
    fc.assert(
      fc.property(withOrder, ([one, order]) => {
        const { tree, input } = built(one);
        const straight = scoreIndex(tree, input);
        const turned = scoreIndex(tree, reordered(input, order));
        for (const [id, column] of turned.nodes) {
          const there = numbersOf(straight.nodes.get(id) ?? straight.score);
          expect(numbersOf(column)).toStrictEqual(order.map((i) => there[i]));
        }
        expect(numbersOf(turned.rank)).toStrictEqual(order.map((i) => numbersOf(straight.rank)[i]));
      }),
      RUNS,
    );
  });

  test('fitted and applied to the same areas gives the same bits', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { tree, input } = built(one);
        const fitted = structuredClone(fitIndex(tree, input));
        expect(figuresOf(applyIndex(fitted, input))).toStrictEqual(figuresOf(scoreIndex(tree, input)));
      }),
      FEWER,
    );
  });

  test('a scorer that remembers gives the same bits as a fresh one, whatever was moved before', () => {
    const moves = fc.array(fc.array(fc.tuple(fc.nat(40), weight), { maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyCase, moves, (one, series) => {
        const { tree, input } = built(one);
        const ids = [...nodesOf(tree.root)].map(({ id }) => id);
        const scorer = createScorer(tree, input);
        for (const move of series) {
          const weights = new Map(move.map(([at, w]): [string, number] => [ids[at % ids.length] ?? '', w]));
          const plain = scoreIndex(withWeights(tree, weights), input);
          const live = scorer(weights);
          expect(figuresOf(live)).toStrictEqual(figuresOf(plain));
          expect(live.warnings).toStrictEqual(plain.warnings);
        }
      }),
      FEWER,
    );
  });

  test('a child of weight 0 is as good as absent', () => {
    const without = (node: IndexNode): IndexNode => (node.kind === 'leaf' ? node : { ...node, children: node.children.filter((child) => child.weight > 0).map(without) });
    fc.assert(
      fc.property(anyCase, (one) => {
        const { tree, input } = built(one);
        const full = scoreIndex(tree, input);
        const lean = scoreIndex({ ...tree, root: without(tree.root) }, input);
        expect(numbersOf(lean.score)).toStrictEqual(numbersOf(full.score));
        expect(numbersOf(lean.coverage)).toStrictEqual(numbersOf(full.coverage));
      }),
      RUNS,
    );
  });
});

/** Trees that are weighted means of leaves, with any steps on the leaves and affine steps above. */
const affineStep = fc.constantFrom({ do: 'z-score', sd: 'population' } as const, { do: 'min-max', low: 0, high: 10 } as const, { do: 'reverse', from: 1 } as const, { do: 'scale', factor: 2, offset: -3 } as const);
const rule = fc.constantFrom({ policy: 'skip', minimumShare: 0, minimumCount: 0 } as const, { policy: 'mean' } as const, { policy: 'value', value: 0.25 } as const, { policy: 'propagate' } as const);
const affineTree = fc
  .record({
    leaves: fc.array(fc.array(fc.record({ x: fc.nat(5), weight, steps: fc.array(anyStep, { maxLength: 1 }) }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    themes: fc.array(fc.record({ weight, steps: fc.array(affineStep, { maxLength: 1 }), method: fc.constantFrom('arithmetic', 'sum' as const), weights: fc.constantFrom('normalised', 'raw' as const), missing: rule }), { minLength: 3, maxLength: 3 }),
    missing: rule,
  })
  .map(({ leaves, themes, missing }) =>
    treeOf(
      branch(
        'root',
        leaves.map((some, t) => {
          const { weight: w = 1, steps = [], ...aggregate } = themes[t] ?? {};
          return branch(`t${t}`, some.map((one, i) => leaf(`t${t}.${i}`, one.steps, { indicator: `x${one.x}`, weight: one.weight })), aggregate, { weight: w, steps });
        }),
        { missing },
      ),
    ),
  );

describe('the engine, for weighted means', () => {
  test('contributions add up to score minus the mean score', () => {
    fc.assert(
      fc.property(affineTree, anyColumns, (tree, columns) => {
        const result = scoreIndex(tree, inputOf(columns));
        const scores = numbersOf(result.score);
        const scored = scores.filter((score) => score !== null);
        const mean = scored.reduce((sum, score) => sum + score, 0) / scored.length;
        const largest = Math.max(0, ...scored.map(Math.abs));
        const off = scores.map((score, i) => {
          const amounts = contributionsOf(result, i).map(({ amount }) => amount ?? NaN);
          if (score === null) return amounts.length;
          const size = amounts.reduce((sum, amount) => sum + Math.abs(amount), largest);
          return Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - (score - mean)) / Math.max(size, Number.MIN_VALUE);
        });
        expect(Math.max(0, ...off)).toBeLessThanOrEqual(1e-12);
      }),
      RUNS,
    );
  });

  const isRaw = (node: IndexNode): boolean => node.kind === 'branch' && (node.aggregate.weights === 'raw' || node.aggregate.method === 'sum');
  const scaled = (tree: IndexTree, factor: number): IndexTree => withWeights(tree, new Map([...nodesOf(tree.root)].map((node) => [node.id, node.weight * factor])));

  test('scaling all normalised weights by a power of two changes no bit of any tree', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0.25, 2, 1024), (one, factor) => {
        const { tree, input } = built(one);
        fc.pre(![...nodesOf(tree.root)].some(isRaw));
        expect(figuresOf(scoreIndex(scaled(tree, factor), input))).toStrictEqual(figuresOf(scoreIndex(tree, input)));
      }),
      RUNS,
    );
  });

  test('scaling all normalised weights moves no score of a weighted mean', () => {
    fc.assert(
      fc.property(affineTree, anyColumns, fc.constantFrom(0.1, 3, 7.7), (tree, columns, factor) => {
        fc.pre(![...nodesOf(tree.root)].some(isRaw));
        const input = inputOf(columns);
        expect(difference(numbersOf(scoreIndex(scaled(tree, factor), input).score), numbersOf(scoreIndex(tree, input).score))).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  test('an indicator turned around with its direction changes nothing', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { tree, input } = built(one);
        fc.pre([...leavesOf(tree.root)].every(({ orient }) => orient === 'first'));
        const directions = new Map([...input.directions].map(([id, direction]): [string, Direction] => [id, direction === 'lower-is-more-deprived' ? 'higher-is-more-deprived' : 'lower-is-more-deprived']));
        const columns = new Map([...input.columns].map(([id, column]) => [id, columnOf(numbersOf(column).map((x) => (x === null ? null : 0 - x)))]));
        expect(figuresOf(scoreIndex(tree, { ...input, directions, columns }))).toStrictEqual(figuresOf(scoreIndex(tree, input)));
      }),
      RUNS,
    );
  });
});
