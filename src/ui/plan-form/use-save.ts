import type { ProgrammeEdit } from '../../model/own-plans.ts';
import { newPlanId, takenIds } from '../../state/plan-form/new-plan.ts';
import { programmeOfForm } from '../../state/plan-form/read-form.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { deskOf } from '../own-plans/own-plans-desk.ts';
import type { PlanWriting } from './use-plan-form.ts';

/** Saves what is right, and shows where what is wrong stands. A plan that has been taken away meanwhile is there again. */
export function useSave(plan: PlanWriting, close: () => void): () => void {
  const app = useApp();
  const { scene, actions, picked, say, announce } = app;
  const { form, base } = plan;
  const save = async (): Promise<void> => {
    const id = base.id || newPlanId(form.title, takenIds(scene.city));
    const { id: _, ...changes } = programmeOfForm(form, base);
    const isThere = scene.city.programmes.some((one) => one.id === id);
    const edit: ProgrammeEdit = isThere ? { do: 'change', id, changes } : { do: 'add', programme: { ...changes, id } };
    const desk = deskOf(app);
    await desk.write([edit]);
    plan.dropDraft();
    announce(say(fill(words.saved, { title: changes.title })));
    const isFromPage = scene.view.bank !== null || scene.view.plan !== null;
    // The plan's page says where the browser keeps nothing.
    if (isFromPage || desk.getState().trouble !== null) actions.openPlan(id);
    else picked.setState({ ids: [id] });
    close();
  };
  return () => (plan.errors.length > 0 ? plan.refuse() : void save());
}
