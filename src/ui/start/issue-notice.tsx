import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { issueWords } from '../../text/issue-words.ts';
import { fill } from '../../text/say.ts';
import type { Issue } from '../../model/issue.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { IssueList } from './issue-list.tsx';

/** Errors and warnings of a package that could be opened all the same. Notices stay with the command line. */
export function IssueNotice({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const { say, language } = useApp();
  const [isClosed, setClosed] = useState(false);
  const serious = issues.filter((one) => one.severity !== 'notice');
  if (isClosed || serious.length === 0) return null;
  const title = serious.length === 1 ? issueWords.issuesOne : fill(issueWords.issuesMany, { count: formatNumber(serious.length, language) });
  const close = (): void => {
    setClosed(true);
    document.getElementById('map')?.focus({ preventScroll: true });
  };
  return (
    <div className="notice-card" role="status">
      <Icon name="warning" />
      <div>
        <Fold summary={say(title)}>
          <p>{say(issueWords.issuesOpened)}</p>
          <IssueList issues={serious} language={language} />
        </Fold>
      </div>
      <button type="button" className="icon-button is-quiet" aria-label={say(issueWords.dismiss)} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
