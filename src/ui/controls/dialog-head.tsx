import type { ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { Icon } from './icon.tsx';
import './dialog.css';

interface DialogHeadProps {
  /** What the dialogue is labelled by. */
  readonly id: string;
  readonly title: Localized;
  readonly close: Localized;
}

/** The head of a dialogue of the class `dialog`: what it is, and the way out of it. */
export function DialogHead({ id, title, close }: DialogHeadProps): ReactNode {
  const { say } = useApp();
  return (
    <header className="dialog-head">
      <h2 id={id}>{say(title)}</h2>
      <button type="button" className="icon-button is-quiet" aria-label={say(close)} title={say(close)} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
        <Icon name="close" />
      </button>
    </header>
  );
}
