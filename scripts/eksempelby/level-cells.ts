import { type Gap, isLost } from './gaps.ts';
import type { Counts } from './people.ts';
import { RATIOS, ratioOf } from './ratios.ts';

/** A level as its figures need it: which units each area is made of, and which larger area each lies in. */
export interface LevelUnits {
  readonly id: string;
  readonly areas: readonly { readonly id: string; readonly units: readonly number[]; readonly within: number; readonly rode: number; readonly bydel: number }[];
  /** Indicators that the level does not have. */
  readonly without: readonly string[];
  /** Further counts of the level itself, an entry an area: a survey. */
  readonly further: (year: number) => Counts;
}

/** A figure or why there is none. */
export type Cell = number | Gap;

/** Every figure of a level and year, before anything is withheld: indicator id -> a cell an area. Sums are of units, so that areas add up on every level. */
export function cellsOf(level: LevelUnits, year: number, counts: Counts): ReadonlyMap<string, readonly Cell[]> {
  const sums = new Map<string, readonly number[]>();
  for (const [id, values] of counts) sums.set(id, level.areas.map(({ units }) => units.reduce((sum, unit) => sum + (values[unit] ?? 0), 0)));
  for (const [id, values] of level.further(year)) sums.set(id, values);
  const cells = new Map<string, Cell[]>([...sums].map(([id, values]) => [id, [...values]]));
  for (const ratio of RATIOS) {
    const [above, below, less] = [sums.get(ratio.above), sums.get(ratio.below), sums.get(ratio.less ?? '')];
    if (!above || !below) continue;
    cells.set(ratio.id, level.areas.map((_, i) => ((below[i] ?? 0) > 0 ? ratioOf(ratio, (above[i] ?? 0) - (less?.[i] ?? 0), below[i] ?? 0) : 'not-applicable')));
  }
  markLost(level, year, cells);
  for (const id of level.without) cells.delete(id);
  return cells;
}

function markLost(level: LevelUnits, year: number, cells: ReadonlyMap<string, Cell[]>): void {
  if (level.id !== 'rode') return;
  for (const [id, column] of cells) level.areas.forEach(({ rode, bydel }, i) => isLost(id, year, rode, bydel) && (column[i] = 'missing'));
}
