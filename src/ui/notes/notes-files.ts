import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { Issue } from '../../model/issue.ts';
import type { Localized } from '../../model/localized.ts';
import { areaNameOf } from '../../state/area-notes/notes-by-area.ts';
import { areaNoteWords as words } from '../../text/area-note-words.ts';
import { fill } from '../../text/say.ts';
import type { App } from '../app-context.ts';
import { areaNotesOf } from './notes-of.ts';

/** What came of reading a file of notes: what was taken from it, or why nothing was, and every finding. */
export interface ImportedNotes {
  readonly isRefused: boolean;
  readonly lines: readonly Localized[];
  readonly issues: readonly Issue[];
}

/** Text of some kilobytes; what is larger is no file of notes. */
const LARGEST_FILE = 20_000_000;

/** Reads a file of notes in beside those that are here. Nothing is written over. */
export async function importNotes(file: File, { scene, language }: Pick<App, 'scene' | 'language'>): Promise<ImportedNotes> {
  const { city } = scene;
  const refuse = (refusal: Localized, issues: readonly Issue[] = []): ImportedNotes => ({ isRefused: true, lines: [fill(refusal, { file: file.name })], issues });
  if (file.size > LARGEST_FILE) return refuse(words.tooLarge);
  const [text, reader] = await Promise.all([file.text().catch(() => null), import('../../read/read-area-notes.ts').catch(() => null)]);
  if (text === null || reader === null) return refuse(words.unread);
  const { notes, version, refusal, issues } = reader.readAreaNotes(text, file.name, city.id);
  if (refusal !== null) return refuse(refusal, issues);
  const { added, same, conflicts } = areaNotesOf(city.id).take(notes);
  const count = (of: number): string => formatNumber(of, language);
  const elsewhere = notes.filter((note) => areaNameOf(city, note) === null).length;
  return {
    isRefused: false,
    issues,
    lines: [
      fill(words.imported, { file: file.name, added: count(added), same: count(same) }),
      ...(conflicts.length === 0 ? [] : [fill(words.conflicts, { count: count(conflicts.length), where: formatList([...new Set(conflicts.map((note) => areaNameOf(city, note) ?? note.area))], language) })]),
      ...(elsewhere === 0 ? [] : [fill(words.elsewhere, { count: count(elsewhere) })]),
      ...(version === null || version === city.version ? [] : [fill(words.otherVersion, { version })]),
    ],
  };
}

/** Says aloud that the file is on its way. */
export const tellDownloaded = ({ announce, say, language }: Pick<App, 'announce' | 'say' | 'language'>, file: string, count: number): void =>
  announce(say(fill(words.downloaded, { file, count: formatNumber(count, language) })));
