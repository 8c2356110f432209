import type { PlanEffect } from './figures.ts';
import { groupsOf, PLAN_PERIODS, yearsAtWork } from './plan-periods.ts';
import type { Units } from './units.ts';

/** What a year of a helhedsplan takes off need in its estates, in standard deviations, and the most that all years together take. */
const A_YEAR = 0.045;
const MOST = 0.4;

/** The effect that is built into the figures, so that a comparison over time has something true to find. */
export function planEffect(units: Units): PlanEffect {
  const estates = units.estate.filter((estate) => estate >= 0).length;
  const groups = groupsOf(estates);
  const groupOf = new Map(groups.flatMap((own, group) => own.map((estate) => [estate, group] as const)));
  return (unit, year) => {
    const group = groupOf.get(units.estate[unit] ?? -1);
    const worked = PLAN_PERIODS.filter((period) => period.group === group).reduce((sum, period) => sum + yearsAtWork(period, year), 0);
    return Math.min(MOST, A_YEAR * worked);
  };
}
