import { compareText } from '../../format/compare-text.ts';
import { NEED_GROUPS } from '../../plans/group-rule.ts';
import type { AreaRow, Scene } from '../scene.ts';
import type { ListFacts } from './list-facts.ts';
import { compareFigures } from './listed-rows.ts';

/**
 * The rows of the list in the chosen order, also by what stands in no row: drivers by their names, groups from what asks for least to what asks for
 * most, plans and notes by their number. Rows without it come last, either way, and equal ones in the order of ranks.
 */
export function listInOrder({ listed, view }: Scene, facts: ListFacts): readonly AreaRow[] {
  const { sort, descending } = view.list;
  const sign = descending ? -1 : 1;
  if (sort === 'drivers') {
    const names = new Map(listed.map((row) => [row, facts.driversOf(row).map(({ title }) => title[view.language]).join(', ')]));
    return listed.toSorted((a, b) => compareNames(names.get(a) ?? '', names.get(b) ?? '', (x, y) => sign * compareText(x, y, view.language)));
  }
  const figure = figureOf(sort, facts);
  return figure === null ? listed : listed.toSorted((a, b) => compareFigures(figure(a), figure(b), sign));
}

function figureOf(sort: Scene['view']['list']['sort'], facts: ListFacts): ((row: AreaRow) => number | null) | null {
  switch (sort) {
    case 'group':
      return (row) => indexOrNull(facts.groupOf(row));
    case 'cover':
      return ({ plans }) => plans.cover;
    case 'active':
    case 'planned':
    case 'expiring':
      return ({ plans }) => plans[sort].length || null;
    case 'since':
      return facts.yearsSincePlan;
    case 'notes':
      return (row) => facts.notesOf(row).length || null;
    default:
      return null;
  }
}

const indexOrNull = (group: ReturnType<ListFacts['groupOf']>): number | null => (group === null ? null : NEED_GROUPS.indexOf(group));

const compareNames = (a: string, b: string, compare: (a: string, b: string) => number): number => (a === '' || b === '' ? Number(a === '') - Number(b === '') : compare(a, b));
