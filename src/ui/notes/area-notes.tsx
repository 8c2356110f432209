import { useRef, useState, type ReactNode } from 'react';
import type { AreaNote } from '../../model/area-note.ts';
import { formatDate } from '../../format/date.ts';
import type { AreaRow } from '../../state/scene.ts';
import { areaNoteWords as words } from '../../text/area-note-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { NoteForm } from './note-form.tsx';
import { NoteItem } from './note-item.tsx';
import { NotesTrouble } from './notes-trouble.tsx';
import { newNoteId, useAreaNotes, useNotesByArea } from './notes-of.ts';
import './notes.css';

/** What a person has written about the area, newest first, and writing more. */
export function AreaNotes({ row }: { readonly row: Pick<AreaRow, 'id' | 'name'> }): ReactNode {
  const { scene, say, announce, today } = useApp();
  const { store } = useAreaNotes();
  const notes = useNotesByArea(scene.level.id).get(row.id) ?? [];
  const [written, setWritten] = useState<AreaNote | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setWritten(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = (note: AreaNote): void => {
    store.save(note);
    announce(say(store.getState().trouble === null ? words.saved : words.savedForNow));
    close();
  };
  const begin = (): void => setWritten({ id: newNoteId(), level: scene.level.id, area: row.id, kind: 'decision', date: today, author: lastAuthor(store.getState().notes), text: '' });
  const isNew = written !== null && notes.every(({ id }) => id !== written.id);
  return (
    <section className="area-notes">
      <h3>{say(words.title)}</h3>
      <ul>
        {notes.map((note) =>
          note.id === written?.id ? (
            <li key={note.id}>
              <NoteForm note={note} onSave={save} onCancel={close} />
            </li>
          ) : (
            <NoteItem key={note.id} note={note} onChange={() => setWritten(note)} onRemove={() => store.remove(note.id)} />
          ),
        )}
      </ul>
      <UndoNoteRemoval area={row.id} onRestored={() => opener.current?.focus()} />
      {isNew ? <NoteForm key={written.id} note={written} onSave={save} onCancel={close} /> : null}
      {written === null ? (
        <button ref={opener} type="button" className="button" aria-label={say(fill(words.addTo, { area: row.name }))} onClick={begin}>
          {say(words.add)}
        </button>
      ) : null}
      <p className="note screen-only">{say(words.where)}</p>
      <NotesTrouble />
    </section>
  );
}

/** Whoever wrote last most often writes the next one. */
const lastAuthor = (notes: readonly AreaNote[]): string | null => notes.at(-1)?.author ?? null;

/** A note that was deleted can be had back; the focus, which its button took with it, goes there. */
function UndoNoteRemoval({ area, onRestored }: { readonly area: string; readonly onRestored: () => void }): ReactNode {
  const { scene, say, announce, language } = useApp();
  const { removed, store } = useAreaNotes();
  if (removed === null || removed.area !== area || removed.level !== scene.level.id) return null;
  const restore = (): void => {
    store.restore();
    announce(say(words.restored));
    onRestored();
  };
  return (
    <p key={removed.id} className="undo-removal" role="status">
      {say(fill(words.removed, { date: formatDate(removed.date, language) }))}
      <button
        type="button"
        className="button"
        ref={(button) => {
          if (document.activeElement === document.body) button?.focus();
        }}
        onClick={restore}
      >
        {say(words.restore)}
      </button>
    </p>
  );
}
