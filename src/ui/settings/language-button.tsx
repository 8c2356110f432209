import type { ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';

/** Names the other language in that language, and changes to it. */
export function LanguageButton(): ReactNode {
  const { actions, language, say } = useApp();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <button type="button" className="quiet-button" lang={other} onClick={() => actions.setLanguage(other)}>
      {say(shellWords.otherLanguage)}
    </button>
  );
}
