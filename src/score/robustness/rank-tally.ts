/** Ranks of many draws, kept so that any quantile of an area's ranks can be told. */
export interface RankTally {
  /** One draw: twice the rank of each area, 0 where it has none. Averaged ranks end in a half, so twice a rank is whole. */
  add(doubled: Uint32Array): void;
  /** In how many draws the area at `i` had a rank. */
  ranked(i: number): number;
  /** In how many draws its rank was at most `rank`. */
  atMost(i: number, rank: number): number;
  /** The type-7 quantile of its ranks over the draws in which it had one; `null`: it never had. */
  quantile(i: number, p: number): number | null;
}

/**
 * A tally of `areas` over at most `draws` draws. It counts how often an area had each rank, or keeps every rank, whichever takes
 * less room; both tell the same figures.
 */
export const rankTally = (areas: number, draws: number): RankTally => (2 * areas + 1 <= draws ? countingTally(areas) : keepingTally(areas, draws));

/** Counts by area and doubled rank, 0 for no rank. */
function countingTally(areas: number): RankTally {
  const width = 2 * areas + 1;
  const counts = new Uint32Array(areas * width);
  let draws = 0;
  const ranked = (i: number): number => draws - (counts[i * width] ?? 0);
  const orderStatistic = (i: number, k: number): number => {
    let passed = 0;
    for (let doubled = 1; doubled < width; doubled += 1) {
      passed += counts[i * width + doubled] ?? 0;
      if (passed > k) return doubled / 2;
    }
    return areas;
  };
  return {
    add: (doubled) => {
      draws += 1;
      for (let i = 0; i < areas; i += 1) {
        const at = i * width + (doubled[i] as number);
        counts[at] = (counts[at] as number) + 1;
      }
    },
    ranked,
    atMost: (i, rank) => counts.subarray(i * width + 1, i * width + 1 + Math.min(2 * areas, Math.floor(2 * rank))).reduce((sum, count) => sum + count, 0),
    quantile: (i, p) => (ranked(i) === 0 ? null : typeSeven(ranked(i), p, (k) => orderStatistic(i, k))),
  };
}

/** Every rank, the draws of an area side by side. */
function keepingTally(areas: number, most: number): RankTally {
  const kept = new Uint32Array(areas * most);
  const sorted = new Map<number, Uint32Array>();
  let draws = 0;
  const sortedRanks = (i: number): Uint32Array => {
    const known = sorted.get(i);
    if (known !== undefined) return known;
    const all = kept.subarray(i * most, i * most + draws).toSorted();
    const ranks = all.subarray(all.findLastIndex((doubled) => doubled === 0) + 1);
    // One area is asked about at a time: its quantiles and shares share one sort.
    sorted.clear();
    sorted.set(i, ranks);
    return ranks;
  };
  return {
    add: (doubled) => {
      sorted.clear();
      for (let i = 0; i < areas; i += 1) kept[i * most + draws] = doubled[i] as number;
      draws += 1;
    },
    ranked: (i) => sortedRanks(i).length,
    atMost: (i, rank) => sortedRanks(i).findLastIndex((doubled) => doubled <= 2 * rank) + 1,
    quantile: (i, p) => {
      const ranks = sortedRanks(i);
      return ranks.length === 0 ? null : typeSeven(ranks.length, p, (k) => (ranks[k] ?? 0) / 2);
    },
  };
}

/** Linear between order statistics, h = (n-1) p; as `quantileOfSorted`, with the order statistics asked for one at a time. */
function typeSeven(n: number, p: number, at: (k: number) => number): number {
  const h = (n - 1) * p;
  const below = Math.floor(h);
  const low = at(below);
  return h === below ? low : low + (h - below) * (at(below + 1) - low);
}
