import { hasPlace, type PlanBar } from './plan-bar.ts';

/** Bars on one line, in the order of time: a programme and those that followed it. */
export type Lane = readonly PlanBar[];

/**
 * Bars in lanes: each that has a place in time stands in one lane once. A programme and its successor share a lane where they do not
 * overlap, so that the gap between them is seen; one that follows two stands behind the first of them. Lanes lie in the order in which
 * the list first names one of their bars.
 */
export function lanesOf(bars: readonly PlanBar[]): readonly Lane[] {
  const byId = new Map(bars.filter(hasPlace).map((bar) => [bar.programme.id, bar]));
  const before = new Map<string, string>();
  for (const bar of byId.values()) {
    const next = byId.get(bar.successor?.id ?? '');
    if (next !== undefined && follows(next, bar) && !before.has(next.programme.id)) before.set(next.programme.id, bar.programme.id);
  }
  const after = new Map([...before].map(([next, one]) => [one, next]));
  const lanes = new Map<string, Lane>();
  for (const id of byId.keys()) {
    const first = firstOf(id, before);
    if (!lanes.has(first)) lanes.set(first, chainFrom(first, after, byId));
  }
  return [...lanes.values()];
}

const follows = (next: PlanBar, { to }: PlanBar): boolean => to !== null && next.from !== null && next.from > to;

// Each bar of a chain begins after the one before it has ended, so both ways come to an end.
function firstOf(id: string, before: ReadonlyMap<string, string>): string {
  let first = id;
  for (let one: string | undefined = id; one !== undefined; one = before.get(one)) first = one;
  return first;
}

function chainFrom(first: string, after: ReadonlyMap<string, string>, byId: ReadonlyMap<string, PlanBar>): Lane {
  const chain: PlanBar[] = [];
  for (let id: string | undefined = first; id !== undefined; id = after.get(id)) {
    const bar = byId.get(id);
    if (bar !== undefined) chain.push(bar);
  }
  return chain;
}
