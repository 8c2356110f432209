import type { Localized } from '../../model/localized.ts';

/** The words of one kind of finding; `{name}` marks what is filled in. The key in its table is the code. */
export interface FindingWords {
  /** What happened and what was kept. */
  readonly message: Localized;
  /** What to do about it. */
  readonly repair: Localized;
}

export type FindingTable = Readonly<Record<string, FindingWords>>;
