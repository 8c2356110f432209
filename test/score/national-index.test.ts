import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import type { Branch, IndexNode, IndexTree, Step } from '../../src/model/index-tree.ts';
import { randomStream } from '../../src/score/robustness/random.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { branch, inputOf, leaf, numbersOf, treeOf } from './tree-maker.ts';

/** As many areas as England has in its indices of deprivation. The figures are made up; the rules are the published ones. */
const AREAS = 32_844;
const stream = randomStream(2019);
/** Tenths, so that many areas are level, and some zeros. */
const made = (): number[] => Array.from({ length: AREAS }, () => Math.max(0, Math.round(1000 * stream.uniform() * stream.uniform() - 20) / 10));
const columns = Object.fromEntries(Array.from({ length: 12 }, (_, k) => [`x${k}`, made()]));
const input = inputOf(columns);
const column = (id: string): number[] => columns[id] ?? [];

/** Rank 1 for the smallest, level values share the smallest rank: sorted and looked up, nothing else. */
function plainRanks(values: readonly number[]): number[] {
  const first = new Map<number, number>();
  values.toSorted((a, b) => a - b).forEach((x, i) => first.set(x, first.get(x) ?? i + 1));
  return values.map((x) => first.get(x) ?? 0);
}
const largest = (a: readonly number[], b: readonly number[]): number => a.reduce((most, x, i) => Math.max(most, Math.abs(x - (b[i] ?? NaN))), 0);
const present = (values: readonly (number | null)[]): number[] => values.filter((x) => x !== null);

describe('a deprivation index of three nested levels over 32,844 areas', () => {
  const ranked: readonly Step[] = [{ do: 'percentile', ties: 'min', order: 'ascending', tolerance: 0, scale: 'r/n', zeros: 'include' }, { do: 'exponential', k: 23 }];
  const factorWeights = [0.31, 0.27, 0.42];
  const subdomain = (id: string, from: number): Branch =>
    branch(id, factorWeights.map((weight, k): IndexNode => leaf(`x${from + k}`, [{ do: 'normal-score' }], { weight })), { method: 'sum' }, { steps: ranked });
  const domain = (id: string, from: number, weight: number): Branch => branch(id, [subdomain(`${id}-a`, from), subdomain(`${id}-b`, from + 3)], {}, { weight, steps: ranked });
  const result = scoreIndex(treeOf(branch('index', [domain('income', 0, 22.5), domain('housing', 6, 9.3)])), input);
  const node = (id: string): number[] => present(numbersOf(result.nodes.get(id) ?? result.score));
  const transformed = (values: readonly number[]): number[] => plainRanks(values).map((r) => -23 * Math.log(1 - (r / AREAS) * (1 - Math.exp(-100 / 23))));

  test('every domain is the exponential of the ranks of its subdomains', () => {
    const [, second, third] = ['x0', 'x1', 'x2'].map(node);
    const sum = node('x0').map((x, i) => 0.31 * x + 0.27 * (second?.[i] ?? 0) + 0.42 * (third?.[i] ?? 0));
    expect(node('x0').length).toBe(AREAS);
    // Sums that differ by rounding only are level: they are compared on twelve digits.
    expect(largest(node('income-a'), transformed(sum.map((x) => Number(x.toPrecision(12)))))).toBeLessThan(1e-9);
    expect(Math.max(...node('income'))).toBeCloseTo(100, 9);
  });

  test('the score is the weighted mean of the domains, its ranks run from 1 and its deciles hold a tenth each', () => {
    const housing = node('housing');
    const mean = node('income').map((x, i) => (22.5 * x + 9.3 * (housing[i] ?? 0)) / 31.8);
    const scores = present(numbersOf(result.score));
    expect(largest(scores, mean)).toBeLessThan(1e-10);
    expect(present(numbersOf(result.rank)).toSorted((a, b) => a - b)[0]).toBe(1);
    const sizes = Array.from({ length: 10 }, (_, d) => present(numbersOf(result.decile)).filter((one) => one === d + 1).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(AREAS);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(10);
  });
});

describe('sums of percentile ranks, zeros without a rank, four decimals', () => {
  const steps: readonly Step[] = [{ do: 'percentile', ties: 'min', order: 'ascending', tolerance: 0, scale: '(r-1)/(n-1)', zeros: 'exclude' }, { do: 'round', decimals: 4 }];
  const theme = (id: string, ids: readonly string[]): Branch => branch(id, ids.map((one) => leaf(one, steps)), { method: 'sum', missing: { policy: 'propagate' } });
  const all: readonly Step[] = [{ do: 'percentile', ties: 'min', order: 'ascending', tolerance: 0, scale: '(r-1)/(n-1)', zeros: 'include' }, { do: 'round', decimals: 4 }];
  const result = scoreIndex(treeOf(branch('svi', [theme('a', ['x0', 'x1']), theme('b', ['x2', 'x3'])], { method: 'sum', missing: { policy: 'propagate' } }, { steps: all })), input);

  test('are the percentile of the sum of sums', () => {
    const share = (values: readonly number[]): number[] => {
      const counted = values.filter((x) => x !== 0);
      const ranks = plainRanks(counted);
      let at = 0;
      return values.map((x) => (x === 0 ? 0 : Math.round((10_000 * ((ranks[at++] ?? 0) - 1)) / (counted.length - 1)) / 10_000));
    };
    const shares = ['x0', 'x1', 'x2', 'x3'].map((id) => share(column(id)));
    // Whole ten-thousandths add up without rounding.
    const sums = column('x0').map((_, i) => shares.reduce((sum, one) => sum + Math.round(10_000 * (one[i] ?? 0)), 0));
    const expected = plainRanks(sums).map((r) => Math.round((10_000 * (r - 1)) / (AREAS - 1)) / 10_000);
    expect(largest(present(numbersOf(result.score)), expected)).toBe(0);
  });
});

describe('multiplied risks', () => {
  const over = (id: string): Step[] => [{ do: 'divide-by-max', times: 100 }, ...(id === 'x1' ? [{ do: 'scale', factor: 1, offset: 1 } as const] : [])];
  const tree = (method: 'geometric' | 'product'): IndexTree => treeOf(branch('risk', ['x0', 'x1'].map((id) => leaf(id, over(id))), { method }), { decimals: 2 });

  const ofMost = (id: string): number[] => {
    const most = column(id).reduce((a, b) => Math.max(a, b), 0);
    return column(id).map((x) => (100 * x) / most);
  };
  const [hazard, exposure] = [ofMost('x0'), ofMost('x1').map((x) => x + 1)];

  test.each(['geometric', 'product'] as const)('%s, with zeros as zeros and ranks of two decimals', (method) => {
    const result = scoreIndex(tree(method), input);
    const expected = hazard.map((x, i) => (method === 'product' ? x * (exposure[i] ?? 0) : Math.sqrt(x * (exposure[i] ?? 0))));
    expect(largest(present(numbersOf(result.score)), expected)).toBeLessThan(1e-8);
    const rounded = result.score.values.map((x) => Number((Math.round(Number((100 * x).toPrecision(15))) / 100).toFixed(2)));
    const ranks = plainRanks([...rounded].map((x) => -x));
    expect(result.rank.values).toStrictEqual(columnOf(ranks).values);
  });
});
