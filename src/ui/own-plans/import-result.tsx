import { useEffect, useRef, useState, type ReactNode } from 'react';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { editsOfImport, type FieldConflict } from '../../plans/merge-programmes.ts';
import { planImportWords as words } from '../../text/plan-import-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { IssueList } from '../start/issue-list.tsx';
import { ConflictTable, conflictKey } from './conflict-table.tsx';
import { deskOf } from './own-plans-desk.ts';
import type { PlansFile } from './read-plans-file.ts';

/** What a file of plans holds, what is wrong with it, and what of it to take in. Nothing is taken that was not chosen. */
export function ImportResult({ file, onDone }: { readonly file: PlansFile; readonly onDone: () => void }): ReactNode {
  const app = useApp();
  const { say, language, announce } = app;
  const { imported, issues, remarks, refusal } = file;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const takes = (conflict: FieldConflict): boolean => taken.has(conflictKey(conflict));
  const take = async (): Promise<void> => {
    await deskOf(app).write(editsOfImport(imported, takes));
    announce(say(words.taken));
    onDone();
  };
  const counted = (count: number, one: Localized, many: Localized): readonly string[] => (count === 0 ? [] : [say(count === 1 ? one : fill(many, { count: formatNumber(count, language) }))]);
  const counts = [...counted(imported.added.length, words.newOne, words.newMany), ...counted(imported.same, words.sameOne, words.sameMany), ...counted(file.different, words.differOne, words.differMany)];
  const hasSome = imported.added.length + imported.conflicts.length > 0;
  return (
    <section className="import-result" aria-labelledby="import-result-title">
      <h3 id="import-result-title" ref={heading} tabIndex={-1}>
        {say(fill(words.title, { file: file.name }))}
      </h3>
      {refusal === null ? <p>{formatList(counts, language)}.</p> : <p className="field-error">{say(refusal)}</p>}
      {issues.length === 0 ? null : (
        <div>
          <p>{say(words.wrong)}</p>
          <IssueList issues={issues} language={language} />
        </div>
      )}
      {remarks.length === 0 ? null : (
        <div>
          <p>{say(words.remarks)}</p>
          <ul className="import-remarks">
            {remarks.map((remark) => (
              <li key={remark.en}>{say(remark)}</li>
            ))}
          </ul>
        </div>
      )}
      <ConflictTable conflicts={imported.conflicts} taken={taken} onTaken={setTaken} />
      <div className="button-row">
        {hasSome ? (
          <button type="button" className="button is-primary" onClick={() => void take()}>
            {say(words.take)}
          </button>
        ) : null}
        <button type="button" className="button is-quiet" onClick={onDone}>
          {say(words.notNow)}
        </button>
      </div>
    </section>
  );
}
