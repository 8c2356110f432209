import { valueAt } from '../../../model/column.ts';
import { leavesOf, type IndexNode, type IndexTree } from '../../../model/index-tree.ts';
import { PROFILE_RECORD, type ProfileRecord, type RecordedFigure, type RecordedStatus } from '../../../model/profile-record.ts';
import type { AreaPlans } from '../../../plans/area-plans.ts';
import { fifthAt } from '../fifth.ts';
import type { ReportContext } from '../report-context.ts';
import { indicatorHere } from '../report-series.ts';
import { reportRecord } from './report-record.ts';

/** The id of the block of data in a profile's own file. */
export const RECORD_ID = 'profile-data';

/** The profile of the area at a position as data: what the next one is held against. Scores carry every digit. */
export function profileRecord(context: ReportContext, position: number): ProfileRecord {
  const { level, tree, scored: { result, population } } = context;
  const area = level.areas[position];
  return {
    format: PROFILE_RECORD,
    ...reportRecord(context),
    area: { id: area?.id ?? '', name: area?.name ?? '' },
    scored: result.scored,
    score: valueAt(result.score, position),
    rank: valueAt(result.rank, position),
    fifth: fifthAt(context, position),
    residents: population === null ? null : valueAt(population, position),
    themes: themesOf(tree).map(({ id, title }) => ({ id, title, value: valueIn(context, id, position) })),
    figures: figuresOf(context, position),
    plans: plansOf(context, position),
  };
}

const themesOf = ({ root }: IndexTree): readonly IndexNode[] => (root.kind === 'branch' ? root.children.filter(({ weight }) => weight > 0) : [root]);

function valueIn({ scored: { result } }: ReportContext, node: string, position: number): number | null {
  const column = result.nodes.get(node);
  return column === undefined ? null : valueAt(column, position);
}

function figuresOf(context: ReportContext, position: number): readonly RecordedFigure[] {
  const { columns, yearsUsed } = context.scored;
  return [...new Set([...leavesOf(context.tree.root)].map(({ indicator }) => indicator))].flatMap((id) => {
    const [indicator, column] = [indicatorHere(context, id), columns.get(id)];
    if (indicator === null || column === undefined) return [];
    return [{ id, title: indicator.title, unit: indicator.unit, value: valueAt(column, position), year: yearsUsed.get(id) ?? null }];
  });
}

function plansOf({ city, plans }: ReportContext, position: number): ProfileRecord['plans'] {
  const here = plans[position];
  return city.programmes.flatMap(({ id, title }) => {
    const status = here === undefined ? null : statusIn(here, id);
    return status === null ? [] : [{ id, title, status }];
  });
}

function statusIn(here: AreaPlans, id: string): RecordedStatus | null {
  if (here.active.includes(id) || here.besides.includes(id)) return 'now';
  if (here.planned.includes(id)) return 'coming';
  if (here.ended.includes(id)) return 'past';
  return here.endUnknown.includes(id) || here.unknown.includes(id) ? 'unknown' : null;
}
