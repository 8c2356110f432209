import { useId, type ReactNode } from 'react';
import { profilesAt, servesAt } from '../../state/weighing/chosen-tree.ts';
import type { KeptProfile } from '../../state/weighing/own-profiles.ts';
import type { Scene } from '../../state/scene.ts';
import { ownProfileWords as words } from '../../text/own-profile-words.ts';
import { fill } from '../../text/say.ts';
import { weightWords } from '../../text/weight-words.ts';
import { useApp } from '../app-context.ts';
import { useOwnProfiles } from './own-profiles-of.ts';

/** An option's value: `package ID`, with an empty id for the package's own index, or `own ID`. */
const packageValue = (id: string | null): string => `package ${id ?? ''}`;
const ownValue = (id: string): string => `own ${id}`;

/** Where weights start: profiles of the package, each with a sentence that says what it is for, and the person's own. */
export function ProfileChooser(): ReactNode {
  const { scene, actions, say } = useApp();
  const { kept } = useOwnProfiles();
  const id = useId();
  const { city, level, view } = scene;
  const profiles = profilesAt(city, level.id);
  const chosen = view.own === null ? profiles.find((profile) => profile.id === view.profile) : undefined;
  const choose = (value: string): void => {
    const own = kept.find((one) => ownValue(one.id) === value)?.profile;
    if (own) actions.chooseOwn(own);
    else if (value.startsWith('package ')) actions.chooseProfile(value === packageValue(null) ? null : value.slice('package '.length));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(weightWords.preset)}</label>
      <select id={id} value={view.own === null ? packageValue(view.profile) : ownValue(view.own.id)} onChange={(event) => choose(event.target.value)}>
        <optgroup label={say(words.packageGroup)}>
          {city.index === null ? null : <option value={packageValue(null)}>{say(weightWords.presetOwn)}</option>}
          {profiles.map((profile) => (
            <option key={profile.id} value={packageValue(profile.id)}>
              {say(profile.title)}
            </option>
          ))}
        </optgroup>
        <OwnOptions scene={scene} kept={kept} />
      </select>
      {chosen === undefined || chosen.description === null ? null : <p className="note">{say(chosen.description)}</p>}
    </div>
  );
}

/** Own profiles, and one that came with a link and is not kept. Those that do not serve here stand there and cannot be chosen. */
function OwnOptions({ scene, kept }: { readonly scene: Scene; readonly kept: readonly KeptProfile[] }): ReactNode {
  const { say } = useApp();
  const { city, level, view } = scene;
  const shown = view.own;
  const isKept = shown === null || kept.some((one) => one.id === shown.id);
  if (kept.length === 0 && isKept) return null;
  const nameOf = ({ name, profile }: KeptProfile): string => {
    if (profile === null) return say(fill(words.otherData, { name }));
    return servesAt(city, level, { profile: profile.base, own: profile }) ? name : say(fill(words.notHere, { name }));
  };
  return (
    <optgroup label={say(words.ownGroup)}>
      {kept.map((one) => (
        <option key={one.id} value={ownValue(one.id)} disabled={one.profile === null || !servesAt(city, level, { profile: one.profile.base, own: one.profile })}>
          {nameOf(one)}
        </option>
      ))}
      {isKept ? null : <option value={ownValue(shown.id)}>{say(fill(words.fromLink, { name: shown.name }))}</option>}
    </optgroup>
  );
}
