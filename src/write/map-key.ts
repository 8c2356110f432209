import type { PriorityRow } from './priority-export.ts';

/** What is drawn over a fill: nothing, lines that rise or fall to the right, or dots. */
export type KeyMarks = 'none' | 'rising' | 'falling' | 'dots';

/** An entry of a map's key in the language of its file. */
export interface MapKeyEntry {
  /** The areas that it is of: a class from 1, or why there is none. */
  readonly of: number | Exclude<PriorityRow['mapped'], 'class'>;
  readonly fill: string;
  readonly marks: KeyMarks;
  readonly label: string;
  readonly count: number;
}

/** The key of a map: most need first, then what has no class. */
export interface MapKey {
  readonly title: string;
  readonly entries: readonly MapKeyEntry[];
  /** Colours of the marks and of the borders. */
  readonly ink: string;
  readonly border: string;
}
