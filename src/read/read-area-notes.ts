import { NOTES_FORMAT, type AreaNote } from '../model/area-note.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Localized } from '../model/localized.ts';
import { areaNoteWords as words } from '../text/area-note-words.ts';
import { fill } from '../text/say.ts';
import { areaNoteOf } from './area-note-of.ts';
import { issueLog } from './issue-log.ts';
import { parseJson } from './json-text.ts';
import { wordFindings } from './word-findings.ts';

/** A file of notes as it was read. */
export interface ReadNotes {
  readonly notes: readonly (Omit<AreaNote, 'id'> & { readonly id: string | null })[];
  /** Version of the package that it was made with; `null`: it does not say. */
  readonly version: string | null;
  /** Why nothing was taken from it; `null`: it was read. */
  readonly refusal: Localized | null;
  /** What is wrong with the text, or with single notes, which are left out. */
  readonly issues: readonly Issue[];
}

/** Reads a file of notes about areas of the package `cityId` (`docs/package-format.md` does not know it: it is the app's own). */
export function readAreaNotes(text: string, file: string, cityId: string): ReadNotes {
  const refuse = (refusal: Localized, issues: readonly Issue[] = [], more: Readonly<Record<string, string>> = {}): ReadNotes => ({ notes: [], version: null, refusal: fill(refusal, { file, ...more }), issues });
  const log = issueLog();
  const json = parseJson(text, file, log);
  const issues = wordFindings(log.all());
  if (json === null) return refuse(words.unread, issues);
  const { format, package: of, notes } = membersOf(json.value);
  if (format !== NOTES_FORMAT || !Array.isArray(notes)) return refuse(words.notNotes, issues);
  const { id, version } = membersOf(of);
  if (id !== cityId) return refuse(words.otherPackage, issues, { package: String(id ?? '') });
  const read = notes.map((one: unknown) => areaNoteOf(one));
  const wrong = read.flatMap((one, i) => ('wrong' in one ? [issue('warning', 'not-a-note', fill(words.notRead, { what: one.what }), { file, field: `notes[${i}].${one.wrong}` })] : []));
  return { notes: read.flatMap((one) => ('note' in one ? [one.note] : [])), version: typeof version === 'string' ? version : null, refusal: null, issues: [...issues, ...wrong] };
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {});
