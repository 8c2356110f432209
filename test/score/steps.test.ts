import { describe, expect, test } from 'vitest';
import { columnOf, type Column } from '../../src/model/column.ts';
import type { PercentileScale, RankOrder, RankTies, Step } from '../../src/model/index-tree.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { inputOf, leaf, near, numbersOf, treeOf } from './tree-maker.ts';

type Cells = (number | null)[];

function run(steps: readonly Step[], x: Cells): { values: Cells; warnings: string[] } {
  const result = scoreIndex(treeOf(leaf('x', steps)), inputOf({ x }));
  return { values: numbersOf(result.score), warnings: result.warnings.map(({ code }) => code) };
}

const rank = (ties: RankTies, order: RankOrder = 'ascending', tolerance = 0): Step => ({ do: 'rank', ties, order, tolerance });
const percentile = (scale: PercentileScale, zeros: 'include' | 'exclude' = 'include', ties: RankTies = 'min'): Step => ({ do: 'percentile', ties, order: 'ascending', tolerance: 0, scale, zeros });

describe('each step on figures that can be checked by hand', () => {
  const cases: [string, Step, Cells, Cells][] = [
    ['min-max to 0..1', { do: 'min-max', low: 0, high: 1 }, [10, null, 20, 15], [0, null, 1, 0.5]],
    ['min-max to 1..100', { do: 'min-max', low: 1, high: 100 }, [10, 20], [1, 100]],
    ['goalposts clamped', { do: 'goalposts', minimum: 20, maximum: 85, log: false, clamp: true }, [10, 52.5, 90], [0, 0.5, 1]],
    ['goalposts not clamped', { do: 'goalposts', minimum: 0, maximum: 10, log: false, clamp: false }, [-5, 15], [-0.5, 1.5]],
    ['goalposts on a log scale', { do: 'goalposts', minimum: 100, maximum: 10000, log: true, clamp: true }, [100, 1000, 50000], [0, 0.5, 1]],
    ['z-score with the population deviation', { do: 'z-score', sd: 'population' }, [2, 4, null, 4, 4, 5, 5, 7, 9], [-1.5, -0.5, null, -0.5, -0.5, 0, 0, 1, 2]],
    ['z-score with the sample deviation', { do: 'z-score', sd: 'sample' }, [1, 2, 3], [-1, 0, 1]],
    ['rank, average of ties', rank('average'), [30, 10, 20, 20], [4, 1, 2.5, 2.5]],
    ['rank, smallest of ties', rank('min'), [30, 10, 20, 20], [4, 1, 2, 2]],
    ['rank, largest of ties', rank('max'), [30, 10, 20, 20], [4, 1, 3, 3]],
    ['rank, dense', rank('dense'), [30, 10, 20, 20], [3, 1, 2, 2]],
    ['rank, descending', rank('min', 'descending'), [30, 10, 20, 20], [1, 4, 2, 2]],
    ['rank, dense and descending', rank('dense', 'descending'), [30, 10, 20, 20], [1, 3, 2, 2]],
    ['rank, ties chained by a tolerance', rank('min', 'ascending', 1), [1, 2, 3, 5], [1, 1, 1, 4]],
    ['rank, figures that differ by rounding only', rank('min'), [0.1 + 0.2, 0.3, 0.4], [1, 1, 3]],
    ['percentile (r-1)/(n-1)', percentile('(r-1)/(n-1)'), [1, 2, null, 3], [0, 0.5, null, 1]],
    ['percentile r/n', percentile('r/n'), [5, 6, 7, 8], [0.25, 0.5, 0.75, 1]],
    ['percentile (n+1-r)/n', percentile('(n+1-r)/n'), [5, 6, 7, 8], [1, 0.75, 0.5, 0.25]],
    ['percentile (n-r)/n', percentile('(n-r)/n'), [5, 6, 7, 8], [0.75, 0.5, 0.25, 0]],
    ['percentile r/(n+1)', percentile('r/(n+1)'), [5, 6, 7], [0.25, 0.5, 0.75]],
    ['percentile (r-0.5)/n', percentile('(r-0.5)/n'), [5, 6], [0.25, 0.75]],
    ['percentile where zeros take no rank', percentile('r/n', 'exclude'), [0, 4, 0, 8], [0, 0.5, 0, 1]],
    ['exponential, ends of the scale', { do: 'exponential', k: 23 }, [0, 1], [0, 100]],
    ['exponential, R = 0.9', { do: 'exponential', k: 23 }, [0.9, 0], [-23 * Math.log(1 - 0.9 * (1 - Math.exp(-100 / 23))), 0]],
    ['log', { do: 'log', offset: 1 }, [0, Math.E - 1], [0, 1]],
    ['winsorise at type-7 quantiles', { do: 'winsorise', lower: 0.25, upper: 0.75 }, [0, 1, 2, 3, 100], [1, 1, 2, 3, 3]],
    ['normal score of r/(n+1)', { do: 'normal-score' }, [7, 8, 9], [-0.6744897501960817, 0, 0.6744897501960817]],
    ['reverse', { do: 'reverse', from: 100 }, [30, 0], [70, 100]],
    ['scale', { do: 'scale', factor: 2, offset: 1 }, [3, 4], [7, 9]],
    ['divide by the maximum', { do: 'divide-by-max', times: 100 }, [5, 20, -5], [25, 100, -25]],
    ['clamp on both sides', { do: 'clamp', minimum: 0, maximum: 1 }, [-1, 0.5, 2], [0, 0.5, 1]],
    ['clamp on one side', { do: 'clamp', minimum: null, maximum: 1 }, [-1, 2], [-1, 1]],
    ['threshold >=', { do: 'threshold', at: 2, compare: '>=' }, [1, 2, 3], [0, 1, 1]],
    ['threshold >', { do: 'threshold', at: 2, compare: '>' }, [1, 2, 3], [0, 0, 1]],
    ['threshold <=', { do: 'threshold', at: 2, compare: '<=' }, [1, 2, 3], [1, 1, 0]],
    ['threshold <', { do: 'threshold', at: 2, compare: '<' }, [1, 2, 3], [1, 0, 0]],
    ['round, halves away from zero', { do: 'round', decimals: 2 }, [1.005, -1.005, 2.675], [1.01, -1.01, 2.68]],
  ];
  test.each(cases)('%s', (_, step, x, expected) => {
    const { values, warnings } = run([step], x);
    expect(near(values)).toStrictEqual(near(expected));
    expect(warnings).toStrictEqual([]);
  });
});

