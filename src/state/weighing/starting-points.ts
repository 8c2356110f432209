import type { AreaRow, Scene } from '../scene.ts';
import type { ListChoice } from '../view.ts';

/** The share of areas that "the greatest need" means until a person says another. */
const GREATEST = 0.2;

/** The list of the greatest need without a known running programme, most need first; part of the city and overlay stay as they were chosen. */
export const UNCOVERED_LIST: Partial<ListChoice> = { open: true, plans: 'no-known-active', topShare: GREATEST, sort: 'rank', descending: false };

/** The area to hold against the city: the pinned one, the home where it is of this level, the one of most need within the home, or of all; `null`: none is scored. */
export function areaToCompare({ view, level, rows }: Pick<Scene, 'view' | 'level' | 'rows'>): string | null {
  const { home, pinned } = view;
  if (pinned !== null) return pinned;
  if (home !== null && home.level === level.id && level.positions.has(home.area)) return home.area;
  const inHome = rows.filter((row) => home !== null && level.areas[row.position]?.parents.get(home.level) === home.area);
  return (mostNeed(inHome) ?? mostNeed(rows))?.id ?? null;
}

const mostNeed = (rows: readonly AreaRow[]): AreaRow | null =>
  rows.reduce<AreaRow | null>((best, row) => (row.rank !== null && row.rank < (best?.rank ?? Infinity) ? row : best), null);
