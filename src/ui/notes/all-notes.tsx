import { useId, useState, type ReactNode } from 'react';
import { notesExport } from '../../state/area-notes/notes-by-area.ts';
import { areaNoteWords as words } from '../../text/area-note-words.ts';
import { useApp } from '../app-context.ts';
import { downloadText } from '../list/download-text.ts';
import { IssueList } from '../start/issue-list.tsx';
import { importNotes, tellDownloaded, type ImportedNotes } from './notes-files.ts';
import { useAreaNotes } from './notes-of.ts';
import { NotesTrouble } from './notes-trouble.tsx';
import './notes.css';

/** All of a person's notes: where they lie, taking them along as a file, and reading others in beside them. */
export function AllNotes(): ReactNode {
  const app = useApp();
  const { scene, say, language, today } = app;
  const { notes } = useAreaNotes();
  const [read, setRead] = useState<ImportedNotes | null>(null);
  const id = useId();
  const download = (): void => {
    const file = notesExport(scene.city, notes, today);
    downloadText(file);
    tellDownloaded(app, file.name, notes.length);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setRead(await importNotes(file, app));
  };
  return (
    <div className="all-notes">
      <p className="note">{say(notes.length === 0 ? words.none : words.where)}</p>
      <div className="button-row">
        {notes.length === 0 ? null : (
          <button type="button" className="button" onClick={download}>
            {say(words.download)}
          </button>
        )}
        <span className="import-notes">
          <label className="button" htmlFor={id}>
            {say(words.import)}
          </label>
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              // The same file can be chosen again once it has been mended.
              event.target.value = '';
            }}
          />
        </span>
      </div>
      <div role="status">
        {read?.lines.map((line) => (
          <p key={line.en} className={read.isRefused ? 'field-error' : 'note'}>
            {say(line)}
          </p>
        ))}
      </div>
      {read === null || read.issues.length === 0 ? null : <IssueList issues={read.issues} language={language} />}
      <NotesTrouble />
    </div>
  );
}
