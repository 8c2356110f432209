import { SAME } from '../tied-groups.ts';

/**
 * Where ascending distinct values are best cut into k classes: positions at which classes 2..k begin, so that the sum of
 * squared deviations from the class means is the smallest there is (exact, not a heuristic); of cuts that are equally good but for
 * rounding the leftmost. `counts[i]` values are equal to `values[i]`. O(k n log n): the best cut moves right with the right end.
 * Source: W. D. Fisher (1958), On grouping for maximum homogeneity, JASA 53; Jenks (1977); the bounds between which a cut is
 * looked for as in Song & Zhong (2020), Efficient weighted univariate clustering, Bioinformatics 36.
 */
export function naturalBreaks(values: Float64Array, counts: Float64Array, k: number): number[] {
  const n = values.length;
  const sums = prefixSums(values, counts);
  let best = oneClass(sums, n);
  const slack = SAME * (sums.second[n] ?? 0);
  const cuts: Int32Array[] = [];
  for (let classes = 2; classes <= k; classes += 1) {
    const row: Row = { sums, slack, before: withoutSquares(best, sums), first: classes - 1, after: new Float64Array(n), cut: new Int32Array(n) };
    // Of the last row only the cut of all values is asked for.
    if (classes === k) bestCut(row, n - 1, row.first, n - 1);
    else fillRow(row);
    cuts.push(row.cut);
    best = row.after;
  }
  return traceBack(cuts, n);
}

/** Running sums of count, x and x squared: entry i is over the values before i. */
interface Sums {
  readonly weight: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface Row {
  readonly sums: Sums;
  /** Costs that differ by less are the same but for rounding. */
  readonly slack: number;
  /** For the start i of the last class: what the classes before it cost, less the squares that they hold. */
  readonly before: Float64Array;
  /** The smallest start of the last class. */
  readonly first: number;
  /** For each right end the cost, and where its last class begins. */
  readonly after: Float64Array;
  readonly cut: Int32Array;
}

/** Around the middle value, so that large figures keep their last digits. */
function prefixSums(values: Float64Array, counts: Float64Array): Sums {
  const n = values.length;
  const middle = values[n >>> 1] ?? 0;
  const sums: Sums = { weight: new Float64Array(n + 1), first: new Float64Array(n + 1), second: new Float64Array(n + 1) };
  for (let i = 0; i < n; i += 1) {
    const x = (values[i] ?? 0) - middle;
    const count = counts[i] ?? 1;
    sums.weight[i + 1] = (sums.weight[i] ?? 0) + count;
    sums.first[i + 1] = (sums.first[i] ?? 0) + count * x;
    sums.second[i + 1] = (sums.second[i] ?? 0) + count * x * x;
  }
  return sums;
}

/** What the values 0..j cost as one class, for each j. */
function oneClass({ weight, first, second }: Sums, n: number): Float64Array {
  const cost = new Float64Array(n);
  for (let j = 0; j < n; j += 1) {
    const sum = first[j + 1] as number;
    cost[j] = (second[j + 1] as number) - (sum * sum) / (weight[j + 1] as number);
  }
  return cost;
}

/** For each start i what the values before it cost at best, less the squares before it. */
function withoutSquares(best: Float64Array, { second }: Sums): Float64Array {
  const before = new Float64Array(best.length);
  for (let i = 1; i < before.length; i += 1) before[i] = (best[i - 1] as number) - (second[i] as number);
  return before;
}

/** Every right end, at strides that halve: the ends on both sides, which are known, say where a cut can lie. */
function fillRow(row: Row): void {
  const { cut, first } = row;
  const n = cut.length;
  for (let stride = 1 << (31 - Math.clz32(n)); stride >= 1; stride >>= 1) {
    for (let j = stride - 1; j < n; j += 2 * stride) {
      if (j < first) continue;
      const low = j - stride < first ? first : (cut[j - stride] as number);
      bestCut(row, j, low, j + stride < n ? (cut[j + stride] as number) : j);
    }
  }
}

/**
 * The best start, in low..high, of the last class of the values 0..j. The class costs its squares less (sum)^2 / count; the squares
 * up to j are the same for every start and are added once.
 */
function bestCut({ sums: { weight, first, second }, slack, before, after, cut }: Row, j: number, low: number, high: number): void {
  const [sum, count] = [first[j + 1] as number, weight[j + 1] as number];
  const end = Math.min(j, high);
  let best = Infinity;
  let beaten = Infinity;
  let at = low;
  for (let i = low; i <= end; i += 1) {
    const apart = sum - (first[i] as number);
    const cost = (before[i] as number) - (apart * apart) / (count - (weight[i] as number));
    if (cost < beaten) {
      best = cost;
      beaten = cost - slack;
      at = i;
    }
  }
  after[j] = best + (second[j + 1] as number);
  cut[j] = at;
}

function traceBack(cuts: readonly Int32Array[], n: number): number[] {
  const starts: number[] = [];
  let end = n - 1;
  for (const cut of cuts.toReversed()) {
    const start = cut[end] ?? 0;
    starts.unshift(start);
    end = start - 1;
  }
  return starts;
}
