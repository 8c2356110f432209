import type { MissingRule } from './index-tree.ts';
import type { Localized } from './localized.ts';
import type { ReportRecord } from './report-record.ts';

/** What a kept yearly report says that it is. */
export const YEARLY_RECORD = 'bybarometer-yearly';

/** An indicator of the score, and where its figures come from. */
export interface RecordedIndicator {
  readonly id: string;
  readonly title: Localized;
  /** `null`: the package names none. */
  readonly source: string | null;
  /** Of its figures; `null`: they have none. */
  readonly year: number | null;
}

/** The choices of a method by the names that the package format gives them. */
export interface RecordedMethod {
  /** How themes are put together; empty: the index is one indicator. */
  readonly aggregation: string;
  /** The steps that indicators take, each way once: `z-score`, `log + min-max`. */
  readonly scales: readonly string[];
  /** What becomes of a theme that lacks a part, each rule once. */
  readonly missing: readonly MissingRule[];
  /** Ids of areas that the index leaves out. */
  readonly excluded: readonly string[];
  /** How scores become ranks, to tell whether it is the same. */
  readonly ranking: string;
}

/** How a yearly report was made, as data that its file carries. No figure of an area is in it. */
export interface YearlyRecord extends ReportRecord {
  readonly format: typeof YEARLY_RECORD;
  readonly method: RecordedMethod;
  readonly indicators: readonly RecordedIndicator[];
}
