import type { Language } from '../model/localized.ts';
import { scoreLevel } from '../score/score-level.ts';
import { scoreTable } from '../write/score-table.ts';
import { TABLE_FORMATS, writeTable } from '../write/write-table.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { askLevel, LEVEL_OPTIONS } from './level-question.ts';
import { choiceOf } from './parse-arguments.ts';
import { scoreNotes } from './score-notes.ts';
import { writeResult } from './write-result.ts';

export const SCORE_OPTIONS = LEVEL_OPTIONS;

/** `score PACKAGE --level ID`: the table of scores. Status 1, and no table, where errors in the data touch what was asked. */
export async function score(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language): Promise<ExitStatus> {
  const format = choiceOf(options, 'format', TABLE_FORMATS);
  const asked = await askLevel(io, path, options, language);
  if (asked === null) return DATA_ERROR;
  const { city, level, profile, tree, year } = asked;
  const scored = scoreLevel(level, city, tree, year);
  await writeResult(io, writeTable(scoreTable(level, scored.result, scored.population), format), options.get('out'));
  io.err(scoreNotes({ level, profile, year, fictional: city.fictional, scored }, language));
  return DONE;
}
