import type { AreaNote } from '../../model/area-note.ts';
import type { Language } from '../../model/localized.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { say } from '../../text/say.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { label, tableSheet, text } from './cells.ts';

/** The notes of one's own about the area, a row each; or that there are none. */
export function noteSheet(notes: readonly AreaNote[], language: Language): Sheet {
  const heads = [texts.date, texts.kind, texts.author, texts.note].map((one) => say(one, language));
  const rows = notes.map(({ date, kind, author, text: written }) => [label(date), text(say(texts.noteKinds[kind], language)), text(author), text(written)]);
  return tableSheet(say(texts.noteSheet, language), heads, rows.length === 0 ? [[label(say(texts.noNotes, language))]] : rows);
}
