import type { Content, Piece } from '../../draw/markup.ts';
import type { Language } from '../../model/localized.ts';

/** A report before it is a file: the page draws the same pieces that a file is written of. Plain data that survives structuredClone. */
export interface ReportDocument {
  readonly title: string;
  readonly language: Language;
  /** What stands at the foot of each sheet of paper, to the left. */
  readonly footer: string;
  readonly content: Content;
  /** Rules of style beside those that all reports have; left out: none. */
  readonly sheet?: string;
  /** Data that the file carries along and nobody sees; `null`: none. */
  readonly data: Piece | null;
}
