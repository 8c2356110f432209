import type { Localized } from '../../model/localized.ts';

/** What is said of files while they are taken in; `{name}` marks what is filled in. */
export interface IntakeSentence {
  readonly message: Localized;
  /** What to do; `null`: nothing. */
  readonly repair: Localized | null;
}

/** Code of an issue -> what it says. */
export type IntakeWords = Readonly<Record<string, IntakeSentence>>;
