import { leavesOf, type IndexTree } from '../model/index-tree.ts';
import type { Issue } from '../model/issue.ts';
import type { Level } from '../model/level.ts';
import type { Language } from '../model/localized.ts';
import { discloseCity } from '../score/disclosure-gate.ts';
import { scoreLevel } from '../score/score-level.ts';
import { columnsForYear, openingYear } from '../score/year-choice.ts';
import { commandWords } from '../text/command-words.ts';
import { fill, say } from '../text/say.ts';
import { validateWords } from '../text/validate-words.ts';
import { scoreTable } from '../write/score-table.ts';
import { TABLE_FORMATS, writeTable } from '../write/write-table.ts';
import { chosenProfile, treeOf } from './chosen-profile.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { counted } from './count-words.ts';
import { issueLines } from './issue-lines.ts';
import { namedIn } from './named-in-manifest.ts';
import { openPackage } from './open-package.ts';
import { choiceOf } from './parse-arguments.ts';
import { scoreNotes } from './score-notes.ts';
import { issuesTouching } from './touching-issues.ts';
import { UsageError } from './usage-error.ts';
import { writeResult } from './write-result.ts';

export const SCORE_OPTIONS = ['level', 'year', 'profile', 'format', 'out', 'lang'] as const;

/** `score PACKAGE --level ID`: the table of scores. Status 1, and no table, where errors in the data touch what was asked. */
export async function score(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language): Promise<ExitStatus> {
  const format = choiceOf(options, 'format', TABLE_FORMATS);
  const givenYear = yearOf(options.get('year'));
  const { city, issues } = await openPackage(io, path);
  if (city === null) return stop(io, issues, language);
  const levels = namedIn(city.manifest, 'levels');
  const levelId = levelAsked(options.get('level'), levels);
  const chosen = await chosenProfile(io, options.get('profile'), city, namedIn(city.manifest, 'profiles'));
  const tree = treeOf(chosen.profile, city);
  const touching = [...issuesTouching(issues, city.manifest, { level: levelId, profile: chosen.id, tree }), ...chosen.issues];
  const level = discloseCity(city).levels.find((one) => one.id === levelId);
  if (touching.some((one) => one.severity === 'error') || level === undefined) return stop(io, touching, language);
  if (tree === null) throw new UsageError(commandWords.noIndex);
  const year = givenYear ?? openingYear(level);
  checkYear(level, tree, givenYear);
  const scored = scoreLevel(level, city, tree, year);
  io.err(linesOf(touching, language));
  await writeResult(io, writeTable(scoreTable(level, scored.result, scored.population), format), options.get('out'));
  io.err(scoreNotes({ level, profile: chosen.profile, year, fictional: city.fictional, scored }, language));
  return DONE;
}

/** Lists what stands in the way: warnings that touch the question too, notices not. */
function stop(io: CommandIo, issues: readonly Issue[], language: Language): ExitStatus {
  const errors = counted(issues.filter((one) => one.severity === 'error').length, validateWords.oneError, validateWords.errorCount);
  io.err(linesOf(issues, language));
  io.err(`${say(fill(commandWords.stopped, { errors }), language)}\n`);
  return DATA_ERROR;
}

const linesOf = (issues: readonly Issue[], language: Language): string =>
  issues
    .filter((one) => one.severity !== 'notice')
    .map((one) => issueLines(one, language))
    .join('');

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

