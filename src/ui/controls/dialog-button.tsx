import { useCallback, useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { Part } from '../shell/part.tsx';

interface DialogButtonProps {
  readonly words: Localized;
  /** The dialogue; it calls `onClose` once it is closed, and stands no longer. */
  readonly children: (onClose: () => void) => ReactNode;
}

/** A button that opens a dialogue over the page. What the dialogue needs can be fetched when it is first opened. */
export function DialogButton({ words, children }: DialogButtonProps): ReactNode {
  const { say } = useApp();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say(words)}
      </button>
      {isOpen ? <Part>{children(close)}</Part> : null}
    </>
  );
}
