import fc from 'fast-check';
import type { Aggregate, AggregateMethod, IndexNode, MissingRule, RankRule, Step } from '../../src/model/index-tree.ts';
import { branch, leaf } from './tree-maker.ts';

/** Arbitrary steps, aggregates and trees over the indicators x0..x5. */
const ties = fc.constantFrom('average', 'min', 'max', 'dense' as const);
const order = fc.constantFrom('ascending', 'descending' as const);
const scales = fc.constantFrom('(r-1)/(n-1)', 'r/n', '(n+1-r)/n', '(n-r)/n', 'r/(n+1)', '(r-0.5)/n' as const);
const tolerance = fc.constantFrom(0, 0, 1.37);

const limits = fc.constantFrom(null, -1.1, 0.7, 4.3);

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    { do: 'min-max', low: 0, high: 1 },
    { do: 'min-max', low: 1, high: 100 },
    { do: 'min-max', low: 5, high: -5 },
    { do: 'goalposts', minimum: 7.7, maximum: -3.3, log: false, clamp: false },
    { do: 'z-score', sd: 'population' },
    { do: 'z-score', sd: 'sample' },
    { do: 'exponential', k: 23 },
    { do: 'exponential', k: 9 },
    { do: 'log', offset: 1.37 },
    { do: 'log', offset: 0 },
    { do: 'normal-score' },
    { do: 'reverse', from: 3 },
    { do: 'scale', factor: -1.7, offset: 0.3 },
  ),
  fc.record({ do: fc.constant('goalposts' as const), minimum: fc.constantFrom(1.3, 2.2), maximum: fc.constantFrom(5.9, 9.1), log: fc.boolean(), clamp: fc.boolean() }),
  fc.record({ do: fc.constant('winsorise' as const), lower: fc.constantFrom(0, 0.1, 0.25), upper: fc.constantFrom(0.5, 0.85, 1) }),
  fc.record({ do: fc.constant('divide-by-max' as const), times: fc.constantFrom(1, 10) }),
  fc.record({ do: fc.constant('clamp' as const), minimum: limits, maximum: fc.constantFrom(null, 4.3, 8.9) }),
  fc.record({ do: fc.constant('threshold' as const), at: fc.constantFrom(0.3719, 2.6281), compare: fc.constantFrom('>=', '>', '<=', '<' as const) }),
  fc.record({ do: fc.constant('round' as const), decimals: fc.constantFrom(-1, 0, 1, 4) }),
  fc.record({ do: fc.constant('rank' as const), ties, order, tolerance }),
  fc.record({ do: fc.constant('percentile' as const), ties, order, tolerance, scale: scales, zeros: fc.constantFrom('include', 'exclude' as const) }),
);

export const anyRankRule: fc.Arbitrary<RankRule> = fc.record({ ties, decimals: fc.constantFrom(null, null, -1, 0, 1, 3), decile: fc.constantFrom('ceil(10r/n)', 'floor(10(r-1)/n)+1' as const) });

const missing: fc.Arbitrary<MissingRule> = fc.oneof(
  fc.record({ policy: fc.constant('skip' as const), minimumShare: fc.constantFrom(0, 1 / 3, 0.5, 1), minimumCount: fc.constantFrom(0, 1, 2) }),
  fc.constantFrom<MissingRule>({ policy: 'propagate' }, { policy: 'value', value: 0.5 }, { policy: 'mean' }, { policy: 'median' }),
);

const methods: readonly AggregateMethod[] = ['arithmetic', 'sum', 'geometric', 'harmonic', 'power', 'product', 'maximum', 'minimum', 'copeland', 'borda'];
export const anyAggregate: fc.Arbitrary<Aggregate> = fc.record({
  method: fc.constantFrom(...methods),
  weights: fc.constantFrom('normalised', 'raw' as const),
  missing,
  p: fc.constantFrom(2, 3, 0.5, -1, -2, 1.7, -0.7),
});

export const weight = fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 2, 3);

/** A tree whose node ids are still to be made unique. */
const shape = fc.letrec<{ node: IndexNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.record({ indicator: fc.nat(5), steps: fc.array(anyStep, { maxLength: 2 }), weight, orient: fc.constantFrom('first', 'none' as const) }).map(({ indicator, steps, ...more }) => leaf('', steps, { indicator: `x${indicator}`, ...more })),
    fc
      .record({ children: fc.array(tie('node'), { minLength: 1, maxLength: 4 }), aggregate: anyAggregate, steps: fc.array(anyStep, { maxLength: 1 }), weight })
      .map(({ children, aggregate, ...more }) => branch('', children, aggregate, more)),
  ),
}));

function named(node: IndexNode, id: string): IndexNode {
  return node.kind === 'leaf' ? { ...node, id } : { ...node, id, children: node.children.map((child, i) => named(child, `${id}.${i}`)) };
}

export const anyTree: fc.Arbitrary<IndexNode> = fc
  .record({ children: fc.array(shape.node, { minLength: 1, maxLength: 4 }), aggregate: anyAggregate, steps: fc.array(anyStep, { maxLength: 1 }) })
  .map(({ children, aggregate, steps }) => named(branch('', children, aggregate, { steps }), 'n'));

/** Columns x0..x5 of one length: small whole numbers and halves so that ties are common, gaps, and all kinds of degenerate columns. */
export const anyColumns: fc.Arbitrary<Record<string, (number | null)[]>> = fc.integer({ min: 1, max: 9 }).chain((length) => {
  const cell = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -4, max: 18 }).map((x) => x / 2) }, { weight: 1, arbitrary: fc.constant(null) });
  const column = fc.oneof({ weight: 6, arbitrary: fc.array(cell, { minLength: length, maxLength: length }) }, { weight: 1, arbitrary: fc.constantFrom(null, 0, 3).map((x) => Array.from({ length }, () => x)) });
  return fc.record({ x0: column, x1: column, x2: column, x3: column, x4: column, x5: column });
});
