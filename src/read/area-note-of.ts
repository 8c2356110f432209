import { NOTE_KINDS, type AreaNote, type NoteKind } from '../model/area-note.ts';
import type { Localized } from '../model/localized.ts';
import { partialDate } from '../model/partial-date.ts';
import { areaNoteWords as words } from '../text/area-note-words.ts';
import { fill } from '../text/say.ts';

/** Longer than any note that a person writes about an area. */
export const LONGEST_NOTE = 20_000;

/** A note that was read, or which member of it is wrong and why. */
export type NoteRead = { readonly note: Omit<AreaNote, 'id'> & { readonly id: string | null } } | { readonly wrong: keyof AreaNote; readonly what: Localized };

/** A value from outside as a note; an author who is not given is none, and a note without an id has none. */
export function areaNoteOf(value: unknown): NoteRead {
  const { id, level, area, kind, date, author, text } = membersOf(value);
  if (typeof level !== 'string' || level === '') return { wrong: 'level', what: words.wrongPlace };
  if (typeof area !== 'string' || area === '') return { wrong: 'area', what: words.wrongPlace };
  if (!isKind(kind)) return { wrong: 'kind', what: fill(words.wrongKind, { kinds: NOTE_KINDS.join(' / ') }) };
  if (typeof date !== 'string' || !isWholeDay(date)) return { wrong: 'date', what: words.wrongDate };
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_NOTE) return { wrong: 'text', what: words.wrongText };
  if (author !== undefined && author !== null && typeof author !== 'string') return { wrong: 'author', what: words.wrongAuthor };
  return { note: { id: typeof id === 'string' && id !== '' ? id : null, level, area, kind, date, author: author?.trim() || null, text } };
}

const membersOf = (value: unknown): Readonly<Partial<Record<keyof AreaNote, unknown>>> => (typeof value === 'object' && value !== null ? value : {});

const isKind = (kind: unknown): kind is NoteKind => NOTE_KINDS.some((one) => one === kind);

/** Whether a text is a day of the calendar, not a month or year alone. */
export function isWholeDay(text: string): boolean {
  const date = partialDate(text);
  return date !== null && date.first === text && date.last === text;
}
