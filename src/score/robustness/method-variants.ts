import type { IndexNode, IndexTree, Step } from '../../model/index-tree.ts';
import type { AggregationVariant, NormalisationVariant } from '../../model/robustness.ts';

const PERCENTILE: Step = { do: 'percentile', ties: 'average', order: 'ascending', tolerance: 0, scale: '(r-1)/(n-1)', zeros: 'include' };
/** Above zero everywhere, which a geometric mean asks for: OECD/JRC (2008), Handbook, step 6. */
const ABOVE_ZERO: Step = { do: 'min-max', low: 1, high: 100 };

/** The steps of a leaf in each variant; `null`: the leaf's own. */
const STEPS: Readonly<Record<NormalisationVariant, readonly Step[] | null>> = {
  'as-chosen': null,
  'z-score': [{ do: 'z-score', sd: 'population' }],
  percentile: [PERCENTILE],
  'min-max': [{ do: 'min-max', low: 0, high: 1 }],
  exponential: [PERCENTILE, { do: 'exponential', k: 23 }],
};

/**
 * The tree with another way of bringing leaves on one scale and of putting parts together. A variant other than `as-chosen`
 * replaces the steps of every leaf, and the method of every branch, with `normalised` weights; missing rules and the steps of
 * branches stand. A leaf that orients itself in its steps (`orient: none`) keeps them: nobody else knows which way it points. For the
 * geometric mean every part is laid on 1..100 first, so that nothing is 0 or less.
 */
export function withMethod(tree: IndexTree, normalisation: NormalisationVariant, aggregation: AggregationVariant): IndexTree {
  const steps = STEPS[normalisation];
  const change = (node: IndexNode, isRoot: boolean): IndexNode => {
    const above = aggregation === 'geometric' && !isRoot ? [ABOVE_ZERO] : [];
    if (node.kind === 'leaf') return { ...node, steps: [...(steps === null || node.orient === 'none' ? node.steps : steps), ...above] };
    const aggregate = aggregation === 'as-chosen' ? node.aggregate : { ...node.aggregate, method: aggregation, weights: 'normalised' as const };
    return { ...node, aggregate, children: node.children.map((child) => change(child, false)), steps: [...node.steps, ...(node.steps.length > 0 ? above : [])] };
  };
  return { ...tree, root: change(tree.root, true) };
}
