import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { fill } from '../../text/say.ts';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { Breadcrumb } from '../place/breadcrumb.tsx';
import './summary.css';

/** One plain sentence that says what the map shows, made from the state; what must not be missed stands under it. */
export function SummaryCard(): ReactNode {
  const { scene, width, say } = useApp();
  return (
    <section className="summary" aria-label={say(shellWords.summary)}>
      <Breadcrumb />
      {scene.city.fictional ? (
        <p className="summary-fictional">
          <Icon name="warning" /> {say(shellWords.fictional)}
        </p>
      ) : null}
      <p className="summary-sentence">{say(scene.sentence)}</p>
      <Notes notes={scene.notes} inSight={width === 'narrow' ? 0 : 1} />
    </section>
  );
}

/** The first stand in sight, the rest open in place: a card of six lines is not read. */
function Notes({ notes, inSight }: { readonly notes: readonly Localized[]; readonly inSight: number }): ReactNode {
  const { language, say } = useApp();
  const line = (note: Localized): ReactNode => <li key={note.da}>{say(note)}</li>;
  const rest = notes.slice(inSight);
  return (
    <div className="summary-notes">
      <ul className="summary-note-list">{notes.slice(0, inSight).map(line)}</ul>
      {rest.length === 0 ? null : (
        <Fold summary={say(rest.length === 1 ? shellWords.noteOne : fill(shellWords.noteMany, { count: formatNumber(rest.length, language) }))}>
          <ul className="summary-note-list">{rest.map(line)}</ul>
        </Fold>
      )}
    </div>
  );
}
