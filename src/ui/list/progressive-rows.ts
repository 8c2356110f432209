import { startTransition, useEffect, useMemo, useState } from 'react';
import { afterFrame } from '../controls/after-frame.ts';
import type { AreaRow } from '../../state/scene.ts';

/** The first rows follow a drag in the same frame. */
const IMMEDIATE_ROWS = 24;
/** The rest of a long list follows when the weights have rested so long: hundreds of rows a frame would make the map stutter. */
const REST_MS = 160;

/** New rows come so many a frame: laying out hundreds at once would hold up the page. */
export const BATCH = 6;

/** What the table shows of the list: the list itself, except that a long one grows to its length, and that its further rows wait until it has come to rest. */
export function useProgressiveRows(listed: readonly AreaRow[]): readonly AreaRow[] {
  const rows = useRestedRows(listed);
  const grown = useGrowingLength(listed.length);
  return useMemo(() => (grown < rows.length ? rows.slice(0, grown) : rows), [rows, grown]);
}

/** Grows by a batch a frame until it has reached the length, and starts again from a shorter one. */
function useGrowingLength(length: number): number {
  const [grown, setGrown] = useState(BATCH);
  const next = nextLength(grown, length);
  useEffect(() => (next === grown ? undefined : afterFrame(() => setGrown(next))), [grown, next]);
  return grown;
}

/** How many rows are shown after as many as `grown` were. */
export const nextLength = (grown: number, length: number): number => (grown < length ? grown + BATCH : Math.max(BATCH, Math.ceil(length / BATCH) * BATCH));

function useRestedRows(listed: readonly AreaRow[]): readonly AreaRow[] {
  const [rested, setRested] = useState(listed);
  useEffect(() => {
    // A transition: rows are worked out in slices, between which the page answers.
    const timer = setTimeout(() => startTransition(() => setRested(listed)), REST_MS);
    return () => clearTimeout(timer);
  }, [listed]);
  return useMemo(() => progressiveRows(listed, rested), [listed, rested]);
}

/**
 * The first rows as they are in `listed`, then the others as they were in `rested`: the same areas, each once.
 * A list of other areas than the rested one is shown as it is.
 */
export function progressiveRows(listed: readonly AreaRow[], rested: readonly AreaRow[]): readonly AreaRow[] {
  if (listed === rested || listed.length <= IMMEDIATE_ROWS) return listed;
  const wanted = new Set(listed.map((row) => row.id));
  if (rested.length !== listed.length || rested.some((row) => !wanted.has(row.id))) return listed;
  const first = listed.slice(0, IMMEDIATE_ROWS);
  for (const row of first) wanted.delete(row.id);
  return [...first, ...rested.filter((row) => wanted.has(row.id))];
}
