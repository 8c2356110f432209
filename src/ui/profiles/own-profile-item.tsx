import { useRef, useState, type ReactNode } from 'react';
import { enterOwn } from '../../state/enter-level.ts';
import { writeLink } from '../../state/link/link.ts';
import type { KeptProfile } from '../../state/weighing/own-profiles.ts';
import type { OwnProfile } from '../../state/view.ts';
import { ownProfileWords as words } from '../../text/own-profile-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { NameForm } from './name-form.tsx';
import { newProfileId, useOwnProfiles } from './own-profiles-of.ts';
import { downloadProfile } from './profile-files.ts';

/** An own profile: its name opens to what can be done with it. */
export function OwnProfileItem({ kept }: { readonly kept: KeptProfile }): ReactNode {
  const { say } = useApp();
  const { profile, name } = kept;
  const { store } = useOwnProfiles();
  return (
    <li>
      <Fold summary={profile === null ? say(fill(words.otherData, { name })) : name} className="own-profile">
        <div className="button-row" role="group" aria-label={say(fill(words.actionsOf, { name }))}>
          {profile === null ? null : <ProfileActions own={profile} />}
          <button type="button" className="button is-quiet" onClick={() => store.remove(kept.id)}>
            {say(words.remove)}
          </button>
        </div>
      </Fold>
    </li>
  );
}

function ProfileActions({ own }: { readonly own: OwnProfile }): ReactNode {
  const { scene, actions, say, announce } = useApp();
  const { store } = useOwnProfiles();
  const [isNaming, setNaming] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { name } = own;
  const tell = (words_: Parameters<typeof fill>[0], values: Readonly<Record<string, string>>): void => announce(say(fill(words_, values)));
  const rename = (to: string): void => {
    const renamed = { ...own, name: to };
    store.save(renamed);
    if (scene.view.own?.id === own.id) actions.startFromOwn(renamed);
    tell(words.renamed, { name: to });
    closeNaming();
  };
  const closeNaming = (): void => {
    setNaming(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const duplicate = (): void => {
    const copy = { ...own, id: newProfileId(), name: say(fill(words.copyOf, { name })) };
    store.save(copy);
    tell(words.duplicated, { name: copy.name });
  };
  const download = (): void => {
    const file = downloadProfile(scene.city, own);
    if (file !== null) tell(words.downloaded, { file });
  };
  const share = (): void => {
    const address = `${location.href.split('#')[0]}#${writeLink(enterOwn(scene.view, scene.city, own), scene.city)}`;
    const copied = (): void => tell(words.shared, { name });
    const refused = (): void => setLink(address);
    if (navigator.clipboard === undefined) refused();
    else void navigator.clipboard.writeText(address).then(copied, refused);
  };
  if (isNaming) return <NameForm name={name} submit={say(words.rename)} onName={rename} onCancel={closeNaming} />;
  const button = (label: string, onClick: () => void, ref?: typeof opener): ReactNode => (
    <button ref={ref} type="button" className="button is-quiet" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <>
      {button(say(words.rename), () => setNaming(true), opener)}
      {button(say(words.duplicate), duplicate)}
      {button(say(words.download), download)}
      {button(say(words.share), share)}
      {link === null ? null : <LinkField link={link} name={name} />}
    </>
  );
}

/** The link itself, where the browser does not copy it. */
function LinkField({ link, name }: { readonly link: string; readonly name: string }): ReactNode {
  const { say } = useApp();
  return (
    <label className="field">
      <span role="alert">{say(words.notShared)}</span>
      <input className="text-input" readOnly value={link} aria-label={say(fill(words.linkTo, { name }))} onFocus={(event) => event.target.select()} />
    </label>
  );
}
