import type { Localized } from '../model/localized.ts';

/** The command line is wrong: said in the person's language, with the usage, and answered with exit status 2. */
export class UsageError extends Error {
  readonly words: Localized;

  constructor(words: Localized) {
    super(words.en);
    this.name = 'UsageError';
    this.words = words;
  }
}
