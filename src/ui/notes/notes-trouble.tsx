import type { ReactNode } from 'react';
import { notesExport } from '../../state/area-notes/notes-by-area.ts';
import { areaNoteWords as words } from '../../text/area-note-words.ts';
import { useApp } from '../app-context.ts';
import { downloadText } from '../list/download-text.ts';
import { useAreaNotes } from './notes-of.ts';
import { tellDownloaded } from './notes-files.ts';

/** Why notes are not kept, or could not be read, with the file that saves them. */
export function NotesTrouble(): ReactNode {
  const app = useApp();
  const { scene, say, today } = app;
  const { trouble, damaged, notes, store } = useAreaNotes();
  const download = (): void => {
    const file = notesExport(scene.city, notes, today);
    downloadText(file);
    tellDownloaded(app, file.name, notes.length);
  };
  return (
    <>
      {trouble === null ? null : (
        <div className="notice storage-trouble" role="alert">
          <p>{say(words[trouble])}</p>
          <button type="button" className="button" onClick={download}>
            {say(words.download)}
          </button>
        </div>
      )}
      {damaged === null ? null : (
        <div className="notice storage-trouble" role="alert">
          <p>{say(words.damaged)}</p>
          <div className="button-row">
            <button type="button" className="button" onClick={() => downloadText({ name: `${scene.city.id}-noter-${today}.txt`, type: 'text/plain;charset=utf-8', text: damaged })}>
              {say(words.downloadDamaged)}
            </button>
            <button type="button" className="button is-quiet" onClick={store.forgetDamaged}>
              {say(words.forgetDamaged)}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
