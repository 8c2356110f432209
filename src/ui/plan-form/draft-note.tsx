import type { ReactNode } from 'react';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { useApp } from '../app-context.ts';
import type { PlanWriting } from './use-plan-form.ts';

/** What came from a draft, whether this one is kept, and the way to be rid of it. */
export function DraftNote({ plan }: { readonly plan: PlanWriting }): ReactNode {
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
