import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme.ts';
import { checklistOf, meetsConditions } from '../../plans/plan-follow-up.ts';
import { answerWords, planPageWords as words } from '../../text/plan-page-words.ts';
import { useApp } from '../app-context.ts';

const CONDITIONS = { yes: words.conditionsMet, no: words.conditionsNotMet, unknown: words.conditionsUnknown };

/** The municipality's requirements, each with what was found of it in the plan. */
export function PlanChecklist({ programme }: { readonly programme: Programme }): ReactNode {
  const { scene, say } = useApp();
  const { requirements } = scene.city;
  return (
    <section>
      <h3>{say(words.checklist)}</h3>
      {requirements.length === 0 ? (
        <p className="quiet">{say(words.noRequirements)}</p>
      ) : (
        <>
          <p>{say(CONDITIONS[meetsConditions(programme, requirements)])}</p>
          <ul className="plan-checklist">
            {checklistOf(programme, requirements).map(({ requirement, answer, note }) => (
              <li key={requirement.id} className={`is-${answer}`}>
                <strong>{say(answerWords[answer])}</strong>
                <span>
                  {say(requirement.title)}
                  {requirement.condition ? <span className="quiet"> ({say(words.condition)})</span> : null}
                  {note === null ? null : <span className="plan-under">{note}</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
