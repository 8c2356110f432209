import { Suspense, useCallback, useState, type ReactNode } from 'react';
import { voteWords as words } from '../../text/vote/vote-words.ts';
import { useApp } from '../app-context.ts';
import { latePart } from '../late-part.tsx';

const VoteDialog = latePart(async () => ({ default: (await import('./vote-dialog.tsx')).VoteDialog }));

/** The way in to the vote on weights, beside the weights. */
export function VoteOpener(): ReactNode {
  const { scene, say } = useApp();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (scene.result === null) return null;
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say(words.open)}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <VoteDialog onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
