import type { Column } from './column.ts';

/**
 * How far chance alone moves an indicator's figures. `binomial`: a share of `units` counted units, per 100 or 1000. `poisson`: a count
 * of events, per 1 or per so many of `units`. `none`: nothing says what the figures rest on, so they are taken as exact.
 */
export type Noise =
  | { readonly kind: 'binomial'; readonly per: number; readonly units: Column }
  | { readonly kind: 'poisson'; readonly per: number; readonly units: Column | null }
  | { readonly kind: 'none'; readonly reason: 'no-denominator' | 'no-share-or-count' };
