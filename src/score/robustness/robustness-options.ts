import type { RobustnessOptions } from '../../model/robustness.ts';

/** More draws than this move no quantile that anyone reads. */
export const MOST_DRAWS = 1_000_000;

/** Why options are no options, as the name of the one that is wrong; `null`: they are sound. */
export function wrongOption({ draws, seed, spread, normalisations, aggregations }: RobustnessOptions): keyof RobustnessOptions | null {
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) return 'draws';
  if (!Number.isSafeInteger(seed) || seed < 0) return 'seed';
  if (!(spread >= 0 && spread <= 1)) return 'spread';
  if (normalisations.length === 0) return 'normalisations';
  return aggregations.length === 0 ? 'aggregations' : null;
}

/** Each name once, in the order given. */
export const distinct = <T>(names: readonly T[]): readonly T[] => [...new Set(names)];
