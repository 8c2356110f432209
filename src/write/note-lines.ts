import type { AreaNote, NoteKind } from '../model/area-note.ts';
import type { Localized } from '../model/localized.ts';
import { noteLineWords as words } from '../text/area-note-words.ts';
import { fill } from '../text/say.ts';

/** The notes of a kind in one cell, newest first: `2026-10-12 (NN): text | 2026-01-05: text`; empty where there are none. */
export function noteLines(notes: readonly AreaNote[], kind: NoteKind): Localized {
  const lines = notes.filter((note) => note.kind === kind).map(({ date, author, text }) => (author === null ? fill(words.unsigned, { date, text }) : fill(words.signed, { date, author, text })));
  return { da: lines.map(({ da }) => da).join(' | '), en: lines.map(({ en }) => en).join(' | ') };
}
