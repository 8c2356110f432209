import type { Localized } from './localized.ts';
import type { Day } from './programme.ts';

/** What a kept area profile says that it is. */
export const PROFILE_RECORD = 'bybarometer-profile';

/** A part of the index: its share 0..1 of the score, and how it is made - the steps of an indicator, or how a theme puts its parts together. */
export interface RecordedPart {
  readonly id: string;
  readonly title: Localized;
  readonly share: number;
  readonly how: string;
}

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
export interface ProfileRecord {
  readonly format: typeof PROFILE_RECORD;
  readonly version: 1;
  readonly package: { readonly id: string; readonly version: string; readonly digest: string };
  readonly level: string;
  readonly area: { readonly id: string; readonly name: string };
  readonly year: number | null;
  /** The day on which plans were read. */
  readonly date: Day;
  readonly minimumPopulation: number | null;
  readonly parts: readonly RecordedPart[];
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
