import type { ReactNode } from 'react';
import { openQuestions } from '../../state/import/open-questions.ts';
import { pageIssues } from '../../state/import/page-issues.ts';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import { importWords as words } from '../../text/import/import-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Tabs } from '../shell/tabs.tsx';
import { IssueList } from '../start/issue-list.tsx';
import { FilesTab } from './files-tab.tsx';
import { MappingTab } from './mapping-tab.tsx';
import { PackageTab } from './package-tab.tsx';
import { RowsTab } from './rows-tab.tsx';
import type { ImportTab } from './import-desk.ts';
import { useImport } from './use-import.ts';

/** What was found, in four parts; what stands in the way comes before them. */
export function ImportReport({ taken }: { readonly taken: TakenFiles }): ReactNode {
  const { say, language } = useApp();
  const { desk, mapping, faults, tab } = useImport();
  const open = openQuestions(taken, mapping);
  const errors = [...pageIssues(taken.issues).filter(({ severity }) => severity === 'error'), ...faults];
  return (
    <>
      {errors.length === 0 ? null : (
        <section className="import-faults" aria-labelledby="import-faults">
          <h3 id="import-faults">{say(words.stopsTitle)}</h3>
          <IssueList issues={errors} language={language} />
        </section>
      )}
      {taken.isPackage ? <p>{say(words.isPackage)}</p> : null}
      {taken.mappingFrom === null ? null : <p className="note">{say(fill(words.fromMapping, { file: taken.mappingFrom }))}</p>}
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={desk.turnTo}
        tabs={[
          { value: 'files', label: say(words.tabFiles), count: open.files },
          { value: 'mapping', label: say(words.tabMapping), count: open.mapping },
          { value: 'rows', label: say(words.tabRows), count: open.rows },
          { value: 'package', label: say(words.tabPackage) },
        ]}
      >
        <TabPart tab={tab} taken={taken} />
      </Tabs>
    </>
  );
}

function TabPart({ tab, taken }: { readonly tab: ImportTab; readonly taken: TakenFiles }): ReactNode {
  if (tab === 'files') return <FilesTab taken={taken} />;
  if (tab === 'mapping') return <MappingTab taken={taken} />;
  return tab === 'rows' ? <RowsTab taken={taken} /> : <PackageTab taken={taken} />;
}
