import type { ReactNode } from 'react';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

/** The page's own undo and redo, within reach where plans are written. */
export function UndoButtons(): ReactNode {
  const { actions, steps, say } = useApp();
  // A button that is disabled while it has the focus would lose it: it stays, and says that it does nothing now.
  return (
    <span className="undo-buttons">
      <button type="button" className="icon-button" aria-label={say(words.undo)} aria-disabled={!steps.back} onClick={steps.back ? actions.undo : undefined}>
        <Icon name="undo" />
      </button>
      <button type="button" className="icon-button" aria-label={say(words.redo)} aria-disabled={!steps.forward} onClick={steps.forward ? actions.redo : undefined}>
        <Icon name="redo" />
      </button>
    </span>
  );
}
