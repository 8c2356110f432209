import { Suspense, type ReactNode } from 'react';
import { startWords } from '../../text/start-words.ts';
import { fill } from '../../text/say.ts';
import type { Issue } from '../../model/issue.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { IssueList } from '../later.tsx';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import type { OfferedPackage } from './package-list.ts';
import './start.css';

interface FailurePageProps {
  readonly language: Language;
  /** The package that cannot be opened; `null`: the list of packages itself cannot be read. */
  readonly title: Localized | null;
  readonly issues: readonly Issue[];
  readonly others: readonly OfferedPackage[];
  readonly onOpen: (other: OfferedPackage) => void;
}

/** Never a blank page: what is wrong, where, what to do, and what can be opened instead. */
export function FailurePage({ language, title, issues, others, onOpen }: FailurePageProps): ReactNode {
  return (
    <main className="start">
      <div className="start-failure">
        <h1>{title === null ? startWords.noPackages[language] : fill(startWords.cannotOpen, { title })[language]}</h1>
        <p>{(title === null ? startWords.noPackagesHelp : startWords.cannotOpenHelp)[language]}</p>
        {issues.length === 0 ? null : (
          <ErrorBoundary language={language}>
            <Suspense fallback={null}>
              <IssueList issues={issues} language={language} />
            </Suspense>
          </ErrorBoundary>
        )}
        <div className="start-actions">
          <button type="button" className="button is-primary" onClick={() => location.reload()}>
            {startWords.reload[language]}
          </button>
          {others.map((other) => (
            <button key={other.id} type="button" className="button" onClick={() => onOpen(other)}>
              {fill(startWords.openOther, { title: other.title })[language]}
            </button>
          ))}
        </div>
      </div>
    </main>
  );
}
