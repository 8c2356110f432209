import { valueAt, type Column } from '../model/column.ts';
import type { Robustness } from '../model/robustness.ts';

/** Areas, most deprived first, whose places in the list cannot be told apart. */
export interface AreaGroup {
  readonly positions: readonly number[];
  /** Ranks as shown, from the first to the last of the group. */
  readonly from: number;
  readonly to: number;
}

/** True where the 5-95 % rank spans of two areas do not overlap: their order holds in all but few draws. `null`: one has no span. */
export function canBeToldApart({ rankP05, rankP95 }: Robustness, a: number, b: number): boolean | null {
  const [aLow, aHigh, bLow, bHigh] = [valueAt(rankP05, a), valueAt(rankP95, a), valueAt(rankP05, b), valueAt(rankP95, b)];
  return aLow === null || aHigh === null || bLow === null || bHigh === null ? null : aHigh < bLow || bHigh < aLow;
}

/**
 * The ranked areas, parted into groups from the top of the list: a group takes the next area as long as its span overlaps the
 * span of every area already in it. So no two areas of a group can be told apart; two areas of neighbouring groups may or may not.
 * Areas without a rank are in no group.
 */
export function areaGroups({ rank, rankP05, rankP95 }: Pick<Robustness, 'rank' | 'rankP05' | 'rankP95'>): readonly AreaGroup[] {
  const groups: { positions: number[]; from: number; to: number; latestStart: number; earliestEnd: number }[] = [];
  for (const position of inOrder(rank)) {
    const [place, low, high] = [valueAt(rank, position), valueAt(rankP05, position), valueAt(rankP95, position)];
    if (place === null || low === null || high === null) continue;
    const group = groups.at(-1);
    if (group === undefined || low > group.earliestEnd || high < group.latestStart) {
      groups.push({ positions: [position], from: place, to: place, latestStart: low, earliestEnd: high });
      continue;
    }
    group.positions.push(position);
    group.to = place;
    group.latestStart = Math.max(group.latestStart, low);
    group.earliestEnd = Math.min(group.earliestEnd, high);
  }
  return groups.map(({ positions, from, to }) => ({ positions, from, to }));
}

const inOrder = (rank: Column): readonly number[] =>
  Array.from(rank.state.keys())
    .filter((position) => valueAt(rank, position) !== null)
    .toSorted((a, b) => (rank.values[a] ?? 0) - (rank.values[b] ?? 0));
