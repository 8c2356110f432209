import { officialWords } from '../../src/text/official-words.ts';
import { fill } from '../../src/text/say.ts';
import type { Localized } from '../../src/model/localized.ts';

export type TroubleCode = keyof typeof officialWords.trouble;

/** Why official data could not be had or used, in words that say what to do. */
export class OfficialTrouble extends Error {
  readonly code: TroubleCode;
  readonly words: Localized;

  constructor(code: TroubleCode, blanks: Readonly<Record<string, string>>) {
    const words = fill(officialWords.trouble[code], blanks);
    super(words.en);
    this.name = 'OfficialTrouble';
    this.code = code;
    this.words = words;
  }
}
