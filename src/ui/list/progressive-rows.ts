import { useEffect, useMemo, useState } from 'react';
import type { AreaRow } from '../../state/scene.ts';

/** The first rows follow a drag in the same frame. */
const IMMEDIATE_ROWS = 24;
/** The rest of a long list follows when the weights have rested so long: hundreds of rows a frame would make the map stutter. */
const REST_MS = 160;

/** What the table shows of the list: the list itself, except that further rows of a long one wait until it has come to rest. */
export function useProgressiveRows(listed: readonly AreaRow[]): readonly AreaRow[] {
  const [rested, setRested] = useState(listed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(listed), REST_MS);
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
