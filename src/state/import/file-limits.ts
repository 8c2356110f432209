import type { Localized } from '../../model/localized.ts';
import { FILE_LIMITS } from '../../read/files/file-limits.ts';
import { importWords as words } from '../../text/import/import-words.ts';
import { fill } from '../../text/say.ts';

/** Files of one import: a city has a map for each level and a table for each subject and year. */
export const MOST_FILES = 60;

/** What is said of files before any byte of them is read; `null`: they may be. */
export function refusalOf(files: readonly { readonly name: string; readonly size: number }[], before: number): Localized | null {
  const count = before + files.length;
  if (count > MOST_FILES) return fill(words.tooMany, { count: String(count), limit: String(MOST_FILES) });
  const large = files.find(({ size }) => size > FILE_LIMITS.bytes);
  const megabytes = (bytes: number): string => String(Math.round(bytes / 1e6));
  return large === undefined ? null : fill(words.tooLarge, { file: large.name, size: megabytes(large.size), limit: megabytes(FILE_LIMITS.bytes) });
}
