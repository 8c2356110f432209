import type { Robustness } from '../../model/robustness.ts';
import type { Column } from '../../model/column.ts';
import { areaGroups, type AreaGroup } from '../../score/area-groups.ts';
import type { AreaRow } from '../scene.ts';
import type { ListChoice } from '../view.ts';

/** Rows of the list that stand together; `group` where they cannot be told apart, `null`: each by itself. */
export interface ListedGroup {
  readonly group: AreaGroup | null;
  readonly rows: readonly AreaRow[];
}

/**
 * The rows of a list in groups that cannot be told apart, where the list stands in the order of ranks; else all as they are. `rank` is
 * the rank that is shown now: spans of the moment before part it as well, so that nothing jumps while a slider moves.
 */
export function groupedRows(rows: readonly AreaRow[], { sort, descending }: ListChoice, rank: Column | null, spans: Robustness | null): readonly ListedGroup[] {
  if (rank === null || spans === null || sort !== 'rank' || descending) return [{ group: null, rows }];
  const groups = areaGroups({ rank, rankP05: spans.rankP05, rankP95: spans.rankP95 });
  const groupOf = new Map(groups.filter(({ positions }) => positions.length > 1).flatMap((group) => group.positions.map((position) => [position, group] as const)));
  const listed: { group: AreaGroup | null; rows: AreaRow[] }[] = [];
  for (const row of rows) {
    const group = groupOf.get(row.position) ?? null;
    const last = listed.at(-1);
    if (last === undefined || last.group !== group) listed.push({ group, rows: [row] });
    else last.rows.push(row);
  }
  return listed;
}
