import type { IndexTree } from '../../model/index-tree.ts';
import type { DisclosedLevel } from '../../score/disclosure-gate.ts';
import type { Indicators } from '../../score/score-level.ts';
import type { Change } from '../../score/time/change.ts';
import { breaksOfNodes, isBroken, type TimeBreak } from '../../score/time/series-breaks.ts';
import { statusAndDirection, type StatusAndDirection } from '../../score/time/status-direction.ts';
import { changesOfNodes } from '../../score/time/time-columns.ts';
import { scoresOverYears, type YearScores } from '../../score/time/year-scores.ts';

/** How the scores of a level have gone up to the report's year. */
export interface Development {
  /** Against the city of each year; empty where figures have no year. */
  readonly eachYear: readonly YearScores[];
  /** Against the city of one year; `null`: there is no other year to set beside. */
  readonly fixed: { readonly base: number; readonly years: readonly YearScores[] } | null;
  /** Of the score. */
  readonly breaks: readonly TimeBreak[];
  /** The years that level and direction are told from; `null`: no earlier year is comparable. */
  readonly period: { readonly from: number; readonly to: number; readonly change: Change; readonly status: StatusAndDirection } | null;
}

/** How many years back a direction is taken from, at most: the oldest comparable year within them. */
export const DIRECTION_YEARS = 4;

const NONE: Development = { eachYear: [], fixed: null, breaks: [], period: null };

/** Scores up to the year both ways, and level and direction. The base year is the oldest one that no break parts from the report's. */
export function developmentOf(level: DisclosedLevel, city: Indicators, tree: IndexTree, year: number | null): Development {
  if (year === null) return NONE;
  const upTo = level.years.filter((one) => one <= year);
  const eachYear = yearsOf(level, city, tree, null, upTo);
  const breaks = breaksOfNodes(level, city, tree, eachYear).get(tree.root.id) ?? [];
  if (eachYear.at(-1)?.year !== year) return { ...NONE, eachYear, breaks };
  const comparable = eachYear.map((one) => one.year).filter((one) => !isBroken(breaks, one, year));
  const base = comparable[0] ?? year;
  const fixed = eachYear.length < 2 ? null : { base, years: yearsOf(level, city, tree, base, upTo) };
  const from = comparable.find((one) => one >= year - DIRECTION_YEARS && one < year);
  return { eachYear, breaks, fixed, period: from === undefined ? null : periodOf(level, city, tree, eachYear, from, year) };
}

function yearsOf(level: DisclosedLevel, city: Indicators, tree: IndexTree, base: number | null, upTo: readonly number[]): readonly YearScores[] {
  const found = scoresOverYears(level, city, tree, base === null ? { kind: 'each-year' } : { kind: 'base-year', year: base }, upTo);
  return found.kind === 'scores' ? found.years : [];
}

function periodOf(level: DisclosedLevel, city: Indicators, tree: IndexTree, years: readonly YearScores[], from: number, to: number): Development['period'] {
  const change = changesOfNodes(level, city, years, from, to).get(tree.root.id);
  const score = years.find((one) => one.year === to)?.result.score;
  return change === undefined || score === undefined ? null : { from, to, change, status: statusAndDirection(score, change) };
}
