import { element, type Markup } from '../../draw/markup.ts';
import { formatDate } from '../../format/date.ts';
import type { AreaNote, NoteKind } from '../../model/area-note.ts';
import type { Language } from '../../model/localized.ts';
import { areaNoteWords } from '../../text/area-note-words.ts';
import { noteSectionWords as texts } from '../../text/report/note-section-words.ts';
import { fill, say } from '../../text/say.ts';
import { paragraph, section } from './html-parts.ts';
import type { ReportContext } from './report-context.ts';

/** Lines to write on by hand. */
const LINES = 4;

/** The notes of an area, newest first; of one day the one that was written last. */
export function notesHere({ notes = [], level }: Pick<ReportContext, 'notes' | 'level'>, position: number): readonly AreaNote[] {
  const id = level.areas[position]?.id;
  return notes.filter((note) => note.level === level.id && note.area === id).toReversed().toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** What the map does not show, and strengths and resources: what was written of them, or room to write by hand; then what was decided, if anything. */
export function noteSection(context: ReportContext, position: number, language: Language): Markup {
  const notes = notesHere(context, position);
  const of = (kind: NoteKind): readonly AreaNote[] => notes.filter((note) => note.kind === kind);
  const block = (kind: NoteKind): Markup => element('div', { class: 'notes' }, element('h3', {}, say(areaNoteWords[kind], language)), of(kind).length === 0 ? byHand(language) : noteList(of(kind), language));
  return section('notes', say(texts.title, language),
    paragraph(say(texts.intro, language), 'key'),
    element('div', { class: 'two-columns' }, block('not-shown'), block('strengths')),
    of('decision').length === 0 ? null : block('decision'),
  );
}

const byHand = (language: Language): Markup =>
  element('div', { class: 'by-hand' }, paragraph(say(texts.byHand, language), 'key'), Array.from({ length: LINES }, () => element('div', { class: 'line' })));

function noteList(notes: readonly AreaNote[], language: Language): Markup {
  return element('ul', { class: 'note-list' }, notes.map(({ date, author, text }) => {
    const day = formatDate(date, language);
    const signed = author === null ? day : say(fill(areaNoteWords.by, { date: day, author }), language);
    return element('li', {}, element('span', { class: 'detail' }, signed), text.split(/\n+/).filter((line) => line.trim() !== '').map((line) => paragraph(line)));
  }));
}
