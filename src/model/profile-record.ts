import type { Localized } from './localized.ts';
import type { ReportRecord } from './report-record.ts';

/** What a kept area profile says that it is. */
export const PROFILE_RECORD = 'bybarometer-profile';

export interface RecordedFigure {
  readonly id: string;
  readonly title: Localized;
  readonly unit: string;
  /** `null`: missing or withheld. */
  readonly value: number | null;
  /** `null`: a figure without a year. */
  readonly year: number | null;
}

/** What a plan is on the day of the profile. */
export type RecordedStatus = 'now' | 'coming' | 'past' | 'unknown';

/** The figures of an area profile as data, so that the next one can say what has changed. Nothing in it but what the profile prints. */
export interface ProfileRecord extends ReportRecord {
  readonly format: typeof PROFILE_RECORD;
  readonly area: { readonly id: string; readonly name: string };
  /** Areas of the level with a score. */
  readonly scored: number;
  readonly score: number | null;
  readonly rank: number | null;
  /** 1 the most need, 5 the least. */
  readonly fifth: number | null;
  readonly residents: number | null;
  readonly themes: readonly { readonly id: string; readonly title: Localized; readonly value: number | null }[];
  readonly figures: readonly RecordedFigure[];
  readonly plans: readonly { readonly id: string; readonly title: string; readonly status: RecordedStatus }[];
}
