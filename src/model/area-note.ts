import type { Day } from './programme.ts';

/** What a note says: what was decided about the area, what the map does not show, or its strengths and resources. */
export const NOTE_KINDS = ['decision', 'not-shown', 'strengths'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A person's own dated note about an area. */
export interface AreaNote {
  readonly id: string;
  readonly level: string;
  readonly area: string;
  readonly kind: NoteKind;
  readonly date: Day;
  /** `null`: nobody is named. */
  readonly author: string | null;
  readonly text: string;
}

/** What a file of notes says that it is. */
export const NOTES_FORMAT = 'bybarometer-notes';
