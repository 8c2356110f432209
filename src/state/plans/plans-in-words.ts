import type { Localized } from '../../model/localized.ts';
import type { AreaPlans } from '../../plans/area-plans.ts';
import { planSummaryWords as words } from '../../text/plan-summary-words.ts';
import { fill } from '../../text/say.ts';

/** The plans of an area in a few words, the most telling first. An incomplete list says "no known plan", never "no plan". */
export function plansInWords({ active, planned, endUnknown, ended, besides }: AreaPlans, listIsComplete: boolean): Localized {
  if (active.length === 1) return words.one;
  if (active.length > 1) return fill(words.many, { count: String(active.length) });
  if (planned.length > 0) return words.planned;
  if (endUnknown.length > 0) return words.endUnknown;
  if (ended.length > 0) return words.ended;
  if (besides.length > 0) return words.besides;
  return listIsComplete ? words.none : words.noneKnown;
}
