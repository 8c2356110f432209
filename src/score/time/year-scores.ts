import type { FittedIndex } from '../../model/fitted-index.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import { PRESENT } from '../../model/column.ts';
import { applyIndex } from '../apply.ts';
import type { DisclosedLevel } from '../disclosure-gate.ts';
import { scoreIndex } from '../score-index.ts';
import { scoreInput, type Indicators, type ScoredLevel } from '../score-level.ts';

/**
 * What scores of different years are measured against. `each-year`: the city of the same year, so that a score says how an area stands among
 * the others then, and a rise of the whole city is not seen. `base-year`: the city of one year, so that it is.
 */
export type TimeReference = { readonly kind: 'each-year' } | { readonly kind: 'base-year'; readonly year: number };

/** A level scored in one year. */
export interface YearScores extends ScoredLevel {
  readonly year: number;
}

/** The level in every year in which the index has figures, ascending; or that there is no base year to measure against. */
export type ScoresOverYears =
  | { readonly kind: 'scores'; readonly reference: TimeReference; readonly years: readonly YearScores[] }
  | { readonly kind: 'no-base'; readonly year: number };

/**
 * Scores a level in each of the years. `each-year`: every step is fitted in the year itself, and a year has the same bits as scoring it
 * alone. `base-year`: every step is fitted in the base year and applied to the others, so that values of all years stand on one scale; rank,
 * percentile and decile are still among the areas of the year. A year in which no indicator of the index has a figure is left out: a gap.
 * @param years those to score; else every year of the level
 */
export function scoresOverYears(level: DisclosedLevel, city: Indicators, tree: IndexTree, reference: TimeReference, years: readonly number[] = level.years): ScoresOverYears {
  const base = reference.kind === 'each-year' ? null : scoreYear(level, city, tree, reference.year, null);
  if (reference.kind === 'base-year' && base === null) return { kind: 'no-base', year: reference.year };
  const fitted = base?.result.fitted ?? null;
  return { kind: 'scores', reference, years: years.toSorted((a, b) => a - b).flatMap((year) => scoreYear(level, city, tree, year, fitted) ?? []) };
}

function scoreYear(level: DisclosedLevel, city: Indicators, tree: IndexTree, year: number, fitted: FittedIndex | null): YearScores | null {
  const prepared = scoreInput(level, city, tree, year);
  const result = fitted === null ? scoreIndex(tree, prepared.input) : applyIndex(fitted, prepared.input);
  return result.score.state.includes(PRESENT) ? { year, ...prepared, result } : null;
}
