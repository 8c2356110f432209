import type { AreaNote } from '../model/area-note.ts';
import type { Level } from '../model/level.ts';
import type { Language } from '../model/localized.ts';
import type { ProfileRecord } from '../model/profile-record.ts';
import type { Day } from '../model/programme.ts';
import { readAreaNotes } from '../read/read-area-notes.ts';
import { readProfileRecord } from '../read/read-profile-record.ts';
import { recordTexts } from '../read/record-texts.ts';
import { areaLinks } from '../state/area-profile/area-links.ts';
import { DEFAULT_PLANS } from '../state/default-view.ts';
import { fileNames } from '../write/report/file-names.ts';
import type { ReportQuestion } from '../write/report/report-context.ts';
import type { CommandIo } from './command-io.ts';
import { issueLines } from './issue-lines.ts';
import { bytesOf, textOf } from './given-file.ts';
import type { LevelQuestion } from './level-question.ts';
import { UsageError } from './usage-error.ts';

/**
 * The notes of a file that the page wrote (`--notes`). Single notes that cannot be read are told and left out.
 * @throws UsageError where the file cannot be read, is no file of notes, or is of another package
 */
export async function notesFrom(io: CommandIo, file: string | undefined, cityId: string, language: Language): Promise<readonly AreaNote[]> {
  if (file === undefined) return [];
  const { notes, refusal, issues } = readAreaNotes(await textOf(io, file), file, cityId);
  if (refusal !== null) throw new UsageError(refusal);
  io.err(issues.map((one) => issueLines(one, language)).join(''));
  return notes.map((note, i) => ({ ...note, id: note.id ?? String(i) }));
}

/**
 * The last profiles by area (`--since`): of a folder those that are called as this run calls them, or one file, which holds for whatever area is asked for, so that
 * a profile of another area is said and not passed over.
 * @throws UsageError where the path, or a file of it, cannot be read as a profile
 */
export async function lastProfilesFrom(io: CommandIo, path: string | undefined, level: Level): Promise<ReportQuestion['lastProfile']> {
  if (path === undefined) return undefined;
  const kind = await io.kindOf(path);
  if (kind !== 'folder') {
    const record = await recordIn(await bytesOf(io, path), path);
    return () => record;
  }
  const folder = io.sourceOf(path);
  const found = new Map<string, ProfileRecord>();
  for (const [i, name] of fileNames(level).entries()) {
    const bytes = await folder.read(name);
    if (bytes !== null) found.set(level.areas[i]?.id ?? '', await recordIn(bytes, `${path}/${name}`));
  }
  return (area) => found.get(area) ?? null;
}

async function recordIn(bytes: Uint8Array, file: string): Promise<ProfileRecord> {
  const texts = await recordTexts({ name: file, bytes });
  const read = readProfileRecord(texts?.[0] ?? '', file);
  if ('refusal' in read) throw new UsageError(read.refusal);
  return read.record;
}

/** Links to each area where `--link` names the page itself; an address that names a view already stands as it is, and an index from a file is in no link. */
export function areaLinksFrom({ city, level, profile, year }: LevelQuestion, link: string | null, date: Day, language: Language): ReportQuestion['areaLink'] {
  if (link === null || link.includes('#') || (profile !== null && !city.profiles.includes(profile))) return undefined;
  const choices = { language, level: level.id, year, profile: profile?.id ?? null, plans: { ...DEFAULT_PLANS, date } };
  return (area) => areaLinks(city, choices, link, area);
}
