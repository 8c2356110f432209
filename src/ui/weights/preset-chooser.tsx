import { useId, type ReactNode } from 'react';
import { profilesAt } from '../../state/chosen-tree.ts';
import { weightWords } from '../../text/weight-words.ts';
import { useApp } from '../app-context.ts';

/** Named sets of weights to start from, each with a sentence that says what it is for. */
export function PresetChooser(): ReactNode {
  const { scene, actions, say } = useApp();
  const id = useId();
  const { city, level, view } = scene;
  const profiles = profilesAt(city, level.id);
  if (profiles.length === 0) return null;
  const chosen = profiles.find((profile) => profile.id === view.profile);
  return (
    <div className="field">
      <label htmlFor={id}>{say(weightWords.preset)}</label>
      <select id={id} value={view.profile ?? ''} onChange={(event) => actions.chooseProfile(event.target.value === '' ? null : event.target.value)}>
        {city.index === null ? null : <option value="">{say(weightWords.presetOwn)}</option>}
        {profiles.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {say(profile.title)}
          </option>
        ))}
      </select>
      {chosen === undefined || chosen.description === null ? null : <p className="note">{say(chosen.description)}</p>}
    </div>
  );
}
