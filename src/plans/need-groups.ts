import { valueAt, type Column } from '../model/column.ts';
import type { Day } from '../model/programme.ts';
import type { GroupRule, HighNeed, NeedGroup } from './group-rule.ts';
import { tooManyYears } from './years-apart.ts';

/** Shares as sums of doubles: 0.2 x 35 is 7.000000000000001, and a whole area may be 0.9999999999999999 of itself. */
const ROUNDING = 1e-9;

/** How many of `scored` areas have high need by share or count: ceil(share n), never more than there are. */
export function highCount(high: HighNeed, scored: number): number {
  if (high.by === 'score') return scored;
  return Math.min(scored, high.by === 'share' ? Math.max(0, Math.ceil(high.share * scored - ROUNDING)) : high.count);
}

/** Whether an area's cover is enough for it to be one with a plan. */
export const isCovered = (cover: number, rule: GroupRule): boolean => cover >= rule.cover - ROUNDING;

/**
 * The group of each area, in the order of the level; `null` for areas without a score.
 * @param order positions of the areas that have a score, most need first: the list that is shown
 */
export function needGroups(order: readonly number[], score: Column, cover: readonly number[], rule: GroupRule): readonly (NeedGroup | null)[] {
  const groups: (NeedGroup | null)[] = cover.map(() => null);
  const first = highCount(rule.high, order.length);
  order.forEach((position, place) => {
    const isHigh = rule.high.by === 'score' ? (valueAt(score, position) ?? -Infinity) >= rule.high.atLeast : place < first;
    groups[position] = `${isHigh ? 'high' : 'lower'}-${isCovered(cover[position] ?? 0, rule) ? 'with' : 'without'}`;
  });
  return groups;
}

/** What the sentence about the groups says: "7 af de 20 mest udsatte roder har ingen aktiv plan; der bor 14.200 mennesker". */
export interface GroupFigures {
  /** Areas with high need. */
  readonly high: number;
  readonly highWithout: number;
  /** Residents of those without; `null`: residents are not known of all of them. */
  readonly residentsWithout: number | null;
  readonly scored: number;
}

export function groupFigures(groups: readonly (NeedGroup | null)[], population: Column | null): GroupFigures {
  const at = (group: NeedGroup): readonly number[] => groups.flatMap((one, position) => (one === group ? [position] : []));
  const without = at('high-without');
  const residents = without.map((position) => (population === null ? null : valueAt(population, position)));
  return {
    high: without.length + at('high-with').length,
    highWithout: without.length,
    residentsWithout: residents.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0),
    scored: groups.filter((group) => group !== null).length,
  };
}

/** Need may be set against plans, or why not. */
export type Comparable =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'years-apart'; readonly needYear: number; readonly years: number }
  | { readonly allowed: false; readonly reason: 'no-scores' };

/**
 * Whether need and plans may be grouped and spoken of together: no group and no such sentence where the newest figures of the
 * need and the date are more than three calendar years apart. Figures without a year may.
 * @param years the years of the figures that the score is made of
 */
export function comparable(years: readonly (number | null)[], date: Day, scored: number): Comparable {
  if (scored === 0) return { allowed: false, reason: 'no-scores' };
  const known = years.flatMap((year) => year ?? []);
  if (known.length === 0) return { allowed: true };
  const needYear = Math.max(...known);
  const apart = tooManyYears(needYear, date);
  return apart === null ? { allowed: true } : { allowed: false, reason: 'years-apart', needYear, years: apart };
}
