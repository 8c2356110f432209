import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react';
import { NOTE_KINDS, type AreaNote } from '../../model/area-note.ts';
import { isWholeDay, LONGEST_NOTE } from '../../read/area-note-of.ts';
import { areaNoteWords as words } from '../../text/area-note-words.ts';
import { useApp } from '../app-context.ts';

const LONGEST_AUTHOR = 120;

interface NoteFormProps {
  readonly note: AreaNote;
  readonly onSave: (note: AreaNote) => void;
  readonly onCancel: () => void;
}

/** Writes a note, in place. What is wrong is said at its field, and nothing is saved until it is right. */
export function NoteForm({ note, onSave, onCancel }: NoteFormProps): ReactNode {
  const { say } = useApp();
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(note);
  const [isSent, setSent] = useState(false);
  useEffect(() => text.current?.focus(), []);
  const change = (part: Partial<AreaNote>): void => setDraft({ ...draft, ...part });
  const wrong = { date: !isWholeDay(draft.date), text: draft.text.trim() === '' };
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setSent(true);
    if (wrong.date) day.current?.focus();
    else if (wrong.text) text.current?.focus();
    else onSave({ ...draft, author: draft.author?.trim() || null, text: draft.text.trim() });
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The panel around the form stays open.
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className="note-form" noValidate onSubmit={send}>
      <div className="note-form-row">
        <div className="field">
          <label htmlFor={`${id}-kind`}>{say(words.kind)}</label>
          <select id={`${id}-kind`} value={draft.kind} onKeyDown={leave} onChange={(event) => change({ kind: NOTE_KINDS.find((kind) => kind === event.target.value) ?? draft.kind })}>
            {NOTE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(words[kind])}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-date`}>{say(words.date)}</label>
          <input ref={day} id={`${id}-date`} className="text-input" type="date" required value={draft.date} aria-invalid={isSent && wrong.date} aria-describedby={`${id}-date-wrong`} onKeyDown={leave} onChange={(event) => change({ date: event.target.value })} />
          <FieldError id={`${id}-date-wrong`} text={isSent && wrong.date ? say(words.dateWanted) : null} />
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{say(words.text)}</label>
        <textarea ref={text} id={`${id}-text`} className="text-input" rows={4} maxLength={LONGEST_NOTE} required value={draft.text} aria-invalid={isSent && wrong.text} aria-describedby={`${id}-text-wrong`} onKeyDown={leave} onChange={(event) => change({ text: event.target.value })} />
        <FieldError id={`${id}-text-wrong`} text={isSent && wrong.text ? say(words.textWanted) : null} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-author`}>{say(words.author)}</label>
        <input id={`${id}-author`} className="text-input" value={draft.author ?? ''} maxLength={LONGEST_AUTHOR} onKeyDown={leave} onChange={(event) => change({ author: event.target.value })} />
      </div>
      <div className="button-row">
        <button type="submit" className="button is-primary">
          {say(words.save)}
        </button>
        <button type="button" className="button is-quiet" onClick={onCancel}>
          {say(words.cancel)}
        </button>
      </div>
    </form>
  );
}

/** Always there, so that what comes in it is heard. */
const FieldError = ({ id, text }: { readonly id: string; readonly text: string | null }): ReactNode => (
  <span id={id} role="alert" className={text === null ? 'visually-hidden' : 'field-error'}>
    {text}
  </span>
);
