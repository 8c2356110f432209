import { leavesOf, type IndexTree } from '../model/index-tree.ts';
import type { CityPackage } from '../model/city-package.ts';
import type { Issue } from '../model/issue.ts';
import type { Level } from '../model/level.ts';
import type { Language } from '../model/localized.ts';
import type { Profile } from '../model/profile.ts';
import { profileTree } from '../model/profile-tree.ts';
import { discloseCity, type DisclosedLevel } from '../score/disclosure-gate.ts';
import { columnsForYear, openingYear } from '../score/year-choice.ts';
import { commandWords } from '../text/command-words.ts';
import { fill, say } from '../text/say.ts';
import { validateWords } from '../text/validate-words.ts';
import { chosenProfile } from './chosen-profile.ts';
import type { CommandIo } from './command-io.ts';
import { counted } from './count-words.ts';
import { issueLines } from './issue-lines.ts';
import { namedIn } from './named-in-manifest.ts';
import { openPackage } from './open-package.ts';
import { issuesTouching } from './touching-issues.ts';
import { UsageError } from './usage-error.ts';

/** The options by which a command that computes an index of one level is asked. */
export const LEVEL_OPTIONS = ['level', 'year', 'profile', 'format', 'out', 'lang'] as const;

/** What was asked, found in the package. */
export interface LevelQuestion {
  readonly city: CityPackage;
  readonly level: DisclosedLevel;
  /** `null`: the package's own index. */
  readonly profile: Profile | null;
  readonly tree: IndexTree;
  readonly year: number | null;
}

/**
 * Finds the level, year and index that the options name, and writes the warnings that touch them to standard error.
 * @param withProgrammes whether errors in the programmes touch the question too
 * @returns `null` where errors in the data touch what was asked: they have been listed, and no table may be written
 * @throws UsageError where the options name what is not there
 */
export async function askLevel(
  io: CommandIo,
  path: string,
  options: ReadonlyMap<string, string>,
  language: Language,
  { withProgrammes = false }: { readonly withProgrammes?: boolean } = {},
): Promise<LevelQuestion | null> {
  const givenYear = yearOf(options.get('year'));
  const { city, issues } = await openPackage(io, path);
  if (city === null) return stop(io, issues.filter(isMoreThanNotice), language);
  const levelId = levelAsked(options.get('level'), namedIn(city.manifest, 'levels'));
  const chosen = await chosenProfile(io, options.get('profile'), city, namedIn(city.manifest, 'profiles'));
  const tree = profileTree(city, chosen.profile);
  const touching = [...issuesTouching(issues, city.manifest, { level: levelId, profile: chosen.id, tree, withProgrammes }), ...chosen.issues];
  const level = discloseCity(city).levels.find((one) => one.id === levelId);
  if (touching.some((one) => one.severity === 'error') || level === undefined) return stop(io, touching, language);
  if (tree === null) throw new UsageError(commandWords.noIndex);
  checkYear(level, tree, givenYear);
  io.err(linesOf(touching, language));
  return { city, level, profile: chosen.profile, tree, year: givenYear ?? openingYear(level) };
}

/** Lists what stands in the way, and warnings that touch the question too. */
function stop(io: CommandIo, issues: readonly Issue[], language: Language): null {
  const errors = counted(issues.filter((one) => one.severity === 'error').length, validateWords.oneError, validateWords.errorCount);
  io.err(linesOf(issues, language));
  io.err(`${say(fill(commandWords.stopped, { errors }), language)}\n`);
  return null;
}

const isMoreThanNotice = ({ severity }: Issue): boolean => severity !== 'notice';

const linesOf = (issues: readonly Issue[], language: Language): string => issues.map((one) => issueLines(one, language)).join('');

function yearOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (!/^\d{1,4}$/.test(given)) throw new UsageError(fill(commandWords.notAYear, { year: given }));
  return Number(given);
}

function levelAsked(given: string | undefined, levels: readonly string[]): string {
  if (given === undefined) throw new UsageError(fill(commandWords.noLevel, { levels: levels.join(' ') }));
  if (!levels.includes(given)) throw new UsageError(fill(commandWords.unknownLevel, { level: given, levels: levels.join(' ') }));
  return given;
}

/** A year for which no indicator of the index has a figure is a slip of the hand, not a question. */
function checkYear(level: Level, tree: IndexTree, year: number | null): void {
  if (year === null) return;
  const indicators = [...leavesOf(tree.root)].map((leaf) => leaf.indicator);
  if (columnsForYear(level, indicators, year).yearsUsed.size > 0) return;
  const years = level.years.length === 0 ? commandWords.none : level.years.join(' ');
  throw new UsageError(fill(commandWords.yearWithoutFigures, { year: String(year), level: level.id, years }));
}
