import { useMemo, type ReactNode } from 'react';
import { changeFinder } from '../../state/time/change-scene.ts';
import { changeChoiceWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import { useRested } from '../use-rested.ts';
import { SinceChoice } from './since-choice.tsx';
import './time.css';

/** Between which years, and against which city; or why no change is shown. */
export function ChangeChoices(): ReactNode {
  const { scene, actions, say } = useApp();
  const rested = useRested(scene);
  const find = useMemo(() => changeFinder(), []);
  const found = useMemo(() => find(rested), [find, rested]);
  const { subject, time } = scene.view;
  const from = { year: String(found.kind === 'change' ? found.from : (time.since ?? '')) };
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
      {found.kind === 'none' ? (
        <p className="note time-refused" role="status">
          {say(found.why)}
        </p>
      ) : null}
    </div>
  );
}
