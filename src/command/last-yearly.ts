import type { Language } from '../model/localized.ts';
import type { YearlyRecord } from '../model/yearly-record.ts';
import { readYearlyRecord, type YearlyGround } from '../read/read-yearly-record.ts';
import { say } from '../text/say.ts';
import type { CommandIo } from './command-io.ts';
import { bytesOf } from './given-file.ts';

/**
 * How the last yearly report was made (`--last`). Nothing is taken from a file that is no such report, or of another package or level: that is said.
 * @throws UsageError where the file is not there
 */
export async function lastYearlyFrom(io: CommandIo, file: string | undefined, ground: YearlyGround, language: Language): Promise<YearlyRecord | null> {
  if (file === undefined) return null;
  const read = await readYearlyRecord({ name: file, bytes: await bytesOf(io, file) }, ground);
  if ('record' in read) return read.record;
  io.err(`${say(read.refusal, language)}\n`);
  return null;
}
