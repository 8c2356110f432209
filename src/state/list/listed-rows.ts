import { compareText } from '../../format/compare-text.ts';
import type { Level } from '../../model/level.ts';
import type { Language } from '../../model/localized.ts';
import type { AreaRow } from '../scene.ts';
import type { AreaRef, ListChoice, PlanFilter, SortKey } from '../view.ts';

/**
 * What the list shows: the rows that pass every filter, sorted. Rows without the figure that is sorted by come last, either way. What stands in
 * no row (`list-order.ts` sorts by it) leaves them in the order of ranks.
 */
export function listedRows(rows: readonly AreaRow[], level: Level, list: ListChoice, language: Language): readonly AreaRow[] {
  const top = list.topShare === null ? null : topRows(rows, list.topShare);
  const kept = rows.filter(
    (row) =>
      isWithin(row, level, list.within) &&
      (list.overlay === null || row.overlays.has(list.overlay)) &&
      passes(row, list.plans) &&
      (top === null || top.has(row.position)),
  );
  return sortRows(kept, list.sort, list.descending, language);
}

/** Positions of the first ceil(share n) of the n ranked rows; equal ranks in the order of their ids. */
export function topRows(rows: readonly AreaRow[], share: number): ReadonlySet<number> {
  const ranked = rows.filter((row) => row.rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byId(a, b));
  // A share such as 0.07 of 100 is 7.000000000000001 in binary: that is seven areas, not eight.
  return new Set(ranked.slice(0, Math.ceil(share * ranked.length - 1e-9)).map((row) => row.position));
}

const byId = (a: AreaRow, b: AreaRow): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function isWithin(row: AreaRow, level: Level, within: AreaRef | null): boolean {
  if (within === null) return true;
  if (within.level === level.id) return row.id === within.area;
  return level.areas[row.position]?.parents.get(within.level) === within.area;
}

function passes({ plans }: AreaRow, filter: PlanFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'active':
      return plans.active.length > 0;
    case 'no-known-active':
      return plans.active.length === 0;
    case 'planned':
      return plans.planned.length > 0;
    case 'ended':
      return plans.ended.length > 0;
    case 'end-unknown':
      return plans.endUnknown.length > 0;
    default:
      return unknownFilter(filter);
  }
}

const unknownFilter = (filter: never): never => {
  throw new Error(`unknown plan filter: ${String(filter)}`);
};

const FIGURES: Readonly<Partial<Record<SortKey, (row: AreaRow) => number | null>>> = {
  rank: (row) => row.rank,
  value: (row) => row.value,
  population: (row) => row.population,
  coverage: (row) => row.coverage,
  plans: (row) => row.plans.cover,
};

function sortRows(rows: readonly AreaRow[], sort: SortKey, descending: boolean, language: Language): readonly AreaRow[] {
  const sign = descending ? -1 : 1;
  const byName = (a: AreaRow, b: AreaRow): number => compareText(a.label, b.label, language) || byId(a, b);
  if (sort === 'name') return rows.toSorted((a, b) => sign * byName(a, b));
  const figure = FIGURES[sort];
  return rows.toSorted((a, b) => (figure === undefined ? 0 : compareFigures(figure(a), figure(b), sign)) || compareFigures(a.rank, b.rank, 1) || byName(a, b));
}

/** `null` last, whichever way the figures go. */
export function compareFigures(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * (a - b);
}
