import { useState, type ReactNode } from 'react';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import { rowsSentence } from '../../state/import/report-sentences.ts';
import { importPackageWords } from '../../text/import/import-package-words.ts';
import { importWords as words } from '../../text/import/import-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { adoptCity, keepCity } from './own-cities.ts';
import { useImport } from './use-import.ts';
import { WorkProgress } from './work-progress.tsx';

/** What came of it in a sentence, and opening it. */
export function ImportFoot({ taken }: { readonly taken: TakenFiles }): ReactNode {
  const { say, packages, announce } = useApp();
  const { desk, work } = useImport();
  const [keeps, setKeeps] = useState(false);
  const open = async (): Promise<void> => {
    const made = await desk.make(packages.offered.map(({ id }) => id));
    if (made === null) return;
    const { summary, files } = made;
    const offered = await adoptCity(summary, files);
    const kept = keeps ? await keepCity(summary, files) : 'kept';
    if (kept !== 'kept') {
      setKeeps(false);
      return desk.say(importPackageWords[kept]);
    }
    desk.forget();
    desk.close();
    packages.open(offered);
    announce(say(fill(keeps ? importPackageWords.kept : importPackageWords.opened, { title: summary.title })));
  };
  return (
    <div className="import-foot">
      {work === null ? (
        <div className="import-sum" role="status">
          <Outcome taken={taken} />
        </div>
      ) : (
        <WorkProgress />
      )}
      <div className="import-open">
        <label className="check">
          <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.target.checked)} />
          <span>
            {say(words.keep)}
            <span className="import-hint">{say(words.keepHint)}</span>
          </span>
        </label>
        <button type="button" className="button is-primary" aria-disabled={!taken.isWhole || work !== null} onClick={taken.isWhole && work === null ? () => void open() : undefined}>
          {say(words.open)}
        </button>
      </div>
    </div>
  );
}

/** The sentence of the rows; where some were rejected it leads to them. */
function Outcome({ taken }: { readonly taken: TakenFiles }): ReactNode {
  const { say } = useApp();
  const { desk } = useImport();
  const { tables } = taken.report;
  if (tables.length === 0) return taken.isWhole && !taken.isPackage ? say(words.mapOnly) : null;
  if (tables.every(({ rejected }) => rejected === 0)) return say(rowsSentence(tables));
  return (
    <button type="button" className="quiet-button" onClick={() => desk.turnTo('rows')}>
      {say(rowsSentence(tables))}
    </button>
  );
}
