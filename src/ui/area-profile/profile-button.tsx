import type { ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { DialogButton } from '../controls/dialog-button.tsx';
import { latePart } from '../late-part.tsx';

const ProfileDialog = latePart(async () => ({ default: (await import('./profile-dialog.tsx')).ProfileDialog }));

/** Opens the profile of an area; `null`: of the first in the list. Everything about profiles is fetched when one is first asked for. */
export const ProfileButton = ({ words, area }: { readonly words: Localized; readonly area: string | null }): ReactNode => (
  <DialogButton words={words}>{(close) => <ProfileDialog area={area} onClose={close} />}</DialogButton>
);
