import type { ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import type { AreaNote } from '../../model/area-note.ts';
import { areaNoteWords as words } from '../../text/area-note-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

interface NoteItemProps {
  readonly note: AreaNote;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** A note: what it is about, when and by whom, and what it says, as it was written. */
export function NoteItem({ note, onChange, onRemove }: NoteItemProps): ReactNode {
  const { say, language } = useApp();
  const named = say(fill(words.actionsOf, { kind: words[note.kind], date: formatDate(note.date, language) }));
  return (
    <li className="area-note">
      <NoteText note={note} />
      <div className="button-row" role="group" aria-label={named}>
        <button type="button" className="button is-quiet" onClick={onChange}>
          {say(words.change)}
        </button>
        <button type="button" className="button is-quiet" onClick={onRemove}>
          {say(words.remove)}
        </button>
      </div>
    </li>
  );
}

/** The note itself, on the screen and on paper. */
export function NoteText({ note }: { readonly note: AreaNote }): ReactNode {
  const { say, language } = useApp();
  const date = formatDate(note.date, language);
  return (
    <>
      <p className="area-note-head">
        <strong>{say(words[note.kind])}</strong> <span className="quiet">{note.author === null ? date : say(fill(words.by, { date, author: note.author }))}</span>
      </p>
      <p className="area-note-text">{note.text}</p>
    </>
  );
}
