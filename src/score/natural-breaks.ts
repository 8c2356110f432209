/**
 * Where ascending distinct values are best cut into k classes: positions at which classes 2..k begin, so that the sum of
 * squared deviations from the class means is the smallest there is (exact, not a heuristic); of equally good cuts the
 * leftmost. `counts[i]` values are equal to `values[i]`. O(k n log n): the best cut moves right with the right end.
 * Source: W. D. Fisher (1958), On grouping for maximum homogeneity, JASA 53; Jenks (1977); divide and conquer as in
 * Song & Zhong (2020), Efficient weighted univariate clustering, Bioinformatics 36.
 */
export function naturalBreaks(values: Float64Array, counts: Float64Array, k: number): number[] {
  const n = values.length;
  const sums = prefixSums(values, counts);
  let best = new Float64Array(n);
  for (let j = 0; j < n; j += 1) best[j] = deviation(sums, 0, j);
  const cuts: Int32Array[] = [];
  for (let classes = 2; classes <= k; classes += 1) {
    const next = new Float64Array(n).fill(Infinity);
    const cut = new Int32Array(n);
    fillRow({ sums, before: best, after: next, cut }, classes - 1, n - 1, classes - 1, n - 1);
    cuts.push(cut);
    best = next;
  }
  return traceBack(cuts, n);
}

interface Sums {
  readonly weight: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface Row {
  readonly sums: Sums;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly cut: Int32Array;
}

/** Running sums of count, x and x squared, around the middle value so that large figures keep their last digits. */
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

/** Squared deviations of the values i..j from their mean. */
function deviation({ weight, first, second }: Sums, i: number, j: number): number {
  const w = (weight[j + 1] as number) - (weight[i] as number);
  const s = (first[j + 1] as number) - (first[i] as number);
  const squares = (second[j + 1] as number) - (second[i] as number) - (s * s) / w;
  return squares > 0 ? squares : 0;
}

/** Fills right ends from..to, whose best cut lies in low..high. */
function fillRow(row: Row, from: number, to: number, low: number, high: number): void {
  if (from > to) return;
  const j = (from + to) >>> 1;
  let best = Infinity;
  let at = low;
  for (let i = low; i <= Math.min(j, high); i += 1) {
    const cost = (row.before[i - 1] as number) + deviation(row.sums, i, j);
    if (cost >= best) continue;
    best = cost;
    at = i;
  }
  row.after[j] = best;
  row.cut[j] = at;
  fillRow(row, from, j - 1, low, at);
  fillRow(row, j + 1, to, at, high);
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
