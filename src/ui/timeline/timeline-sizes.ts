import type { RowHeights } from '../../state/timeline/timeline-rows.ts';

/** How the timeline is set, in px. */
export interface TimelineSizes extends RowHeights {
  /** Width of the column of titles; 0: titles stand over their lanes. */
  readonly labels: number;
  /** Top and height of a bar within its lane. */
  readonly barTop: number;
  readonly bar: number;
}

export const WIDE: TimelineSizes = { labels: 212, heading: 40, lane: 34, barTop: 5, bar: 24 };
/** Room for a finger: what is touched is the whole lane. */
export const NARROW: TimelineSizes = { labels: 0, heading: 44, lane: 52, barTop: 22, bar: 24 };
