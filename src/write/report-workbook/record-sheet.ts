import type { Language } from '../../model/localized.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { say } from '../../text/say.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { label, labelSheet } from './cells.ts';

/** Fewer letters than a cell may hold. */
const PIECE = 30_000;

/** What the next report reads of this one: its record as text, in as many rows as it takes, each beginning with the record's name. */
export function recordSheet(record: { readonly format: string }, language: Language): Sheet {
  const text = JSON.stringify(record);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) => text.slice(i * PIECE, (i + 1) * PIECE));
  return labelSheet(say(texts.recordSheet, language), [[label(say(texts.recordNote, language))], ...pieces.map((piece) => [label(record.format), label(piece)])]);
}
