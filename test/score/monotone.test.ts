import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Direction } from '../../src/model/indicator.ts';
import type { IndexNode, Step } from '../../src/model/index-tree.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { weight } from './random-tree.ts';
import { branch, inputOf, leaf, numbersOf, treeOf } from './tree-maker.ts';

/** Steps that keep the order and give figures of 0 or more, methods that rise with every part, two levels of them. */
const share = { do: 'percentile', ties: 'average', order: 'ascending', tolerance: 0, scale: 'r/n', zeros: 'include' } as const;
const risingSteps = fc.constantFrom<readonly Step[]>(
  [share],
  [share, { do: 'exponential', k: 23 }],
  [{ do: 'min-max', low: 1, high: 100 }],
  [{ do: 'rank', ties: 'min', order: 'ascending', tolerance: 0.5 }],
  [{ do: 'z-score', sd: 'sample' }, { do: 'scale', factor: 2, offset: 20 }],
  [{ do: 'log', offset: 12 }, { do: 'winsorise', lower: 0.1, upper: 0.9 }],
  [{ do: 'goalposts', minimum: -20, maximum: 20, log: false, clamp: true }],
  [{ do: 'normal-score' }, { do: 'clamp', minimum: 0, maximum: 1 }],
  [{ do: 'threshold', at: 4, compare: '>=' }],
  [{ do: 'scale', factor: 1, offset: 10 }, { do: 'divide-by-max', times: 3 }, { do: 'round', decimals: 1 }],
);
const risingAggregate = fc.record({
  method: fc.constantFrom('arithmetic', 'sum', 'geometric', 'harmonic', 'power', 'product', 'maximum', 'minimum', 'copeland', 'borda' as const),
  weights: fc.constantFrom('normalised', 'raw' as const),
  p: fc.constantFrom(2, 0.5, -1),
});
/** Raw weights below 1 in a geometric, harmonic or power mean of p < 0 keep the order as well. */
const monotoneCase = fc.record({
  root: fc
    .record({ leaves: fc.array(fc.record({ steps: risingSteps, w: weight }), { minLength: 3, maxLength: 3 }), theme: risingAggregate, above: risingAggregate, w: weight })
    .map(({ leaves: [a, b, c], theme, above, w }) => {
      const leafOf = (k: number, one: { steps: readonly Step[]; w: number } | undefined): IndexNode => leaf(`x${k}`, one?.steps, { weight: one?.w ?? 1 });
      return branch('root', [branch('theme', [leafOf(0, a), leafOf(1, b)], theme, { weight: w, steps: [share] }), leafOf(2, c)], above);
    }),
  areas: fc.integer({ min: 2, max: 8 }).chain((length) => fc.array(fc.array(fc.integer({ min: -4, max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: length, maxLength: length })),
  turned: fc.subarray([0, 1, 2]),
  ties: fc.constantFrom('min', 'average', 'max', 'dense' as const),
});

test('an area that is worse on every indicator never ranks as less deprived', () => {
  fc.assert(
    fc.property(monotoneCase, ({ root, areas, turned, ties }) => {
      const column = (k: number): number[] => areas.map((area) => (turned.includes(k) ? -1 : 1) * (area[k] ?? 0));
      const directions = new Map([0, 1, 2].map((k): [string, Direction] => [`x${k}`, turned.includes(k) ? 'lower-is-more-deprived' : 'higher-is-more-deprived']));
      const rank = numbersOf(scoreIndex(treeOf(root, { ties }), inputOf({ x0: column(0), x1: column(1), x2: column(2) }, { directions })).rank);
      const isWorse = (a: readonly number[], b: readonly number[]): boolean => a.every((x, k) => x > (b[k] ?? 0));
      // Without an answer (no spread, no weight) there is no rank to compare.
      const turnedAround = areas.some((a, i) => areas.some((b, j) => isWorse(a, b) && (rank[i] ?? 0) > (rank[j] ?? Infinity)));
      expect(turnedAround).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
