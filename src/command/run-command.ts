import type { Language } from '../model/localized.ts';
import { commandWords } from '../text/command-words.ts';
import { convertWords } from '../text/convert-words.ts';
import { fill, say } from '../text/say.ts';
import { usageWords } from '../text/usage-words.ts';
import { DATA_ERROR, DONE, WRONG_USE, type CommandIo, type ExitStatus } from './command-io.ts';
import { convert, CONVERT_OPTIONS } from './convert-command.ts';
import { choiceOf, parseArguments } from './parse-arguments.ts';
import { priority, PRIORITY_OPTIONS } from './priority-command.ts';
import { report, REPORT_OPTIONS } from './report-command.ts';
import { robustness, ROBUSTNESS_OPTIONS } from './robustness-command.ts';
import { score, SCORE_OPTIONS } from './score-command.ts';
import { UsageError } from './usage-error.ts';
import { validate, VALIDATE_OPTIONS } from './validate-command.ts';
import { yearly, YEARLY_OPTIONS } from './yearly-command.ts';

interface Command {
  readonly options: readonly string[];
  /** True where it takes several files instead of one package. */
  readonly takesFiles?: true;
  readonly run: (io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language, rest: readonly string[]) => Promise<ExitStatus>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['validate', { options: VALIDATE_OPTIONS, run: validate }],
  ['score', { options: SCORE_OPTIONS, run: score }],
  ['robustness', { options: ROBUSTNESS_OPTIONS, run: robustness }],
  ['priority', { options: PRIORITY_OPTIONS, run: priority }],
  ['report', { options: REPORT_OPTIONS, run: report }],
  ['yearly', { options: YEARLY_OPTIONS, run: yearly }],
  ['convert', { options: CONVERT_OPTIONS, takesFiles: true, run: convert }],
]);

/**
 * The command line: `COMMAND PACKAGE [options]`. Results go to `io.out`, messages to `io.err`.
 * @returns the exit status: 0 done, 1 errors in the data, 2 the command line is wrong. It never throws.
 */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const language = languageIn(args);
  try {
    return await dispatch(args, io, language);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      const message = error instanceof Error ? error.message : String(error);
      io.err(`${say(fill(commandWords.unexpected, { message }), language)}\n`);
      return DATA_ERROR;
    }
    io.err(`${say(error.words, language)}\n${say(usageWords.hint, language)}\n`);
    return WRONG_USE;
  }
}

async function dispatch(args: readonly string[], io: CommandIo, language: Language): Promise<ExitStatus> {
  const [name, ...given] = args;
  if (name === undefined || name.startsWith('-')) return withoutCommand(args, io, language);
  const command = COMMANDS.get(name);
  if (command === undefined) throw new UsageError(fill(commandWords.unknownCommand, { command: name }));
  const { positional, options, help } = parseArguments(given, command.options);
  if (help) return showUsage(io, language);
  choiceOf(options, 'lang', ['da', 'en']);
  const [path, ...rest] = positional;
  if (path === undefined) throw new UsageError(command.takesFiles === true ? convertWords.noFile : commandWords.noPackage);
  if (rest.length > 0 && command.takesFiles !== true) throw new UsageError(fill(commandWords.tooManyArguments, { arguments: rest.join(' ') }));
  return command.run(io, path, options, language, rest);
}

function withoutCommand(args: readonly string[], io: CommandIo, language: Language): ExitStatus {
  if (parseArguments(args, ['lang']).help) return showUsage(io, language);
  throw new UsageError(commandWords.noCommand);
}

function showUsage(io: CommandIo, language: Language): ExitStatus {
  io.out(say(usageWords.usage, language));
  return DONE;
}

/** Found before anything is checked, so that also a complaint about the command line is in the language asked for. */
function languageIn(args: readonly string[]): Language {
  return args.some((one, i) => one === '--lang=en' || (one === 'en' && args[i - 1] === '--lang')) ? 'en' : 'da';
}
