import { useId, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { DEFAULT_TOP } from '../../state/default-view.ts';
import { rivalsOf } from '../../state/reach/reach-question.ts';
import { reachWords as words } from '../../text/reach-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import { WholeNumberField } from '../controls/whole-number-field.tsx';

/** Where the area is to get: across the line of the top N, or past another area. */
export function ReachChoices(): ReactNode {
  const { scene, actions, say, language } = useApp();
  const { reach } = scene.view;
  const id = useId();
  const rivals = rivalsOf(scene);
  const nearest = rivals[0];
  if (reach === null) return null;
  const choose = (kind: 'top' | 'past'): void => {
    if (kind === 'top') actions.setReach({ kind, top: DEFAULT_TOP });
    else if (nearest !== undefined) actions.setReach({ kind, rival: nearest.id });
  };
  const most = Math.max(1, scene.result?.scored ?? 1);
  return (
    <div className="reach-choices">
      <Segmented
        legend={say(words.goal)}
        value={reach.kind}
        segments={[
          { value: 'top', label: say(words.goalTop) },
          { value: 'past', label: say(words.goalPast), disabled: nearest === undefined },
        ]}
        onChange={choose}
      />
      {reach.kind === 'top' ? (
        <WholeNumberField
          label={say(words.top)}
          value={reach.top}
          most={most}
          invalid={say(fill(words.topInvalid, { most: formatNumber(most, language) }))}
          onChange={(top) => actions.setReach({ kind: 'top', top })}
        />
      ) : (
        <div className="field">
          <label htmlFor={id}>{say(words.rival)}</label>
          <select id={id} value={rivals.some((row) => row.id === reach.rival) ? reach.rival : ''} onChange={(event) => actions.setReach({ kind: 'past', rival: event.target.value })}>
            {rivals.some((row) => row.id === reach.rival) ? null : <option value="">{say(words.chooseRival)}</option>}
            {rivals.map((row) => (
              <option key={row.id} value={row.id}>
                {say(fill(words.rivalOption, { rank: formatNumber(row.rank ?? 0, language), name: row.label }))}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
