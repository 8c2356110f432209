import type { ReactNode } from 'react';
import { issueWords } from '../../text/issue-words.ts';
import { fill } from '../../text/say.ts';
import type { Issue, Severity } from '../../model/issue.ts';
import type { Language, Localized } from '../../model/localized.ts';

const severities: Readonly<Record<Severity, Localized>> = {
  error: issueWords.severityError,
  warning: issueWords.severityWarning,
  notice: issueWords.severityNotice,
};

interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly language: Language;
}

/** Every finding about outside data: what happened, where, and what to do about it. */
export function IssueList({ issues, language }: IssueListProps): ReactNode {
  return (
    <ol className="issue-list">
      {issues.map((one, i) => (
        <li key={i} className={`issue is-${one.severity}`}>
          <p>
            <strong>{severities[one.severity][language]}:</strong> {one.message[language]}
          </p>
          <p className="issue-place">{placeOf(one, language)}</p>
          {one.repair === null ? null : (
            <p>
              {issueWords.issueRepair[language]}: {one.repair[language]}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function placeOf(one: Issue, language: Language): string {
  const number = (words: Localized, name: string, value: string | number | null): readonly string[] =>
    value === null || value === '' ? [] : [fill(words, { [name]: String(value) })[language]];
  return [
    ...(one.file === null ? [] : [one.file]),
    ...number(issueWords.issueLine, 'line', one.line),
    ...number(issueWords.issueColumn, 'column', one.column),
    ...number(issueWords.issueFeature, 'feature', one.feature),
    ...(one.field === null ? [] : [one.field]),
  ].join(', ');
}
