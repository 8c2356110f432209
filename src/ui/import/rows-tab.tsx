import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import { pageIssues } from '../../state/import/page-issues.ts';
import { rowsSentence } from '../../state/import/report-sentences.ts';
import { importReportWords as words } from '../../text/import/import-report-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { IssueList } from '../start/issue-list.tsx';
import { NearMisses } from './near-misses.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import { UnmatchedKeys } from './unmatched-keys.tsx';

/** What joined and what did not, on both sides, and every row that is not on the map. */
export function RowsTab({ taken }: { readonly taken: TakenFiles }): ReactNode {
  const { say, language } = useApp();
  const { report, issues } = taken;
  const shown = pageIssues(issues).filter(({ severity }) => severity !== 'error');
  return (
    <div className="import-part">
      {report.tables.map((table) => (
        <p key={`${table.file} ${table.part}`}>
          <strong>{table.file}:</strong> {say(rowsSentence([table]))}.
        </p>
      ))}
      <Joins report={report} />
      <NearMisses report={report} />
      <UnmatchedKeys report={report} />
      <RejectedRows report={report} />
      {shown.length === 0 ? null : (
        <Fold summary={say(fill(words.issuesTitle, { count: formatNumber(shown.length, language) }))}>
          <IssueList issues={shown} language={language} />
        </Fold>
      )}
    </div>
  );
}

/** How many areas of each level have figures; those without are named. */
function Joins({ report }: { readonly report: TakenFiles['report'] }): ReactNode {
  const { say, language } = useApp();
  const joins = report.tables.flatMap(({ file, joins: own }) => own.map((join) => ({ ...join, file })));
  if (joins.length === 0) return null;
  const count = (value: number): string => formatNumber(value, language);
  return (
    <section aria-labelledby="import-joins">
      <h3 id="import-joins">{say(words.joinsTitle)}</h3>
      {joins.map(({ file, level, areas, matched, without, doubles }) => (
        <div key={`${file} ${level}`}>
          <p>{say(fill(words.joined, { file, level, matched: count(matched), areas: count(areas) }))}</p>
          {doubles.map(({ name, keys }) => (
            <p key={name} className="note">
              {say(fill(words.doubles, { name, keys: keys.map((key) => `"${key}"`).join(', ') }))}
            </p>
          ))}
          {without.length === 0 ? null : (
            <Fold summary={say(fill(words.without, { count: count(areas - matched) }))}>
              <p className="note">{without.map(({ name }) => name).join(', ')}</p>
            </Fold>
          )}
        </div>
      ))}
    </section>
  );
}
