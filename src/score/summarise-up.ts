import { MISSING, PRESENT, valueAt, type Column } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import type { IndexResult } from '../model/score-result.ts';
import { exactSum } from './exact-sum.ts';

/**
 * The areas of a level summarised from the finer areas that lie in them. Columns follow the coarser level. All but `areas` rest on
 * finer areas with a score and a known number of residents, and are missing where there is none.
 */
export interface UpSummary {
  /** Mean score, weighted by residents: the "average score" of the English indices. */
  readonly meanScore: Column;
  /** Mean rank, weighted by residents: small is much need. */
  readonly meanRank: Column;
  /** Share 0..1 of residents who live in a finer area of the most deprived tenth, and fifth, of all finer areas. */
  readonly inTop10Percent: Column;
  readonly inTop20Percent: Column;
  /** Share 0..1 of residents in the most deprived 30 per cent, the less the further down: see {@link extentWeight}. */
  readonly extent: Column;
  /** Finer areas that the summary rests on, and those that lie in the area. */
  readonly summarised: Column;
  readonly areas: Column;
}

/** An area whose rank is at most ceil(share n) is in the most deprived share of n. */
const isWithin = (rank: number, share: number, n: number): boolean => rank <= Math.ceil(share * n);

/**
 * What a resident counts for in `extent`: 1 in the most deprived ten percentiles, from 0.95 in the eleventh in equal steps down to
 * 0.05 in the thirtieth, 0 beyond. The percentile of a rank is ceil(100 rank / n).
 * Source: D. McLennan et al. (2019), The English Indices of Deprivation 2019: Technical report, appendix N (summary measures).
 */
export function extentWeight(rank: number, n: number): number {
  const percentile = Math.ceil((100 * rank) / n);
  if (percentile <= 10) return 1;
  return percentile <= 30 ? 0.95 - ((percentile - 11) * (0.95 - 0.05)) / 19 : 0;
}

/**
 * Summarises a scored finer level to a coarser one by the finer areas' parents. Not the same as an index of the coarser level's own
 * indicators: this one says how the need within it is spread.
 * @param population residents of the finer areas, of the year that was scored
 */
export function summariseUp(finer: Level, result: Pick<IndexResult, 'score' | 'rank' | 'scored'>, population: Column, coarser: Level): UpSummary {
  const inside = coarser.areas.map((): number[] => []);
  finer.areas.forEach((area, position) => inside[coarser.positions.get(area.parents.get(coarser.id) ?? '') ?? -1]?.push(position));
  const counted = inside.map((positions) => positions.filter((position) => valueAt(result.rank, position) !== null && (valueAt(population, position) ?? 0) > 0));
  const residents = (position: number): number => population.values[position] ?? 0;
  const rankAt = (position: number): number => result.rank.values[position] ?? 0;
  const mean = (of: (position: number) => number): Column => columnFrom(counted, (positions) => weightedMean(positions, residents, of));
  return {
    meanScore: mean((position) => result.score.values[position] ?? 0),
    meanRank: mean(rankAt),
    inTop10Percent: mean((position) => (isWithin(rankAt(position), 0.1, result.scored) ? 1 : 0)),
    inTop20Percent: mean((position) => (isWithin(rankAt(position), 0.2, result.scored) ? 1 : 0)),
    extent: mean((position) => extentWeight(rankAt(position), result.scored)),
    summarised: columnFrom(counted, (positions) => positions.length),
    areas: columnFrom(inside, (positions) => positions.length),
  };
}

function weightedMean(positions: readonly number[], weight: (position: number) => number, of: (position: number) => number): number | null {
  const total = exactSum(Float64Array.from(positions, weight));
  return total > 0 ? exactSum(Float64Array.from(positions, (position) => weight(position) * of(position))) / total : null;
}

function columnFrom(groups: readonly (readonly number[])[], of: (positions: readonly number[]) => number | null): Column {
  const column: Column = { values: new Float64Array(groups.length), state: new Uint8Array(groups.length).fill(MISSING), quality: null };
  groups.forEach((positions, i) => {
    const value = of(positions);
    if (value === null) return;
    column.values[i] = value;
    column.state[i] = PRESENT;
  });
  return column;
}
