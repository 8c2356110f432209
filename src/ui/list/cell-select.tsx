import type { ReactNode } from 'react';
import { directionChoiceWords as words } from '../../text/time/direction-words.ts';
import { useApp } from '../app-context.ts';

/** One cell of level and direction, whatever the key on the map shows: what filters the list can be seen and taken back beside it. */
export function CellSelect(): ReactNode {
  const { scene, actions, say } = useApp();
  const { cell } = scene.view.time;
  return (
    <label className="field">
      <span>{say(words.mode)}</span>
      <select value={cell ?? ''} onChange={({ target: { value } }) => actions.setTime({ cell: value === '' ? null : Number(value) })}>
        <option value="">{say(words.all)}</option>
        {(scene.legend.names ?? []).map(({ full }, index) => (
          <option key={full.en} value={index}>
            {say(full)}
          </option>
        ))}
      </select>
    </label>
  );
}
