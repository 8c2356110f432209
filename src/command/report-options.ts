import type { Day } from '../model/programme.ts';
import { isDay } from '../plans/calendar.ts';
import { priorityWords } from '../text/priority-words.ts';
import { reportAroundWords as texts } from '../text/report-around-words.ts';
import { fill } from '../text/say.ts';
import type { CommandIo } from './command-io.ts';
import { UsageError } from './usage-error.ts';

/**
 * The day that was given, or today.
 * @throws UsageError for what is no day
 */
export function dateOf(io: CommandIo, given: string | undefined): Day {
  if (given === undefined) return io.today();
  if (!isDay(given)) throw new UsageError(fill(priorityWords.notADate, { date: given }));
  return given;
}

/** @throws UsageError for what is no address of the web */
export function linkOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!/^https?:\/\/\S+$/.test(given)) throw new UsageError(fill(texts.wrongLink, { link: given }));
  return given;
}

/** A command line that can be typed again: options without a value are left out, and values that a shell would split are quoted. */
export const commandLine = (command: string, options: readonly (readonly [string, string | undefined])[]): string =>
  [command, ...options.flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${quoted(value)}`]))].join(' ');

const quoted = (value: string): string => (/^[\p{L}\p{N}._-]+$/u.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`);

/** A profile's name without the folders that it was found in. */
export const bareProfile = (given: string | undefined): string | undefined => given?.replace(/^.*[\\/]/, '');
