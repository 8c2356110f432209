import type { Position, Ring } from '../../../model/geometry.ts';
import { samePlace, turn } from './turn.ts';

/** A ring without what says nothing, and what was done to it. `ring` `null`: fewer than three corners are left. */
export interface TidyRing {
  readonly ring: Ring | null;
  readonly wasOpen: boolean;
  /** Positions that stood twice in a row. */
  readonly repeated: number;
  /** Corners of lines that run out and back on themselves. */
  readonly spikes: number;
}

/** Closes a ring and takes out repeated positions and spikes. A ring that has none of it is returned as it is. */
export function tidyRing(given: Ring): TidyRing {
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined) return { ring: null, wasOpen: false, repeated: 0, spikes: 0 };
  const wasOpen = !samePlace(first, last);
  const corners = wasOpen ? given : given.slice(0, -1);
  const kept: Position[] = [];
  const counts = { repeated: 0, spikes: 0 };
  for (const corner of corners) addCorner(kept, corner, counts);
  tidySeam(kept, counts);
  const isSame = !wasOpen && kept.length === corners.length;
  const ring = kept.length < 3 ? null : isSame ? given : [...kept, kept[0] ?? first];
  return { ring, wasOpen, ...counts };
}

type Counts = { repeated: number; spikes: number };

function addCorner(kept: Position[], corner: Position, counts: Counts): void {
  for (;;) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && samePlace(last, corner)) {
      counts.repeated += 1;
      return;
    }
    if (before === undefined || last === undefined || !isSpike(before, last, corner)) break;
    kept.pop();
    counts.spikes += 1;
  }
  kept.push(corner);
}

/** The same where the ring's end meets its beginning. */
function tidySeam(kept: Position[], counts: Counts): void {
  while (kept.length >= 3) {
    const [first, second, before, last] = [kept[0], kept[1], kept.at(-2), kept.at(-1)];
    if (first === undefined || second === undefined || before === undefined || last === undefined) return;
    if (samePlace(last, first)) {
      kept.pop();
      counts.repeated += 1;
    } else if (isSpike(before, last, first)) {
      kept.pop();
      counts.spikes += 1;
    } else if (isSpike(last, first, second)) {
      kept.shift();
      counts.spikes += 1;
    } else return;
  }
}

/** Whether the way back from b lies on the way to it. */
const isSpike = (a: Position, b: Position, c: Position): boolean =>
  turn(a, b, c) === 0 && (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) > 0;
