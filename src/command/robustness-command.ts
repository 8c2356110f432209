import type { Language } from '../model/localized.ts';
import { DEFAULT_ROBUSTNESS, type RobustnessOptions } from '../model/robustness.ts';
import { MOST_DRAWS } from '../score/robustness/robustness-options.ts';
import { robustnessOf } from '../score/robustness/robustness.ts';
import { scoreLevel } from '../score/score-level.ts';
import { robustnessTable } from '../write/robustness-table.ts';
import { TABLE_FORMATS, writeTable } from '../write/write-table.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { askLevel, LEVEL_OPTIONS } from './level-question.ts';
import { numberOf } from './number-option.ts';
import { choiceOf } from './parse-arguments.ts';
import { robustnessNotes } from './robustness-notes.ts';
import { scoreNotes } from './score-notes.ts';
import { writeResult } from './write-result.ts';

export const ROBUSTNESS_OPTIONS = [...LEVEL_OPTIONS, 'draws', 'seed', 'spread'] as const;

/**
 * `robustness PACKAGE --level ID`: how far each area's rank moves when every weight is multiplied by a random number near 1.
 * Status 1, and no table, where errors in the data touch what was asked.
 */
export async function robustness(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language): Promise<ExitStatus> {
  const format = choiceOf(options, 'format', TABLE_FORMATS);
  const varied = variedBy(options);
  const asked = await askLevel(io, path, options, language);
  if (asked === null) return DATA_ERROR;
  const { city, level, profile, tree, year } = asked;
  const scored = scoreLevel(level, city, tree, year);
  const spans = robustnessOf(tree, scored.input, varied);
  await writeResult(io, writeTable(robustnessTable(level, scored.result, spans), format), options.get('out'));
  io.err(scoreNotes({ level, profile, year, fictional: city.fictional, scored }, language));
  io.err(robustnessNotes(tree, varied, language));
  return DONE;
}

const variedBy = (options: ReadonlyMap<string, string>): RobustnessOptions => ({
  ...DEFAULT_ROBUSTNESS,
  draws: numberOf(options, 'draws', { from: 1, to: MOST_DRAWS, whole: true }, DEFAULT_ROBUSTNESS.draws),
  seed: numberOf(options, 'seed', { from: 0, to: Number.MAX_SAFE_INTEGER, whole: true }, DEFAULT_ROBUSTNESS.seed),
  spread: numberOf(options, 'spread', { from: 0, to: 1, whole: false }, DEFAULT_ROBUSTNESS.spread),
});
