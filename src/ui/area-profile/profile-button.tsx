import { useCallback, useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { latePart } from '../late-part.tsx';
import { Part } from '../shell/part.tsx';

const ProfileDialog = latePart(async () => ({ default: (await import('./profile-dialog.tsx')).ProfileDialog }));

/** Opens the profile of an area; `null`: of the first in the list. Everything about profiles is fetched when one is first asked for. */
export function ProfileButton({ words, area }: { readonly words: Localized; readonly area: string | null }): ReactNode {
  const { say } = useApp();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say(words)}
      </button>
      {isOpen ? (
        <Part>
          <ProfileDialog area={area} onClose={close} />
        </Part>
      ) : null}
    </>
  );
}
