import type { ReactNode, SubmitEvent } from 'react';
import { useStore } from 'zustand';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { useApp } from '../app-context.ts';
import { OwnAreaForm } from '../side-by-side/own-area-form.tsx';
import { useFormFrame } from './use-form-frame.ts';
import type { WritingRequest } from '../writing-store.ts';
import { BasicsPart } from './basics-part.tsx';
import { BudgetPart } from './budget-part.tsx';
import { DraftNote } from './draft-note.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { WritingContext } from './form-context.ts';
import { GroundPart } from './ground-part.tsx';
import { ProjectsPart } from './projects-part.tsx';
import { RequirementsPart } from './requirements-part.tsx';
import { StatusPart } from './status-part.tsx';
import { usePlanForm } from './use-plan-form.ts';
import { useSave } from './use-save.ts';
import { WordsPart } from './words-part.tsx';
import './plan-form.css';

/** The form beside the map, while a plan is written or an area is put together. */
export function PlanFormPanel(): ReactNode {
  const { writing } = useApp();
  const request = useStore(writing, (now) => now.request);
  if (request?.kind === 'own-area') return <OwnAreaForm />;
  return request === null ? null : <PlanFormOf key={JSON.stringify(request)} request={request} />;
}

function PlanFormOf({ request }: { readonly request: WritingRequest }): ReactNode {
  const { writing, say } = useApp();
  const plan = usePlanForm(request);
  const close = (): void => writing.setState({ request: null });
  const save = useSave(plan, close);
  const { frame, heading } = useFormFrame();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <WritingContext value={plan}>
      <form ref={frame} className="plan-form" aria-labelledby="plan-form-title" noValidate onSubmit={submit}>
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
