import { fill } from '../../text/say.ts';
import { listWords } from '../../text/list-words.ts';
import type { Localized } from '../../model/localized.ts';
import type { AreaPlans } from '../../plans/area-plans.ts';

/** The plans of an area in a few words, the most telling first. An incomplete list says "no known plan", never "no plan". */
export function planSummary(plans: AreaPlans, listIsComplete: boolean): Localized {
  if (plans.active.length === 1) return listWords.oneActivePlan;
  if (plans.active.length > 1) return fill(listWords.activePlans, { count: String(plans.active.length) });
  if (plans.planned.length > 0) return listWords.plannedPlan;
  if (plans.endUnknown.length > 0) return listWords.endUnknownPlan;
  if (plans.ended.length > 0) return listWords.endedPlan;
  if (plans.besides.length > 0) return listWords.besidesPlan;
  return listIsComplete ? listWords.noPlan : listWords.noKnownPlan;
}
