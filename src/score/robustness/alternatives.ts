import type { IndexTree } from '../../model/index-tree.ts';
import type { AggregationVariant, NormalisationVariant, RobustnessOptions } from '../../model/robustness.ts';
import { withMethod } from './method-variants.ts';

/** The ways that the interface offers, beside whatever a profile has chosen. */
const NORMALISATIONS: readonly NormalisationVariant[] = ['z-score', 'percentile', 'min-max', 'exponential'];
const AGGREGATIONS: readonly AggregationVariant[] = ['arithmetic', 'geometric'];

/**
 * What a draw may choose from where the method is in doubt too: the tree's own way and every offered one that makes another tree of it,
 * each once, so that none is drawn twice as often under two names.
 */
export function alternativesOf(tree: IndexTree): Pick<RobustnessOptions, 'normalisations' | 'aggregations'> {
  return {
    normalisations: ['as-chosen', ...NORMALISATIONS.filter((one) => differs(tree, withMethod(tree, one, 'as-chosen')))],
    aggregations: ['as-chosen', ...AGGREGATIONS.filter((one) => differs(tree, withMethod(tree, 'as-chosen', one)))],
  };
}

const differs = (a: IndexTree, b: IndexTree): boolean => JSON.stringify(a.root) !== JSON.stringify(b.root);
