import { commandWords } from '../text/command-words.ts';
import { fill } from '../text/say.ts';
import type { CommandIo } from './command-io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Hands a result to standard output, or to the file of `--out`.
 * @throws UsageError where the file cannot be written
 */
export async function writeResult(io: CommandIo, text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    io.out(text);
    return;
  }
  try {
    await io.writeText(file, text);
  } catch {
    throw new UsageError(fill(commandWords.cannotWrite, { file }));
  }
}
