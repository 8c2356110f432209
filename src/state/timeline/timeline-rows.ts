import type { Localized } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import type { Lane } from '../../plans/timeline/lanes.ts';
import type { PlanBar } from '../../plans/timeline/plan-bar.ts';
import type { TimelineGroup } from './timeline-scene.ts';

/** A line of the drawing from the top: the heading of a group, or a lane of bars. */
export type TimelineRow = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'heading'; readonly id: string; readonly title: Localized; readonly count: number }
  | { readonly kind: 'lane'; readonly id: string; readonly group: string; readonly lane: Lane }
);

export interface RowHeights {
  readonly heading: number;
  readonly lane: number;
}

/** The lines of all groups under one another. */
export function timelineRows(groups: readonly TimelineGroup[], heights: RowHeights): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  let top = 0;
  for (const { id, title, lanes } of groups) {
    if (title !== null) {
      rows.push({ kind: 'heading', id: `heading ${id}`, title, count: lanes.reduce((sum, lane) => sum + lane.length, 0), top, height: heights.heading });
      top += heights.heading;
    }
    for (const lane of lanes) {
      rows.push({ kind: 'lane', id: `lane ${id} ${lane[0]?.programme.id ?? ''}`, group: id, lane, top, height: heights.lane });
      top += heights.lane;
    }
  }
  return rows;
}

export const heightOf = (rows: readonly TimelineRow[]): number => {
  const last = rows.at(-1);
  return last === undefined ? 0 : last.top + last.height;
};

/** The rows that reach into a window, found in as many steps as their number has digits. */
export function rowsWithin(rows: readonly TimelineRow[], from: number, until: number): readonly TimelineRow[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && row.top + row.height <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((rows[end]?.top ?? until) < until) end += 1;
  return rows.slice(low, end);
}

/** A bar by the group that it stands in: a plan may stand in several. */
export interface BarPlace {
  readonly group: string;
  readonly id: string;
}

/** Where the arrow keys go. */
export type BarStep = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

const isLane = (row: TimelineRow): row is Extract<TimelineRow, { kind: 'lane' }> => row.kind === 'lane';

/** The row of a bar; `undefined` where it is not shown. */
export const rowOf = (rows: readonly TimelineRow[], place: BarPlace): Extract<TimelineRow, { kind: 'lane' }> | undefined =>
  rows.filter(isLane).find((row) => row.group === place.group && row.lane.some(({ programme }) => programme.id === place.id));

/** The bar that a key goes to from another; itself at an end, the first of all from one that is not there. */
export function barFrom(rows: readonly TimelineRow[], place: BarPlace | null, step: BarStep): BarPlace | null {
  const lanes = rows.filter(isLane);
  const at = place === null ? -1 : lanes.findIndex((row) => row === rowOf(rows, place));
  const bars = lanes[at]?.lane ?? [];
  const index = bars.findIndex(({ programme }) => programme.id === place?.id);
  if (at < 0 || step === 'first') return placeOf(lanes[0], 0);
  if (step === 'last') return placeOf(lanes.at(-1), -1);
  if (step === 'left') return index > 0 ? placeOf(lanes[at], index - 1) : (placeOf(lanes[at - 1], -1) ?? place);
  if (step === 'right') return index < bars.length - 1 ? placeOf(lanes[at], index + 1) : (placeOf(lanes[at + 1], 0) ?? place);
  const row = lanes[at + (step === 'up' ? -1 : 1)];
  return row === undefined ? place : placeOf(row, nearestTo(dayOf(bars[index]), row.lane));
}

function placeOf(row: Extract<TimelineRow, { kind: 'lane' }> | undefined, index: number): BarPlace | null {
  const bar = row?.lane.at(index);
  return row === undefined || bar === undefined ? null : { group: row.group, id: bar.programme.id };
}

const dayOf = (bar: PlanBar | undefined): Day => bar?.from ?? bar?.to ?? '';

/** The last bar of a lane that has begun by the day, else its first. */
function nearestTo(day: Day, lane: Lane): number {
  return Math.max(0, lane.findLastIndex((bar) => dayOf(bar) <= day));
}
