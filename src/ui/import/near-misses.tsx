import { useRef, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { IntakeReport } from '../../read/intake/intake-report.ts';
import { repair, unrepair } from '../../state/import/edit-choices.ts';
import { nearMisses } from '../../state/import/report-sentences.ts';
import { importReportWords as words } from '../../text/import/import-report-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { useImport } from './use-import.ts';

/** Names that are a letter or two off: one click each, or all at once, and each can be taken back. */
export function NearMisses({ report }: { readonly report: IntakeReport }): ReactNode {
  const { say, language } = useApp();
  const { desk, edits, work } = useImport();
  const heading = useRef<HTMLHeadingElement>(null);
  const near = nearMisses(report);
  const own = new Set(edits.joinRepairs.map(({ from, level }) => `${level} ${from}`));
  const repaired = report.tables.flatMap((table) => table.repaired);
  if (near.length === 0 && repaired.length === 0) return null;
  // The button that was pressed goes away with what it mended.
  const accept = (chosen: typeof near): void => {
    if (work !== null) return;
    heading.current?.focus({ preventScroll: true });
    void desk.edit(repair(edits, chosen.map(({ key, near: { id, level } }) => ({ from: key, to: id, level }))));
  };
  return (
    <section className="import-near" aria-labelledby="import-near">
      <h3 id="import-near" ref={heading} tabIndex={-1}>
        {say(words.nearTitle)}
      </h3>
      {near.length === 0 ? null : <p>{say(words.nearLead)}</p>}
      <ul>
        {near.map((one) => (
          <li key={`${one.file} ${one.key}`}>
            <span>{say(fill(one.count === 1 ? words.nearOne : words.near, { key: one.key, name: one.near.name, level: one.near.level, count: formatNumber(one.count, language), file: one.file, line: String(one.line) }))}</span>
            <button type="button" className="button" aria-disabled={work !== null} onClick={() => accept([one])}>
              {say(fill(words.accept, { name: one.near.name }))}
            </button>
          </li>
        ))}
        {repaired.map(({ key, level, name }) => (
          <li key={`${level} ${key}`} className="is-repaired">
            <span>{say(fill(words.repaired, { key, name }))}</span>
            {own.has(`${level} ${key}`) ? (
              <button type="button" className="button is-quiet" aria-label={say(fill(words.undoOf, { key }))} onClick={() => void desk.edit(unrepair(edits, { from: key, level }))}>
                {say(words.undo)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {near.length < 2 ? null : (
        <button type="button" className="button is-primary" aria-disabled={work !== null} onClick={() => accept(near)}>
          {say(fill(words.acceptAll, { count: formatNumber(near.length, language) }))}
        </button>
      )}
    </section>
  );
}
