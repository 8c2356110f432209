import { useRef, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { ownProfileWords as words } from '../../text/own-profile-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { ImportProfile } from './import-profile.tsx';
import { OwnProfileItem } from './own-profile-item.tsx';
import { useOwnProfiles } from './own-profiles-of.ts';
import { downloadProfile } from './profile-files.ts';

/** The person's own profiles, and reading one in from a file. */
export function OwnProfileList(): ReactNode {
  const { say, language } = useApp();
  const { kept } = useOwnProfiles();
  return (
    <Fold summary={say(fill(words.list, { count: formatNumber(kept.length, language) }))} className="own-profiles">
      <p className="note">{say(kept.length === 0 ? words.none : words.where)}</p>
      <ul className="own-profile-list">
        {kept.map((one) => (
          <OwnProfileItem key={one.id} kept={one} />
        ))}
      </ul>
      <UndoRemoval />
      <ImportProfile />
    </Fold>
  );
}

/** A profile that was deleted can be had back; the focus, which its button took with it, goes there. */
function UndoRemoval(): ReactNode {
  const { say, announce } = useApp();
  const { removed, store } = useOwnProfiles();
  const line = useRef<HTMLParagraphElement>(null);
  if (removed === null) return null;
  const restore = (): void => {
    line.current?.closest('details')?.querySelector('summary')?.focus();
    store.restore();
    announce(say(fill(words.restored, { name: removed.name })));
  };
  return (
    <p ref={line} key={removed.id} className="undo-removal" role="status">
      {say(fill(words.removed, { name: removed.name }))}
      <button
        type="button"
        className="button"
        ref={(button) => {
          if (document.activeElement === document.body) button?.focus();
        }}
        onClick={restore}
      >
        {say(words.restore)}
      </button>
    </p>
  );
}

/** Why profiles are not kept, with the file that saves the one it happened to. */
export function StorageTrouble(): ReactNode {
  const { scene, say, announce } = useApp();
  const { trouble } = useOwnProfiles();
  if (trouble === null) return null;
  const { why, at } = trouble;
  const own = at?.profile ?? null;
  const download = (): void => {
    const file = own === null ? null : downloadProfile(scene.city, own);
    if (file !== null) announce(say(fill(words.downloaded, { file })));
  };
  return (
    <div className="notice storage-trouble" role="alert">
      <p>{say(why === 'full' ? words.full : words.blocked)}</p>
      {own === null ? null : (
        <button type="button" className="button" onClick={download}>
          {say(fill(words.downloadOne, { name: own.name }))}
        </button>
      )}
    </div>
  );
}
