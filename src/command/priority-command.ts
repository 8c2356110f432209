import { valueAt } from '../model/column.ts';
import type { Language } from '../model/localized.ts';
import type { Day } from '../model/programme.ts';
import { plansOfAreas } from '../plans/area-plans.ts';
import { isDay } from '../plans/calendar.ts';
import { coverFaces } from '../plans/cover-faces.ts';
import { cutPieces } from '../plans/cut-pieces.ts';
import { needDrivers } from '../plans/need-drivers.ts';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../plans/group-rule.ts';
import { needGroups } from '../plans/need-groups.ts';
import { programmesOnDate } from '../plans/programme-on-date.ts';
import { partAmounts } from '../score/contributions.ts';
import { scoreLevel, type ScoredLevel } from '../score/score-level.ts';
import { priorityWords } from '../text/priority-words.ts';
import { fill } from '../text/say.ts';
import { priorityTable, type PriorityList } from '../write/priority-table.ts';
import { mostDeprivedFirst } from '../write/score-table.ts';
import { TABLE_FORMATS, writeTable } from '../write/write-table.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { askLevel, LEVEL_OPTIONS, type LevelQuestion } from './level-question.ts';
import { numberOf } from './number-option.ts';
import { choiceOf } from './parse-arguments.ts';
import { priorityNotes } from './priority-notes.ts';
import { scoreNotes } from './score-notes.ts';
import { UsageError } from './usage-error.ts';
import { writeResult } from './write-result.ts';

export const PRIORITY_OPTIONS = [...LEVEL_OPTIONS, 'date', 'share', 'cover'] as const;

const SHARE = { from: 0, to: 1, whole: false } as const;

/**
 * `priority PACKAGE --level ID --date YYYY-MM-DD`: need and cover by plans on the date, in order of need. Status 1, and no table,
 * where errors in the data touch what was asked; the programmes are part of it.
 */
export async function priority(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language): Promise<ExitStatus> {
  const format = choiceOf(options, 'format', TABLE_FORMATS);
  const date = dateOf(options.get('date'));
  const rule: GroupRule = {
    high: { by: 'share', share: numberOf(options, 'share', SHARE, 0.2) },
    cover: numberOf(options, 'cover', SHARE, DEFAULT_GROUP_RULE.cover),
  };
  const asked = await askLevel(io, path, options, language, { withProgrammes: true });
  if (asked === null) return DATA_ERROR;
  const { city, level, profile, tree, year } = asked;
  const scored = scoreLevel(level, city, tree, year);
  const list = priorityList(asked, scored, date, rule);
  await writeResult(io, writeTable(priorityTable(list), format), options.get('out'));
  io.err(scoreNotes({ level, profile, year, fictional: city.fictional, scored }, language));
  io.err(priorityNotes({ list, rule, date, complete: city.programmesComplete, years: [...scored.yearsUsed.values()] }, language));
  return DONE;
}

/** What the table is made of: scores, cover, groups and drivers of every area. */
export function priorityList({ city, level, tree }: LevelQuestion, { result, population }: ScoredLevel, date: Day, rule: GroupRule): PriorityList {
  const programmes = programmesOnDate(city.programmes, city.programmeTypes, date);
  const plans = plansOfAreas(coverFaces(city, level, cutPieces), programmes);
  const order = mostDeprivedFirst(level, result).filter((position) => valueAt(result.score, position) !== null);
  const groups = needGroups(order, result.score, plans.map(({ cover }) => cover), rule);
  const drivers = level.areas.map((_, position) => {
    const amounts = partAmounts(result, position).map(({ part, amount }) => ({ node: part.node.id, amount }));
    return needDrivers(tree, amounts).map(({ node }) => node);
  });
  return { level, result, population, groups, drivers, plans, programmes };
}

function dateOf(given: string | undefined): Day {
  if (given === undefined) throw new UsageError(priorityWords.noDate);
  if (!isDay(given)) throw new UsageError(fill(priorityWords.notADate, { date: given }));
  return given;
}
