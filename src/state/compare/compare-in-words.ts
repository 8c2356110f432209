import { formatNumber } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Localized } from '../../model/localized.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { fill } from '../../text/say.ts';
import type { Compared } from './compare-scene.ts';
import { inBoth } from '../sentence.ts';

const number = (value: number): Localized => inBoth((language) => formatNumber(value, language));
const coefficient = (value: number | null): Localized => inBoth((language) => (value === null ? '–' : formatNumber(value, language, { decimals: 2 })));

/** What becomes of the top of the list: the finding, in a sentence. */
export function comparisonTitle({ here, comparison }: Compared): Localized {
  const top = here.view.compare?.top ?? 0;
  if (comparison === null || comparison.compared === 0) return words.nothing;
  const [enter, leave] = [comparison.enter.length, comparison.leave.length];
  if (top === 1 && enter === leave) return enter === 0 ? words.firstSame : words.firstOther;
  const values = { top: number(top), count: number(enter), enter: number(enter), leave: number(leave) };
  if (enter !== leave) return fill(words.flipUneven, values);
  return fill(enter === 0 ? words.flipNone : enter === 1 ? words.flipOne : words.flipMany, values);
}

/** How far the two orders agree over all areas, and who moves furthest. */
export function comparisonNotes(compared: Compared): readonly Localized[] {
  const { here, comparison } = compared;
  if (comparison === null || comparison.compared === 0) return [];
  const { spearman, kendall } = comparison;
  const agreement = fill(words.agreement, { count: number(comparison.compared), words: agreementWords(spearman), spearman: coefficient(spearman), kendall: coefficient(kendall) });
  const furthest = moversOf(compared)[0];
  if (furthest === undefined || comparison.largestChange === 0) return [agreement];
  const area = here.rows[furthest.position]?.name ?? '';
  return [agreement, fill(words.largest, { area, before: number(furthest.before), after: number(furthest.after) })];
}

/** Steps of the rank correlation as a reader takes them; they are a way of speaking and no test. */
function agreementWords(spearman: number | null): Localized {
  if (spearman === null) return words.same;
  if (spearman > 1 - 1e-12) return words.same;
  if (spearman >= 0.95) return words.nearlySame;
  if (spearman >= 0.8) return words.alike;
  return spearman >= 0.5 ? words.partlyAlike : words.unlike;
}

/** An area that both weighings rank. */
export interface Mover {
  readonly position: number;
  readonly before: number;
  readonly after: number;
  /** Places up the list, below 0: down. */
  readonly change: number;
}

/** Areas that both rank, the longest way first, then by rank. */
export function moversOf({ here, beside, comparison }: Compared): readonly Mover[] {
  if (comparison === null) return [];
  return here.rows
    .flatMap(({ position, rank: before }): readonly Mover[] => {
      const [change, after] = [valueAt(comparison.rankChange, position), beside.rows[position]?.rank ?? null];
      return change === null || before === null || after === null ? [] : [{ position, before, after, change }];
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.before - b.before || a.position - b.position);
}

/** "3 op", "12 ned", "uændret". */
export function changeText(change: number): Localized {
  if (change === 0) return words.still;
  return fill(change > 0 ? words.up : words.down, { count: number(Math.abs(change)) });
}

/** A rank, or that there is none. */
export const rankText = (rank: number | null): Localized => (rank === null ? words.noRank : number(rank));
