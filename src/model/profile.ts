import type { IndexTree } from './index-tree.ts';
import type { Localized } from './localized.ts';

/** A named set of choices: a whole tree of its own, or other weights on the package's tree. */
export interface Profile {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized | null;
  /** Levels it is offered at; `null`: all. */
  readonly levels: readonly string[] | null;
  /** `null`: the package's tree. */
  readonly index: IndexTree | null;
  /** Node id -> weight, laid over the tree. */
  readonly weights: ReadonlyMap<string, number>;
}
