import { useState, type ReactNode } from 'react';
import { issueWords } from '../../text/issue-words.ts';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

/** What could not be taken from the link; what is shown instead stands on the page. */
export function LinkNotice({ problems }: { readonly problems: readonly Localized[] }): ReactNode {
  const { say } = useApp();
  const [closed, setClosed] = useState<readonly Localized[] | null>(null);
  if (problems.length === 0 || closed === problems) return null;
  const close = (): void => {
    setClosed(problems);
    document.getElementById('map')?.focus({ preventScroll: true });
  };
  return (
    <div className="notice-card" role="alert">
      <Icon name="info" />
      <div>
        {problems.map((problem) => (
          <p key={problem.da}>{say(problem)}</p>
        ))}
      </div>
      <button type="button" className="icon-button is-quiet" aria-label={say(issueWords.dismiss)} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
