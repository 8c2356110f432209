import type { Language } from '../model/localized.ts';
import type { Level } from '../model/level.ts';
import { discloseCity } from '../score/disclosure-gate.ts';
import { commandWords } from '../text/command-words.ts';
import { reportAroundWords as texts } from '../text/report-around-words.ts';
import { fill, say } from '../text/say.ts';
import { areaReport } from '../write/report/area-report.ts';
import { fileNames } from '../write/report/file-names.ts';
import { prepareReport, type ReportContext, type ReportQuestion } from '../write/report/report-context.ts';
import { reportIndex } from '../write/report/report-index.ts';
import { areaWorkbook } from '../write/report-workbook/area-workbook.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { counted } from './count-words.ts';
import { askLevel, type LevelQuestion } from './level-question.ts';
import { choiceOf } from './parse-arguments.ts';
import { areaLinksFrom, lastProfilesFrom, notesFrom } from './profile-extras.ts';
import { scoreNotes } from './score-notes.ts';
import { makeFolder, writeFile } from './report-files.ts';
import { bareProfile, commandLine, dateOf, linkOf } from './report-options.ts';
import { UsageError } from './usage-error.ts';

export const REPORT_OPTIONS = ['level', 'area', 'year', 'profile', 'date', 'link', 'notes', 'since', 'format', 'out', 'lang'] as const;

/**
 * `report PACKAGE --level ID [--area ID] --out DIR`: an area profile as self-contained HTML for one area or for each, and then a list of them; as workbooks with `--format xlsx`. The folder may be
 * there already; files of the same name are written anew, others are left alone. Status 1, and no file, where errors in the data touch what was asked.
 */
export async function report(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language): Promise<ExitStatus> {
  const folder = options.get('out');
  if (folder === undefined) throw new UsageError(texts.dir);
  const form = choiceOf(options, 'format', ['html', 'xlsx']);
  const date = dateOf(io, options.get('date'));
  const link = linkOf(options.get('link'));
  const asked = await askLevel(io, path, options, language, { withProgrammes: true });
  if (asked === null) return DATA_ERROR;
  const positions = positionsOf(asked.level, options.get('area'));
  const notes = await notesFrom(io, options.get('notes'), asked.city.id, language);
  const lastProfile = await lastProfilesFrom(io, options.get('since'), asked.level);
  const areaLink = areaLinksFrom(asked, link, date, language);
  const extras = { notes, ...(lastProfile === undefined ? {} : { lastProfile }), ...(areaLink === undefined ? {} : { areaLink }) };
  const context = contextOf(asked, { date, link, ...extras }, options);
  await (form === 'html' ? writeReports : writeWorkbooks)(io, folder, context, positions, language);
  const { city, level, profile, year } = asked;
  io.err(scoreNotes({ level, profile, year, fictional: city.fictional, scored: context.scored }, language));
  const count = counted(positions.length, texts.oneProfile, texts.profiles);
  io.err(`${say(fill(texts.written, { count, folder }), language)}\n`);
  return DONE;
}

type Given = Pick<ReportQuestion, 'date' | 'link' | 'notes' | 'lastProfile' | 'areaLink'>;

function contextOf({ city, level: { id }, tree, profile, year }: LevelQuestion, given: Given, options: ReadonlyMap<string, string>): ReportContext {
  const { levels } = discloseCity(city);
  const level = levels.find((one) => one.id === id);
  if (level === undefined) throw new UsageError(fill(commandWords.unknownLevel, { level: id, levels: levels.map((one) => one.id).join(' ') }));
  const again = commandLine(`report ${city.id}`, [['level', id], ['year', year === null ? undefined : String(year)], ['profile', bareProfile(options.get('profile'))], ['date', given.date], ['notes', bareProfile(options.get('notes'))], ['since', bareProfile(options.get('since'))], ['format', options.get('format')]]);
  return prepareReport({ city, levels, level, tree, profile, year, again, ...given });
}

/** All areas of the level, or the one that is asked for. */
function positionsOf(level: Level, area: string | undefined): readonly number[] {
  if (area === undefined) return level.areas.map((_, position) => position);
  const position = level.positions.get(area);
  if (position === undefined) throw new UsageError(fill(texts.unknownArea, { area, level: level.id }));
  return [position];
}

/** One file at a time, so that a run over many areas holds one page in memory; the list of all last. */
async function writeReports(io: CommandIo, folder: string, context: ReportContext, positions: readonly number[], language: Language): Promise<void> {
  const names = fileNames(context.level);
  await makeFolder(io, folder);
  for (const [done, position] of positions.entries()) {
    await writeFile(`${folder}/${names[position] ?? ''}`, (file) => io.writeText(file, areaReport(context, position, language)));
    io.progress?.(done + 1, positions.length);
  }
  if (positions.length === context.level.areas.length) await writeFile(`${folder}/index.html`, (file) => io.writeText(file, reportIndex(context, names, language)));
}

/** The same as workbooks, without a list. */
async function writeWorkbooks(io: CommandIo, folder: string, context: ReportContext, positions: readonly number[], language: Language): Promise<void> {
  const names = fileNames(context.level, 'xlsx');
  await makeFolder(io, folder);
  for (const [done, position] of positions.entries()) {
    await writeFile(`${folder}/${names[position] ?? ''}`, (file) => io.writeBytes(file, areaWorkbook(context, position, language)));
    io.progress?.(done + 1, positions.length);
  }
}
