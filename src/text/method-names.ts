import type { Method } from '../model/method.ts';
import type { Localized } from '../model/localized.ts';

type Named<T extends string> = Readonly<Record<Exclude<T, 'as-chosen'>, Localized>>;

/** What figures are made into before they are put together. */
export const normalisationNames: Named<Method['normalisation']> = {
  'z-score': { da: 'z-scorer', en: 'z-scores' },
  percentile: { da: 'percentiler', en: 'percentiles' },
  'min-max': { da: 'min-max', en: 'min-max' },
  exponential: { da: 'eksponentielle rangtal', en: 'exponential ranks' },
};

/** How they are put together. */
export const aggregationNames: Named<Method['aggregation']> = {
  arithmetic: { da: 'vægtet gennemsnit', en: 'weighted mean' },
  geometric: { da: 'geometrisk gennemsnit', en: 'geometric mean' },
};

export const methodOf: Localized = { da: '{aggregation} af {normalisation}', en: '{aggregation} of {normalisation}' };
