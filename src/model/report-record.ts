import type { Localized } from './localized.ts';
import type { Day } from './programme.ts';

/** A part of the index: its share 0..1 of the score, and how it is made - the steps of an indicator, or how a theme puts its parts together. */
export interface RecordedPart {
  readonly id: string;
  readonly title: Localized;
  readonly share: number;
  /** Id of the part that it is in; left out: it is the whole, or the record is an old one. */
  readonly above?: string;
  readonly how: string;
}

/** What a report that is kept says of how it was made, so that the next one of its kind can say what is done otherwise. */
export interface ReportRecord {
  readonly version: 1;
  readonly package: { readonly id: string; readonly version: string; readonly digest: string };
  readonly level: string;
  readonly year: number | null;
  /** The day on which plans were read. */
  readonly date: Day;
  readonly minimumPopulation: number | null;
  readonly parts: readonly RecordedPart[];
}
