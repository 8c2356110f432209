import type { ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { Breadcrumb } from '../place/breadcrumb.tsx';
import './summary.css';

/** One plain sentence that says what the map shows, made from the state; what must not be missed stands under it. */
export function SummaryCard(): ReactNode {
  const { scene, width, say } = useApp();
  const notes = scene.notes.map((note) => <li key={note.da}>{say(note)}</li>);
  const list = <ul className="summary-notes">{notes}</ul>;
  return (
    <section className="summary" aria-label={say(shellWords.summary)}>
      <Breadcrumb />
      {scene.city.fictional ? (
        <p className="summary-fictional">
          <Icon name="warning" /> {say(shellWords.fictional)}
        </p>
      ) : null}
      <p className="summary-sentence">{say(scene.sentence)}</p>
      {notes.length === 0 ? null : width === 'narrow' ? <Fold summary={say(shellWords.notes)}>{list}</Fold> : list}
    </section>
  );
}
