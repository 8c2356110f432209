import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { answerFor } from '../../state/time/asked-change.ts';
import { changeChoiceWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import { changeAnswer } from './change-answer.ts';
import { SinceChoice } from './since-choice.tsx';
import './time.css';

/** Between which years, and against which city; or why no change is shown. */
export function ChangeChoices(): ReactNode {
  const { scene, actions, say } = useApp();
  const { known } = useStore(changeAnswer);
  const found = answerFor(scene, known);
  const { subject, time } = scene.view;
  const from = { year: String(found?.kind === 'change' ? found.from : (time.since ?? '')) };
  return (
    <div className="time-choices">
      <SinceChoice />
      {subject.kind === 'indicator' ? null : (
        <>
          <Segmented
            legend={say(words.against)}
            value={time.against}
            segments={[
              { value: 'each-year', label: say(words.eachYear) },
              { value: 'base-year', label: say(fill(words.baseYear, from)) },
            ]}
            onChange={(against) => actions.setTime({ against })}
          />
          <p className="note">{say(time.against === 'each-year' ? words.eachYearIs : fill(words.baseYearIs, from))}</p>
        </>
      )}
      {found === null || found.kind === 'none' ? (
        <p className={found === null ? 'note' : 'note time-refused'} role="status">
          {say(found?.why ?? words.working)}
        </p>
      ) : null}
    </div>
  );
}
