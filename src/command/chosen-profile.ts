import type { CityPackage } from '../model/city-package.ts';
import type { Issue } from '../model/issue.ts';
import type { Profile } from '../model/profile.ts';
import { readProfile } from '../read/read-profile.ts';
import { commandWords } from '../text/command-words.ts';
import { fill } from '../text/say.ts';
import type { CommandIo } from './command-io.ts';
import { UsageError } from './usage-error.ts';

/** What `--profile` names. */
export interface ChosenProfile {
  /** `null`: the package's own index, or a profile that could not be read. */
  readonly profile: Profile | null;
  /** Id of a profile of the package; `null`: none, or one from a file. */
  readonly id: string | null;
  /** Findings about the profile's own file. */
  readonly issues: readonly Issue[];
}

/**
 * The profile of `--profile`: a file where the name ends in `.json`, else one of the package's.
 * @throws UsageError where there is no such file or profile. A profile that the package names but that could not be read
 * is no wrong use: its errors are among the package's.
 */
export async function chosenProfile(io: CommandIo, given: string | undefined, city: CityPackage, named: readonly string[]): Promise<ChosenProfile> {
  if (given === undefined) return { profile: null, id: null, issues: [] };
  if (given.toLowerCase().endsWith('.json')) return profileFile(io, given, city);
  const profile = city.profiles.find((one) => one.id === given) ?? null;
  if (profile !== null || named.includes(given)) return { profile, id: given, issues: [] };
  const profiles = city.profiles.length === 0 ? commandWords.none : city.profiles.map((one) => one.id).join(' ');
  throw new UsageError(fill(commandWords.unknownProfile, { profile: given, profiles }));
}

async function profileFile(io: CommandIo, file: string, city: CityPackage): Promise<ChosenProfile> {
  let text: string;
  try {
    text = await io.readText(file);
  } catch {
    throw new UsageError(fill(commandWords.profileFile, { file }));
  }
  return { ...readProfile(text, file, city), id: null };
}
