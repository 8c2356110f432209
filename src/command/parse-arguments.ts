import { commandWords } from '../text/command-words.ts';
import { fill } from '../text/say.ts';
import { UsageError } from './usage-error.ts';

export interface Arguments {
  readonly positional: readonly string[];
  /** Option name without dashes -> its value. */
  readonly options: ReadonlyMap<string, string>;
  readonly help: boolean;
}

/**
 * Splits a command's arguments: `--name value`, `--name=value`, `--help` (`-h`), and `--` after which nothing is an option.
 * @param known names of the options that the command takes; every one takes a value
 * @throws UsageError for an option that is not known, stands twice or has no value
 */
export function parseArguments(args: readonly string[], known: readonly string[]): Arguments {
  const positional: string[] = [];
  const options = new Map<string, string>();
  let help = false;
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (argument === '--') {
      positional.push(...args.slice(i + 1));
      break;
    }
    if (argument === '--help' || argument === '-h') help = true;
    else if (argument.startsWith('-') && argument !== '-') i += takeOption(argument, args[i + 1], known, options);
    else positional.push(argument);
  }
  return { positional, options, help };
}

/** Stores one option; returns how many further arguments it used up. */
function takeOption(argument: string, next: string | undefined, known: readonly string[], options: Map<string, string>): 0 | 1 {
  const equals = argument.indexOf('=');
  const flag = equals === -1 ? argument : argument.slice(0, equals);
  const name = flag.replace(/^--/, '');
  if (!flag.startsWith('--') || !known.includes(name)) throw unknownOption(flag, known);
  if (options.has(name)) throw new UsageError(fill(commandWords.optionTwice, { option: flag }));
  const value = equals === -1 ? next : argument.slice(equals + 1);
  if (value === undefined || value === '' || (equals === -1 && value.startsWith('--'))) {
    throw new UsageError(fill(commandWords.optionWithoutValue, { option: flag }));
  }
  options.set(name, value);
  return equals === -1 ? 1 : 0;
}

const unknownOption = (flag: string, known: readonly string[]): UsageError =>
  new UsageError(fill(commandWords.unknownOption, { option: flag, known: known.map((name) => `--${name}`).join(' ') }));

/**
 * The value of an option that must be one of a few words, or the first of them where it is not given.
 * @throws UsageError that lists the words
 */
export function choiceOf<T extends string>(options: ReadonlyMap<string, string>, name: string, choices: readonly [T, ...T[]]): T {
  const given = options.get(name);
  if (given === undefined) return choices[0];
  const choice = choices.find((one) => one === given);
  if (choice !== undefined) return choice;
  throw new UsageError(fill(commandWords.notAChoice, { option: `--${name}`, value: given, choices: choices.join(' ') }));
}
