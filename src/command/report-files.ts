import { commandWords } from '../text/command-words.ts';
import { reportAroundWords as texts } from '../text/report-around-words.ts';
import { fill } from '../text/say.ts';
import type { CommandIo } from './command-io.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError where the folder cannot be made */
export async function makeFolder(io: CommandIo, folder: string): Promise<void> {
  try {
    await io.makeFolder(folder);
  } catch {
    throw new UsageError(fill(texts.cannotMake, { folder }));
  }
}

/** @throws UsageError where the file cannot be written */
export async function writeFile(file: string, write: (file: string) => Promise<void>): Promise<void> {
  try {
    await write(file);
  } catch {
    throw new UsageError(fill(commandWords.cannotWrite, { file }));
  }
}
