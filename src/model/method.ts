import type { AggregationVariant, NormalisationVariant } from './robustness.ts';

/** How the leaves of an index are brought on one scale, and how its parts are put together. */
export interface Method {
  readonly normalisation: NormalisationVariant;
  readonly aggregation: AggregationVariant;
}

/** The index as its tree has it. */
export const AS_CHOSEN: Method = { normalisation: 'as-chosen', aggregation: 'as-chosen' };

export const isSameMethod = (a: Method, b: Method): boolean => a.normalisation === b.normalisation && a.aggregation === b.aggregation;
