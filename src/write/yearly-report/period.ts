import { valueAt } from '../../model/column.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import type { DisclosedLevel } from '../../score/disclosure-gate.ts';
import type { Indicators } from '../../score/score-level.ts';
import { BREAK_BETWEEN, WITHIN_NOISE, changeStateAt, type Change } from '../../score/time/change.ts';
import { breaksOfNodes, isBroken, type TimeBreak } from '../../score/time/series-breaks.ts';
import { changesOfNodes } from '../../score/time/time-columns.ts';
import { scoresOverYears, type TimeReference, type YearScores } from '../../score/time/year-scores.ts';

/** The level in the year of the last report and of this one, measured in one way. */
export interface Measured {
  readonly last: YearScores;
  readonly now: YearScores;
  /** Of the score; `null`: no indicator has other figures in the later year. */
  readonly change: Change | null;
}

/** From the last report to this one. */
export interface Period {
  readonly since: number;
  readonly year: number;
  /** Against the city of each year: how an area stands among the others. */
  readonly eachYear: Measured;
  /** Against the city of the earlier year: how far it moved, the city included. */
  readonly fixed: Measured;
  /** Breaks of the score between the two years: across one no change is told. */
  readonly breaks: readonly TimeBreak[];
}

/** `null`: there are no scores in both years. */
export function periodOf(level: DisclosedLevel, city: Indicators, tree: IndexTree, since: number, year: number): Period | null {
  const eachYear = measured(level, city, tree, { kind: 'each-year' }, since, year);
  const fixed = measured(level, city, tree, { kind: 'base-year', year: since }, since, year);
  if (eachYear === null || fixed === null) return null;
  const all = breaksOfNodes(level, city, tree, [eachYear.last, eachYear.now]).get(tree.root.id) ?? [];
  return { since, year, eachYear, fixed, breaks: all.filter((one) => isBroken([one], since, year)) };
}

function measured(level: DisclosedLevel, city: Indicators, tree: IndexTree, reference: TimeReference, since: number, year: number): Measured | null {
  const found = scoresOverYears(level, city, tree, reference, [since, year]);
  const years = found.kind === 'scores' ? found.years : [];
  const [last, now] = [since, year].map((wanted) => years.find((one) => one.year === wanted));
  if (last === undefined || now === undefined) return null;
  return { last, now, change: changesOfNodes(level, city, years, since, year).get(tree.root.id) ?? null };
}

/** A change that is told, and whether chance alone may have made it; `null`: it is not told. */
export interface ToldChange {
  readonly amount: number;
  readonly isWithinNoise: boolean;
}

export function toldChange(change: Change | null, position: number): ToldChange | null {
  const amount = change === null ? null : valueAt(change.amounts, position);
  if (change === null || amount === null || changeStateAt(change, position) === BREAK_BETWEEN) return null;
  return { amount, isWithinNoise: changeStateAt(change, position) === WITHIN_NOISE };
}