describe('what has no answer is missing, with a warning', () => {
  const cases: [string, Step, Cells, Cells, string][] = [
    ['z-score of a constant column', { do: 'z-score', sd: 'population' }, [3, 3, 3], [null, null, null], 'no-spread'],
    ['z-score of figures that differ by rounding only', { do: 'z-score', sd: 'population' }, [0.1 + 0.2, 0.3], [null, null], 'no-spread'],
    ['z-score of one area', { do: 'z-score', sd: 'sample' }, [3, null], [null, null], 'no-spread'],
    ['min-max without spread', { do: 'min-max', low: 0, high: 1 }, [0, 0], [null, null], 'no-spread'],
    ['percentile (r-1)/(n-1) of one area', percentile('(r-1)/(n-1)'), [4, null], [null, null], 'single-value'],
    ['the same with zeros aside, which stay 0', percentile('(r-1)/(n-1)', 'exclude'), [4, 0], [null, 0], 'single-value'],
    ['a maximum of 0', { do: 'divide-by-max', times: 1 }, [0, -4], [null, null], 'maximum-not-positive'],
    ['the log of 0 and less', { do: 'log', offset: 0 }, [0, -1, 1], [null, null, 0], 'log-of-non-positive'],
    ['goalposts on a log scale of 0', { do: 'goalposts', minimum: 1, maximum: 10, log: true, clamp: true }, [0, 10], [null, 1], 'log-of-non-positive'],
    ['goalposts without width', { do: 'goalposts', minimum: 5, maximum: 5, log: false, clamp: true }, [5, 6], [null, null], 'no-spread'],
    ['exponential outside 0..1', { do: 'exponential', k: 23 }, [1.1, -0.1, 0], [null, null, 0], 'exponential-outside'],
    ['a number beyond the range of a double', { do: 'scale', factor: 1e300, offset: 0 }, [1e300, 1], [null, 1e300], 'not-finite'],
    ['the spread of numbers that large', { do: 'z-score', sd: 'population' }, [1e308, -1e308], [null, null], 'not-finite'],
  ];
  test.each(cases)('%s', (_, step, x, expected, code) => {
    const { values, warnings } = run([step], x);
    expect(near(values)).toStrictEqual(near(expected));
    expect(warnings).toStrictEqual([code]);
  });

  test('an R that rounding pushed a trace past 1 is 1', () => {
    expect(near(run([{ do: 'exponential', k: 23 }], [1 + 2e-16, 0]).values)).toStrictEqual([100, 0]);
  });

  test('a column without any figure stays missing without a warning', () => {
    for (const step of [{ do: 'z-score', sd: 'population' }, { do: 'divide-by-max', times: 1 }, rank('min'), { do: 'winsorise', lower: 0, upper: 1 }] as const) {
      expect(run([step], [null, null])).toStrictEqual({ values: [null, null], warnings: [] });
    }
  });
});

describe('orientation', () => {
  const oriented = (orient: 'first' | 'none'): Cells =>
    numbersOf(scoreIndex(treeOf(leaf('x', [rank('min')], { orient })), inputOf({ x: [10, 20, 30] }, { directions: new Map([['x', 'lower-is-more-deprived']]) })).score);

  test('an indicator that is lower-is-more-deprived is turned before its first step', () => {
    expect(oriented('first')).toStrictEqual([3, 2, 1]);
  });
  test('unless the steps do what is needed', () => {
    expect(oriented('none')).toStrictEqual([1, 2, 3]);
  });
  test('a context indicator is never scored', () => {
    expect(() => scoreIndex(treeOf(leaf('x')), inputOf({ x: [1] }, { directions: new Map([['x', 'context']]) }))).toThrow('never scored');
  });
  test('steps run in order', () => {
    expect(run([{ do: 'scale', factor: 2, offset: 0 }, { do: 'reverse', from: 10 }], [1, 2]).values).toStrictEqual([8, 6]);
  });
  test('a suppressed figure stays suppressed through the steps', () => {
    const x: Column = { ...columnOf([1, 2, 3]), state: Uint8Array.of(1, 2, 1) };
    const { score } = scoreIndex(treeOf(leaf('x', [rank('min')])), inputOf({ x: [1, 2, 3] }, { columns: new Map([['x', x]]) }));
    expect([...score.state]).toStrictEqual([1, 2, 1]);
    expect(numbersOf(score)).toStrictEqual([1, null, 2]);
  });
});
