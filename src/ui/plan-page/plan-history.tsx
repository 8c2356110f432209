import type { ReactNode } from 'react';
import { formatPartialDate } from '../../format/date.ts';
import type { Programme } from '../../model/programme.ts';
import { progressOn } from '../../plans/status-steps.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { missingStepWords, stateWords } from '../../text/programme-step-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** What has been decided, when and by whom, and what is missing for the plan to go on. */
export function PlanHistory({ programme }: { readonly programme: Programme }): ReactNode {
  const { scene, say, language } = useApp();
  if (programme.status.length === 0) {
    return (
      <section>
        <h3>{say(words.history)}</h3>
        <p className="quiet">{say(words.noHistory)}</p>
      </section>
    );
  }
  return (
    <section>
      <h3>{say(words.history)}</h3>
      <ol className="plan-history">
        {programme.status.map(({ state, date, body, note }, i) => {
          const isToCome = date !== null && date.first > scene.date;
          return (
            // A history may hold the same state twice, so the place is the key.
            <li key={`${state} ${i}`} className={isToCome ? 'quiet' : undefined}>
              <strong>{say(stateWords[state])}</strong> <span>{date === null ? say(words.noDate) : formatPartialDate(date, language)}</span>
              <span className="plan-under">{[body, isToCome ? say(words.toCome) : null, note].filter((text) => text !== null).join(' · ')}</span>
            </li>
          );
        })}
      </ol>
      <Steps programme={programme} />
    </section>
  );
}

/** Every step of the way with how it stands: also those that the history does not hold. */
function Steps({ programme }: { readonly programme: Programme }): ReactNode {
  const { scene, say } = useApp();
  const standing = { done: words.done, next: words.next, 'passed-over': words.passedOver, ahead: words.ahead };
  const { steps, closed } = progressOn(programme, scene.date);
  if (closed !== null) return null;
  return (
    <Fold summary={say(words.allSteps)}>
      <ol className="plan-steps">
        {steps.map((one) => (
          <li key={one.step}>
            {say(one.standing === 'next' ? missingStepWords[one.step] : stateWords[one.step])}: <span className={one.standing === 'next' ? 'status' : 'quiet'}>{say(standing[one.standing])}</span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
