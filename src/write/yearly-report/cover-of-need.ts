import { valueAt } from '../../model/column.ts';
import type { Day } from '../../model/programme.ts';
import type { AreaPlans } from '../../plans/area-plans.ts';
import { openingGroupRule, type GroupRule, type NeedGroup } from '../../plans/group-rule.ts';
import { comparable, groupFigures, needGroups, type Comparable, type GroupFigures } from '../../plans/need-groups.ts';
import type { ScoredLevel } from '../../score/score-level.ts';
import { mostDeprivedFirst } from '../score-table.ts';
import type { YearlyContext } from './yearly-context.ts';

/** Need and cover by plans in one year, as the map of both has them. */
export interface CoverOfNeed {
  readonly comparable: Comparable;
  readonly groups: readonly (NeedGroup | null)[];
  readonly figures: GroupFigures;
}

/** The same measure at the last report and at this one. */
export interface CoverBothYears {
  readonly rule: GroupRule;
  readonly now: CoverOfNeed;
  /** `null`: there is no earlier year. */
  readonly last: CoverOfNeed | null;
}

/** How much of the greatest need plans cover, by the rule that the level opens with. */
export function coverBothYears(context: YearlyContext): CoverBothYears {
  const { levels, level, scored, scoredThen, plans, plansThen, date, sinceDate } = context;
  const rule = openingGroupRule(levels, level);
  const of = (one: ScoredLevel, covers: readonly AreaPlans[], day: Day): CoverOfNeed => {
    const order = mostDeprivedFirst(level, one.result).filter((position) => valueAt(one.result.score, position) !== null);
    const groups = needGroups(order, one.result.score, covers.map(({ cover }) => cover), rule);
    return { comparable: comparable([...one.yearsUsed.values()], day, one.result.scored), groups, figures: groupFigures(groups, one.population) };
  };
  return { rule, now: of(scored, plans, date), last: scoredThen === null ? null : of(scoredThen, plansThen, sinceDate) };
}
