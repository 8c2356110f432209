import type { CityPackage } from '../../model/city-package.ts';
import { hasErrors, type Issue } from '../../model/issue.ts';
import type { Localized } from '../../model/localized.ts';
import { ownFromFile, profileExport } from '../../state/weighing/profile-export.ts';
import { writeOwn } from '../../state/link/link-weighing.ts';
import type { OwnProfile } from '../../state/view.ts';
import { ownProfileWords as words } from '../../text/own-profile-words.ts';
import { fill } from '../../text/say.ts';
import { downloadText } from '../list/download-text.ts';
import { fetchTreeReader } from '../start/tree-reading.ts';
import { newProfileId } from './own-profiles-of.ts';

/** What came of reading a profile file. `own` null: it was refused, `issues` or `refusal` say why. */
export interface ImportedProfile {
  readonly own: OwnProfile | null;
  readonly issues: readonly Issue[];
  readonly refusal: Localized | null;
}

/** So much of a link an index may take; a link with two of them can still be read. */
const LONGEST_INDEX = 28_000;
/** A profile file is text of some kilobytes; what is larger is no profile. */
const LARGEST_FILE = 4_000_000;

/** Reads a profile file against the package, with every finding placed and named as the command line names it. */
export async function importProfile(file: File, city: CityPackage): Promise<ImportedProfile> {
  const refuse = (refusal: Localized): ImportedProfile => ({ own: null, issues: [], refusal: fill(refusal, { file: file.name }) });
  if (file.size > LARGEST_FILE) return refuse(words.tooLarge);
  const [text, reader] = await Promise.all([file.text().catch(() => null), import('../../read/read-profile.ts').catch(() => null), fetchTreeReader()]);
  if (text === null || reader === null) return refuse(words.importUnread);
  const { profile, issues } = reader.readProfile(text, file.name, city);
  if (profile === null || hasErrors(issues)) return { own: null, issues, refusal: fill(words.importFailed, { file: file.name }) };
  const own = ownFromFile(city, profile, newProfileId());
  return writeOwn(own).length > LONGEST_INDEX ? refuse(words.tooLarge) : { own, issues, refusal: null };
}

/** Hands an own profile over as a file; the file's name, `null` where the package has no index to lay it on. */
export function downloadProfile(city: CityPackage, own: OwnProfile): string | null {
  const file = profileExport(city, { profile: own.base, own, weights: {}, method: own.method }, own.name);
  if (file !== null) downloadText(file);
  return file?.name ?? null;
}
