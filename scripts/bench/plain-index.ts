/** One area as an object, as such a loop is usually written. */
export interface PlainArea {
  readonly id: string;
  readonly position: number;
  readonly values: Readonly<Record<string, number>>;
  readonly score: number;
  readonly rank: number;
  readonly classIndex: number;
}

/** The comparator: z-scores, weighted mean, rank and quantile classes with arrays of objects, spread and a comparator. */
export function plainIndex(areas: readonly PlainArea[], weights: Readonly<Record<string, number>>, classes: number): PlainArea[] {
  const ids = Object.keys(weights);
  const statistics = Object.fromEntries(ids.map((id) => [id, meanAndSd(areas.map((area) => area.values[id] ?? 0))]));
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const scored = areas.map((area) => {
    const standardised = Object.fromEntries(ids.map((id) => [id, ((area.values[id] ?? 0) - (statistics[id]?.mean ?? 0)) / (statistics[id]?.sd ?? 1)]));
    return { ...area, score: ids.reduce((sum, id) => sum + (weights[id] ?? 0) * (standardised[id] ?? 0), 0) / total };
  });
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const limits = Array.from({ length: classes - 1 }, (_, i) => quantile(sorted, (i + 1) / classes));
  return sorted.map((area, i) => ({ ...area, rank: i + 1, classIndex: limits.filter((limit) => area.score > limit).length }));
}

function meanAndSd(values: readonly number[]): { mean: number; sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

/** Type-7 quantile of areas sorted by descending score. */
function quantile(sorted: readonly PlainArea[], p: number): number {
  const h = (sorted.length - 1) * p;
  const at = (k: number): number => sorted[sorted.length - 1 - k]?.score ?? 0;
  const below = Math.floor(h);
  return at(below) + (h - below) * (at(Math.min(below + 1, sorted.length - 1)) - at(below));
}
