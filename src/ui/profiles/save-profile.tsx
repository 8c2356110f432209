import { useRef, useState, type ReactNode } from 'react';
import { isMoved } from '../../state/weighing/chosen-tree.ts';
import { ownFrom } from '../../state/weighing/own-profiles.ts';
import { weighingName } from '../../state/weighing/weighing-name.ts';
import { ownProfileWords as words } from '../../text/own-profile-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { NameForm } from './name-form.tsx';
import { newProfileId, useOwnProfiles } from './own-profiles-of.ts';

/** Keeps what is chosen under a name, or in the own profile that is shown. */
export function SaveProfile(): ReactNode {
  const { scene, actions, say, announce } = useApp();
  const { kept, store } = useOwnProfiles();
  const [isNaming, setNaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { own } = scene.view;
  const shown = kept.find((one) => one.id === own?.id);
  const save = (id: string, name: string): void => {
    const profile = ownFrom(scene.view, id, name);
    store.save(profile);
    actions.startFromOwn(profile);
    announce(say(fill(store.getState().trouble === null ? words.saved : words.savedForNow, { name })));
    close();
  };
  const close = (): void => {
    setNaming(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isNaming) return <NameForm name={say(weighingName(scene.city, scene.view))} submit={say(words.save)} onName={(name) => save(newProfileId(), name)} onCancel={close} />;
  return (
    <div className="button-row">
      {shown !== undefined && isMoved(scene.view) ? (
        <button type="button" className="button" aria-label={say(fill(words.saveChangesIn, { name: shown.name }))} onClick={() => save(shown.id, shown.name)}>
          {say(words.saveChanges)}
        </button>
      ) : null}
      <button ref={opener} type="button" className="button" onClick={() => setNaming(true)}>
        {say(words.saveAs)}
      </button>
    </div>
  );
}
