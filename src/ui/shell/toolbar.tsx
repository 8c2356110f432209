import type { ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import type { Localized } from '../../model/localized.ts';

/** Undo, redo, link and print: the same row at the foot of the choices on every screen. */
export function Toolbar(): ReactNode {
  const { actions, steps, say, announce } = useApp();
  const copyLink = (): void => {
    const tell = (words: Localized) => () => announce(say(words));
    navigator.clipboard.writeText(location.href).then(tell(shellWords.linkCopied), tell(shellWords.linkNotCopied));
  };
  // A button that is disabled while it has the focus would lose it: it stays, and says that it does nothing now.
  const tool = (icon: IconName, words: Localized, onClick: () => void, disabled = false): ReactNode => (
    <button type="button" className="tool" aria-disabled={disabled} onClick={disabled ? undefined : onClick}>
      <Icon name={icon} />
      {say(words)}
    </button>
  );
  return (
    <div className="toolbar" role="group" aria-label={say(shellWords.tools)}>
      {tool('undo', shellWords.undo, actions.undo, !steps.back)}
      {tool('redo', shellWords.redo, actions.redo, !steps.forward)}
      {tool('link', shellWords.copyLink, copyLink)}
      {tool('print', shellWords.print, () => window.print())}
    </div>
  );
}
