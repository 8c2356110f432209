/** An area with its normalised figures, as such a loop is usually written. */
export interface PlainArea {
  readonly id: string;
  readonly values: Readonly<Record<string, number>>;
}

/** What the draws say about an area. */
export interface PlainSpan {
  readonly id: string;
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
  readonly top10: number;
}

/** The comparator: for every draw weights as an object, scores with reduce, sort with a comparator, a list of ranks an area. */
export function plainRobustness(areas: readonly PlainArea[], weights: Readonly<Record<string, number>>, draws: number, uniform: () => number): PlainSpan[] {
  const ids = Object.keys(weights);
  const ranks = new Map<string, number[]>(areas.map(({ id }) => [id, []]));
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = Object.fromEntries(ids.map((id) => [id, (weights[id] ?? 0) * (0.75 + 0.5 * uniform())]));
    const total = Object.values(drawn).reduce((sum, weight) => sum + weight, 0);
    const scored = areas.map(({ id, values }) => ({ id, score: ids.reduce((sum, x) => sum + (drawn[x] ?? 0) * (values[x] ?? 0), 0) / total }));
    scored.toSorted((a, b) => b.score - a.score).forEach(({ id }, i) => ranks.get(id)?.push(i + 1));
  }
  return areas.map(({ id }) => {
    const sorted = (ranks.get(id) ?? []).toSorted((a, b) => a - b);
    return { id, p05: quantile(sorted, 0.05), median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), top10: sorted.filter((rank) => rank <= 10).length / draws };
  });
}

function quantile(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * p;
  const below = Math.floor(h);
  return (sorted[below] ?? 0) + (h - below) * ((sorted[below + 1] ?? sorted[below] ?? 0) - (sorted[below] ?? 0));
}
