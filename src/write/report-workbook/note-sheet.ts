import type { Language } from '../../model/localized.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { say } from '../../text/say.ts';
import type { ReportContext } from '../report/report-context.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { label, tableSheet, text } from './cells.ts';

/** The notes of one's own about the area, newest first, a row each; or that there are none. */
export function noteSheet({ level, notes: all = [] }: ReportContext, position: number, language: Language): Sheet {
  const notes = all.filter((one) => one.level === level.id && one.area === level.areas[position]?.id).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const heads = [texts.date, texts.kind, texts.author, texts.note].map((one) => say(one, language));
  const rows = notes.map(({ date, kind, author, text: written }) => [label(date), text(say(texts.noteKinds[kind], language)), text(author), text(written)]);
  return tableSheet(say(texts.noteSheet, language), heads, rows.length === 0 ? [[label(say(texts.noNotes, language))]] : rows);
}
