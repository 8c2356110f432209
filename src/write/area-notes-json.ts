import { NOTES_FORMAT, type AreaNote } from '../model/area-note.ts';

/** What a file of notes says besides the notes. */
export interface NotesAbout {
  readonly city: { readonly id: string; readonly version: string; readonly digest: string };
  /** What an area is called, so that a person can read the file; `null`: the package does not have it. */
  readonly nameOf: (note: AreaNote) => string | null;
  /** ISO day. */
  readonly exported: string;
}

/** Notes as a file of their own, one a line. */
export function areaNotesJson(notes: readonly AreaNote[], { city, nameOf, exported }: NotesAbout): string {
  const lines = notes.map((note) => `  ${JSON.stringify({ id: note.id, level: note.level, area: note.area, name: nameOf(note), kind: note.kind, date: note.date, author: note.author, text: note.text })}`);
  const about = JSON.stringify({ format: NOTES_FORMAT, version: 1, package: { id: city.id, version: city.version, digest: city.digest }, exported }).slice(0, -1);
  return `${about},"notes":[\n${lines.join(',\n')}\n]}\n`;
}
