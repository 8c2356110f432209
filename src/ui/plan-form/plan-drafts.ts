import { planDraftMemory } from '../../keep/plan-memory.ts';
import type { PlanForm } from '../../state/plan-form/plan-form.ts';
import { formOf } from '../../state/plan-form/plan-form.ts';
import { emptyProgramme } from '../../plans/draft-programme.ts';

/** Drafts by the id of the plan that they are of. */
type Drafts = Readonly<Record<string, PlanForm>>;

/** What stood in the form of that plan when it was left; `null`: nothing, or nothing that can be read. */
export const recallDraft = (cityId: string, of: string): PlanForm | null => draftsOf(cityId)[of] ?? null;

/** Keeps a draft, or takes it away (`null`). False: the browser keeps nothing more. */
export function keepDraft(cityId: string, of: string, form: PlanForm | null): boolean {
  const { [of]: _, ...others } = draftsOf(cityId);
  const drafts = form === null ? others : { ...others, [of]: form };
  return planDraftMemory(cityId).keep(Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts)) === 'kept';
}

function draftsOf(cityId: string): Drafts {
  try {
    const kept: unknown = JSON.parse(planDraftMemory(cityId).recall() ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).flatMap(([of, form]) => (isForm(form) ? [[of, form]] : [])));
  } catch {
    return {};
  }
}

const EMPTY = formOf(emptyProgramme('', '', ''));

/** Whether it has every member of a form, each of its kind. */
function isForm(value: unknown): value is PlanForm {
  if (typeof value !== 'object' || value === null) return false;
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.entries(EMPTY).every(([key, one]) => typeof given.get(key) === typeof one && given.get(key) !== null && Array.isArray(given.get(key)) === Array.isArray(one));
}
