import type { ReactNode } from 'react';
import { voteWords as words } from '../../text/vote/vote-words.ts';
import { useApp } from '../app-context.ts';
import { DialogButton } from '../controls/dialog-button.tsx';
import { latePart } from '../late-part.tsx';

const VoteDialog = latePart(async () => ({ default: (await import('./vote-dialog.tsx')).VoteDialog }));

/** The way in to the vote on weights, beside the weights. */
export const VoteOpener = (): ReactNode => (useApp().scene.result === null ? null : <DialogButton words={words.open}>{(close) => <VoteDialog onClose={close} />}</DialogButton>);
