import { valueAt, type Column } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import { TAKES_PART } from '../model/score-result.ts';
import type { AreaPlans } from '../plans/area-plans.ts';
import type { NeedGroup } from '../plans/group-rule.ts';
import type { ProgrammeOnDate } from '../plans/programme-on-date.ts';
import { mostDeprivedFirst, type ScoredColumns } from './score-table.ts';
import type { Cell, Table } from './table.ts';

/** The columns of the priority table on the command line. */
export const PRIORITY_TABLE_COLUMNS = ['area', 'name', 'rank', 'score', 'group', 'drivers', 'population', 'cover', 'active', 'expiring', 'planned'] as const;

/** Everything of a level on a date, in the order of its areas. */
export interface PriorityList {
  readonly level: Level;
  readonly result: Pick<ScoredColumns, 'participation' | 'rank' | 'score'>;
  readonly population: Column | null;
  readonly groups: readonly (NeedGroup | null)[];
  /** Ids of the themes that push the score up most. */
  readonly drivers: readonly (readonly string[])[];
  readonly plans: readonly AreaPlans[];
  readonly programmes: readonly ProgrammeOnDate[];
}

/**
 * A row an area in the order of the score table. Areas without a score have no rank, score, group and drivers; their plans stand.
 * `active` holds every active programme, also of types that count in no cover; lists of ids are joined by a space.
 */
export function priorityTable(list: PriorityList): Table {
  const place = new Map(list.programmes.map(({ programme }, i) => [programme.id, i]));
  const inOrder = (ids: readonly string[]): string => ids.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)).join(' ');
  const row = (position: number): Cell[] => {
    const area = list.level.areas[position];
    const plans = list.plans[position];
    const takesPart = list.result.participation[position] === TAKES_PART;
    const ranked = (column: Column): Cell => (takesPart ? valueAt(column, position) : null);
    return [
      area?.id ?? '', area?.name ?? '', ranked(list.result.rank), ranked(list.result.score), list.groups[position] ?? null, (list.drivers[position] ?? []).join(' '),
      list.population === null ? null : valueAt(list.population, position), plans?.cover ?? 0,
      inOrder([...(plans?.active ?? []), ...(plans?.besides ?? [])]), inOrder(plans?.expiring ?? []), inOrder(plans?.planned ?? []),
    ];
  };
  return { columns: PRIORITY_TABLE_COLUMNS, rows: mostDeprivedFirst(list.level, list.result).map(row) };
}
