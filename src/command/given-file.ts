import { lastProfileWords } from '../text/report/since-words.ts';
import { fill } from '../text/say.ts';
import type { CommandIo } from './command-io.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError where a file that an option names cannot be read */
export const textOf = (io: CommandIo, file: string): Promise<string> => io.readText(file).catch(refuse(file));

/** @throws UsageError where a file that an option names cannot be read */
export const bytesOf = (io: CommandIo, file: string): Promise<Uint8Array> => io.readBytes(file).catch(refuse(file));

const refuse = (file: string) => (): never => {
  throw new UsageError(fill(lastProfileWords.cannotRead, { file }));
};
