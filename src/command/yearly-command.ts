import type { Language } from '../model/localized.ts';
import type { Day } from '../model/programme.ts';
import type { YearlyRecord } from '../model/yearly-record.ts';
import { discloseCity, type DisclosedLevel } from '../score/disclosure-gate.ts';
import { commandWords } from '../text/command-words.ts';
import { reportAroundWords } from '../text/report-around-words.ts';
import { fill, say } from '../text/say.ts';
import { lastYearlyWords } from '../text/yearly/yearly-last-words.ts';
import { yearlyCommandWords as texts } from '../text/yearly/yearly-command-words.ts';
import { documentText } from '../write/report/report-page.ts';
import { dayOfLast, lastPeriod, yearsBefore } from '../write/yearly-report/last-report.ts';
import { prepareYearly, type YearlyContext } from '../write/yearly-report/yearly-context.ts';
import { yearlyReport } from '../write/yearly-report/yearly-report.ts';
import { yearlyFileName } from '../write/yearly-report/yearly-file-name.ts';
import { yearlyWorkbook } from '../write/yearly-report/workbook/yearly-workbook.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { lastYearlyFrom } from './last-yearly.ts';
import { askLevel, type LevelQuestion } from './level-question.ts';
import { makeFolder, writeFile } from './report-files.ts';
import { bareProfile, commandLine, dateOf, linkOf } from './report-options.ts';
import { scoreNotes } from './score-notes.ts';
import { UsageError } from './usage-error.ts';

export const YEARLY_OPTIONS = ['level', 'year', 'since', 'profile', 'date', 'since-date', 'last', 'link', 'out', 'lang'] as const;

/**
 * `yearly PACKAGE --level ID --out DIR`: the yearly report of a level as self-contained HTML and as a workbook. Both years at the same weights.
 * Status 1, and no file, where errors in the data touch what was asked.
 */
export async function yearly(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language): Promise<ExitStatus> {
  const folder = options.get('out');
  if (folder === undefined) throw new UsageError(reportAroundWords.dir);
  const date = dateOf(io, options.get('date'));
  const link = linkOf(options.get('link'));
  const asked = await askLevel(io, path, options, language, { withProgrammes: true });
  if (asked === null) return DATA_ERROR;
  const last = await lastYearlyFrom(io, options.get('last'), { cityId: asked.city.id, level: asked.level.id }, language);
  const context = contextOf(io, asked, { date, link, last }, options, language);
  const { city, level, profile, year, scored } = context;
  await makeFolder(io, folder);
  await writeFile(`${folder}/${yearlyFileName(context, 'html')}`, (file) => io.writeText(file, documentText(yearlyReport(context, language))));
  await writeFile(`${folder}/${yearlyFileName(context, 'xlsx')}`, (file) => io.writeBytes(file, yearlyWorkbook(context, language)));
  io.err(scoreNotes({ level, profile, year, fictional: city.fictional, scored }, language));
  io.err(`${say(fill(texts.written, { folder }), language)}\n`);
  return DONE;
}

interface Given {
  readonly date: Day;
  readonly link: string | null;
  readonly last: YearlyRecord | null;
}

function contextOf(io: CommandIo, { city, level: { id }, tree, profile, year }: LevelQuestion, { date, link, last }: Given, options: ReadonlyMap<string, string>, language: Language): YearlyContext {
  const { levels } = discloseCity(city);
  const level = levels.find((one) => one.id === id);
  if (level === undefined) throw new UsageError(fill(commandWords.unknownLevel, { level: id, levels: levels.map((one) => one.id).join(' ') }));
  const before = yearsBefore(level, tree, year);
  const period = lastPeriod({ last, before, date });
  const [givenYear, givenDay] = [options.get('since'), options.get('since-date')];
  const since = givenYear === undefined ? period.since : sinceOf(level, before, year, givenYear);
  const sinceDate = givenDay === undefined ? (period.day ?? dayOfLast(date, year, since)) : dateOf(io, givenDay);
  const unused = [...(givenYear === undefined && period.isOtherYear ? [lastYearlyWords.notItsYear] : []), ...(givenDay === undefined && period.isOtherDay ? [lastYearlyWords.notItsDay] : [])];
  io.err(unused.map((one) => `${say(one, language)}\n`).join(''));
  if (sinceDate >= date) throw new UsageError(fill(texts.dateNotBefore, { since: sinceDate, date }));
  const text = (value: number | null): string | undefined => (value === null ? undefined : String(value));
  const again = commandLine(`yearly ${city.id}`, [['level', id], ['year', text(year)], ['since', text(since)], ['profile', bareProfile(options.get('profile'))], ['date', date], ['since-date', sinceDate], ['last', last === null ? undefined : bareProfile(options.get('last'))]]);
  return prepareYearly({ city, levels, level, tree, profile, year, since, date, sinceDate, last, link, again });
}

/** The year that was given, where the last report may be of it. */
function sinceOf(level: DisclosedLevel, before: readonly number[], year: number | null, given: string): number {
  if (!/^\d{1,4}$/.test(given)) throw new UsageError(fill(commandWords.notAYear, { year: given }));
  const since = Number(given);
  if (year === null || since >= year) throw new UsageError(fill(texts.sinceNotBefore, { since: given, year: year === null ? '-' : String(year) }));
  if (!before.includes(since)) throw new UsageError(fill(commandWords.yearWithoutFigures, { year: given, level: level.id, years: before.length === 0 ? commandWords.none : before.join(' ') }));
  return since;
}
