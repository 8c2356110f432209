import { nodesOf, type IndexTree, type MissingRule } from '../../../model/index-tree.ts';
import { YEARLY_RECORD, type RecordedIndicator, type RecordedMethod, type YearlyRecord } from '../../../model/yearly-record.ts';
import { carryingLeaves } from '../../../score/time/series-breaks.ts';
import { methodChoices } from '../../report/method-words.ts';
import type { ReportContext } from '../../report/report-context.ts';
import { indicatorHere } from '../../report/report-series.ts';
import { reportRecord } from '../../report/since/report-record.ts';

/** The id of the block of data in a yearly report's own file. */
export const YEARLY_RECORD_ID = 'yearly-data';

/** How the report was made, as data: what the next one is held against. */
export const yearlyRecord = (context: ReportContext): YearlyRecord => ({
  format: YEARLY_RECORD,
  ...reportRecord(context),
  method: methodOf(context.tree),
  indicators: indicatorsOf(context),
});

function methodOf(tree: IndexTree): RecordedMethod {
  const rules = [...nodesOf(tree.root)].flatMap((node) => (node.kind === 'leaf' ? [] : [node.aggregate.missing]));
  return { ...methodChoices(tree), missing: distinct(rules), excluded: tree.areas.exclude.toSorted(), ranking: JSON.stringify(tree.rank) };
}

const distinct = (rules: readonly MissingRule[]): readonly MissingRule[] => [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];

function indicatorsOf(context: ReportContext): readonly RecordedIndicator[] {
  const { tree, scored: { yearsUsed } } = context;
  return [...new Set([...carryingLeaves(tree.root)].map(({ indicator }) => indicator))].flatMap((id) => {
    const indicator = indicatorHere(context, id);
    return indicator === null ? [] : [{ id, title: indicator.title, source: indicator.source?.title ?? null, year: yearsUsed.get(id) ?? null }];
  });
}
