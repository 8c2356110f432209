import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useStore } from 'zustand';
import { newPlanId, takenIds } from '../../state/plan-form/new-plan.ts';
import { programmeOfForm } from '../../state/plan-form/read-form.ts';
import type { ProgrammeEdit } from '../../model/own-plans.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { deskOf } from '../own-plans/own-plans-desk.ts';
import type { WritingRequest } from '../writing-store.ts';
import { BasicsPart } from './basics-part.tsx';
import { BudgetPart } from './budget-part.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { WritingContext } from './form-context.ts';
import { GroundPart } from './ground-part.tsx';
import { ProjectsPart } from './projects-part.tsx';
import { RequirementsPart } from './requirements-part.tsx';
import { StatusPart } from './status-part.tsx';
import { usePlanForm, type PlanWriting } from './use-plan-form.ts';
import { WordsPart } from './words-part.tsx';
import './plan-form.css';

/** The form beside the map, while a plan is written. */
export function PlanFormPanel(): ReactNode {
  const { writing } = useApp();
  const request = useStore(writing, (now) => now.request);
  return request === null ? null : <PlanFormOf key={JSON.stringify(request)} request={request} />;
}

function PlanFormOf({ request }: { readonly request: WritingRequest }): ReactNode {
  const { writing, camera, say } = useApp();
  const plan = usePlanForm(request);
  const close = (): void => writing.setState({ request: null });
  const save = useSave(plan, request, close);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const settle = (): void => camera.setState({ wish: { kind: 'settle' } });
    settle();
    return () => void requestAnimationFrame(settle);
  }, [camera]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <WritingContext value={plan}>
      <form className="plan-form" aria-labelledby="plan-form-title" noValidate onSubmit={submit}>
        <header>
          <h2 id="plan-form-title" ref={heading} tabIndex={-1}>
            {say(request.kind === 'new' ? words.newPlan : words.changing)}
          </h2>
          <p className="field-hint">{say(words.onlyHere)}</p>
          <DraftNote plan={plan} />
        </header>
        <ErrorSummary />
        <BasicsPart />
        <GroundPart />
        <WordsPart />
        <BudgetPart />
        <StatusPart />
        <ProjectsPart />
        <RequirementsPart />
        <footer className="plan-form-foot">
          <button type="submit" className="button is-primary">
            {say(words.save)}
          </button>
          <button type="button" className="button is-quiet" onClick={close}>
            {say(plan.isChanged && !plan.isUnkept ? words.closeKept : words.close)}
          </button>
        </footer>
      </form>
    </WritingContext>
  );
}

/** What came from a draft, whether this one is kept, and the way to be rid of it. */
function DraftNote({ plan }: { readonly plan: PlanWriting }): ReactNode {
  const { scene, say } = useApp();
  const isOfPackage = plan.of !== '' && scene.city.ownPlans?.own.has(plan.of) !== true;
  return (
    <>
      {isOfPackage ? <p className="field-hint">{say(words.ofPackage)}</p> : null}
      {plan.isResumed && plan.isChanged ? <p className="notice">{say(words.draftFound)}</p> : null}
      {plan.isUnkept ? (
        <p className="notice" role="alert">
          {say(words.draftNotKept)}
        </p>
      ) : null}
      {plan.isChanged ? (
        <button type="button" className="button is-quiet" onClick={plan.dropDraft}>
          {say(words.dropDraft)}
        </button>
      ) : null}
    </>
  );
}

/** Saves what is right, and shows where what is wrong stands. */
function useSave(plan: PlanWriting, request: WritingRequest, close: () => void): () => void {
  const app = useApp();
  const { scene, actions, picked, say, announce } = app;
  return () => {
    if (plan.errors.length > 0) return plan.refuse();
    const { form, base } = plan;
    const id = base.id || newPlanId(form.title, takenIds(scene.city));
    const { id: _, ...changes } = programmeOfForm(form, base);
    const edit: ProgrammeEdit = request.kind === 'new' ? { do: 'add', programme: { ...changes, id } } : { do: 'change', id, changes };
    void deskOf(app).write([edit]).then(() => {
      plan.dropDraft();
      announce(say(fill(words.saved, { title: changes.title })));
      if (scene.view.bank !== null || scene.view.plan !== null) actions.openPlan(id);
      else picked.setState({ ids: [id] });
      close();
    });
  };
}
