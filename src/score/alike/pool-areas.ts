import { columnOf, emptyColumn, NOT_APPLICABLE, PRESENT, stateAt, SUPPRESSED, valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import type { FittedIndex } from '../../model/fitted-index.ts';
import type { Level } from '../../model/level.ts';
import type { IndexResult } from '../../model/score-result.ts';
import { applyIndex } from '../apply.ts';
import { discloseLevel, type DisclosedLevel } from '../disclosure-gate.ts';
import { exactSum } from '../exact-sum.ts';
import { scoreInput, type Indicators } from '../score-level.ts';

/** Several areas of a level taken as one of their own. */
export interface PooledArea {
  /** A level of one area, through the disclosure gate again: its figures are the pool's. */
  readonly level: DisclosedLevel;
  /** `null`: not known for every one of them, or not counted at the level. */
  readonly population: number | null;
  /** The index as it was fitted on the level's own areas, applied to the pool; the pool moves nobody. Missing under the minimum population. */
  readonly result: IndexResult;
  /** The place that its score would take among the areas of the level: 1 + areas with a greater score; `null`: it has none. */
  readonly place: number | null;
}

/** The id of the one area of a pool's level. */
export const POOLED = 'pooled';

/**
 * Pools the areas at `positions`. Counts are added up; everything else is the mean weighted by the indicator's denominator, and by residents
 * where it names none: x = sum(w x) / sum(w). A figure that one of the areas lacks is missing in the pool, and one that is
 * withheld in one of them is withheld in the pool, since the others' figures would give it away. Then the pool passes the gate as any area does: minimum
 * counts hold for its figures, the minimum population for its score.
 * @param scored the level scored in `year`
 */
export function poolAreas(level: DisclosedLevel, city: Indicators, scored: { readonly result: IndexResult; readonly columns: ReadonlyMap<string, Column> }, positions: readonly number[], year: number | null): PooledArea {
  const members = [...new Set(positions)].toSorted((a, b) => a - b);
  const pooled = discloseLevel(levelOfOne(level, city, members, year), city.indicators);
  const { input, population } = scoreInput(pooled, city, scored.result.tree, year);
  const result = applyIndex(scored.result.fitted satisfies FittedIndex, input);
  const score = valueAt(result.score, 0);
  const above = level.areas.filter((_, i) => score !== null && (valueAt(scored.result.score, i) ?? -Infinity) > score).length;
  return { level: pooled, population: population === null ? null : valueAt(population, 0), result, place: score === null ? null : above + 1 };
}

/** Every year's figures of one indicator in the pool, by the same rules. */
export function poolSeries(level: DisclosedLevel, city: Indicators, positions: readonly number[], id: string): DisclosedLevel {
  const known = city.indicators.get(id);
  const wanted = new Set([id, known === undefined ? null : indicatorAtLevel(known, level.id).denominator, level.population]);
  const members = [...new Set(positions)].toSorted((a, b) => a - b);
  const only = { ...level, series: new Map([...level.series].filter(([one]) => wanted.has(one))) };
  return discloseLevel(levelOfOne(only, city, members, 'every'), city.indicators);
}

function levelOfOne(level: DisclosedLevel, { indicators }: Indicators, members: readonly number[], year: number | null | 'every'): Level {
  const series = new Map([...level.series].map(([id, columns]) => {
    const known = indicators.get(id);
    const indicator = known === undefined ? null : indicatorAtLevel(known, level.id);
    return [id, new Map([...columns].filter(([of]) => of === null || year === 'every' || isServing(level, of, year)).map(([of, column]) => [of, pooledColumn(column, weightsOf(level, indicator, of), members)]))] as const;
  }));
  const area = { id: POOLED, name: POOLED, parents: new Map<string, string>(), properties: new Map<string, string>() };
  return { ...level, areas: [area], positions: new Map([[POOLED, 0]]), geometries: null, series };
}

const isServing = ({ yearRule }: Level, of: number, year: number | null): boolean =>
  year !== null && of <= year && of >= year - (yearRule.policy === 'latest' ? yearRule.maximumAge : 0);

/** `sum`: a count; `null`: every area weighs the same, since nothing counts what is in it. */
function weightsOf(level: Level, indicator: Indicator | null, year: number | null): Column | 'sum' | null {
  if (indicator?.unit === 'count' || indicator?.id === level.population) return 'sum';
  const base = level.series.get(indicator?.denominator ?? level.population ?? '');
  return base?.get(year) ?? base?.get(null) ?? null;
}

function pooledColumn(column: Column, weights: Column | 'sum' | null, members: readonly number[]): Column {
  const states = members.map((i) => stateAt(column, i));
  const withheld = states.includes(SUPPRESSED) || (weights !== null && weights !== 'sum' && members.some((i) => stateAt(weights, i) === SUPPRESSED));
  if (withheld) return { ...emptyColumn(1), state: Uint8Array.of(SUPPRESSED) };
  if (states.length > 0 && states.every((state) => state === NOT_APPLICABLE)) return { ...emptyColumn(1), state: Uint8Array.of(NOT_APPLICABLE) };
  if (states.some((state) => state !== PRESENT)) return emptyColumn(1);
  return columnOf([members.length === 0 ? null : together(members.map((i) => column.values[i] ?? 0), weights, members)]);
}

/** Around the first value, so that one area alone, or equal ones, keep every bit of it. */
function together(values: readonly number[], weights: Column | 'sum' | null, members: readonly number[]): number | null {
  if (weights === 'sum') return exactSum(Float64Array.from(values));
  const [first = 0] = values;
  const w = members.map((i) => (weights === null ? 1 : valueAt(weights, i)));
  if (w.includes(null)) return null;
  const total = exactSum(Float64Array.from(w, (one) => one ?? 0));
  return total > 0 ? first + exactSum(Float64Array.from(values, (value, k) => (w[k] ?? 0) * (value - first))) / total : null;
}
