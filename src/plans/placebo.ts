import { beyondTwins, moversOf, scalesOf, twinsOf, YEARS_BEFORE, type AreaValues } from './twins.ts';

/** Fewer differences than this say nothing of how far they spread by chance. */
export const FEWEST_PLACEBOS = 20;
const DRAWS = 2000;

/**
 * What the same rule finds where there was no plan: for every area of the pool and every start that leaves three years before it and as many
 * years after it as the real one has, the difference to its twins in the pool. One list a start.
 */
export function placeboDifferences(valueAt: AreaValues, pool: readonly number[], years: readonly number[], length: number): readonly (readonly number[])[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? -1];
  const starts = years.filter((start) => start - YEARS_BEFORE >= first && start + length <= last);
  return starts.map((start) => {
    const movers = moversOf(valueAt, pool, start, start + length);
    const scales = scalesOf(movers);
    return movers.flatMap((one) => {
      const twins = twinsOf(one, movers, scales);
      return twins === null ? [] : [beyondTwins(one, twins)];
    });
  });
}

/** The 5 % and 95 % quantiles of the mean of `size` such differences, by drawing groups from one start at a time; the same every time. `null`: too few. */
export function placeboSpread(differences: readonly (readonly number[])[], size: number): { readonly p05: number; readonly p95: number; readonly count: number } | null {
  const usable = differences.filter((list) => list.length >= Math.max(size, FEWEST_PLACEBOS));
  const count = usable.reduce((sum, list) => sum + list.length, 0);
  if (usable.length === 0) return null;
  const random = generator(1);
  const means = Float64Array.from({ length: DRAWS }, () => {
    const list = usable[Math.floor(random() * usable.length)] ?? [];
    return meanOfDrawn(list, size, random);
  }).toSorted();
  return { p05: means[Math.floor(0.05 * DRAWS)] ?? 0, p95: means[Math.ceil(0.95 * DRAWS) - 1] ?? 0, count };
}

/** The mean of so many different entries of a list. */
function meanOfDrawn(list: readonly number[], size: number, random: () => number): number {
  const drawn = new Set<number>();
  while (drawn.size < size) drawn.add(Math.floor(random() * list.length));
  return [...drawn].reduce((sum, i) => sum + (list[i] ?? 0), 0) / size;
}

/** Uniform in 0..1, the same on every machine (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
