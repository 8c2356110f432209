import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { AreaRow } from '../../state/scene.ts';
import { areaNoteWords as words } from '../../text/area-note-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { NoteText } from './note-item.tsx';
import { useNotesByArea } from './notes-of.ts';

/** On paper: the notes of the areas that the printed list has, in its order. */
export function PrintedNotes({ rows }: { readonly rows: readonly AreaRow[] }): ReactNode {
  const { scene, say, language } = useApp();
  const byArea = useNotesByArea(scene.level.id);
  const noted = rows.flatMap((row) => {
    const notes = byArea.get(row.id);
    return notes === undefined ? [] : [{ row, notes }];
  });
  const others = [...byArea.values()].flat().length - noted.flatMap(({ notes }) => notes).length;
  if (noted.length === 0) return null;
  return (
    <section className="printed-notes">
      <h2>{say(words.title)}</h2>
      {noted.map(({ row, notes }) => (
        <section key={row.id}>
          <h3>{row.rank === null ? row.label : `${formatNumber(row.rank, language)}. ${row.label}`}</h3>
          {notes.map((note) => (
            <NoteText key={note.id} note={note} />
          ))}
        </section>
      ))}
      {others === 0 ? null : <p className="quiet">{say(fill(words.others, { count: formatNumber(others, language) }))}</p>}
    </section>
  );
}
