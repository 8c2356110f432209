import { formatUnit } from '../../format/figure.ts';
import { valueAt, type Column } from '../../model/column.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/localized.ts';
import { contributionsOf } from '../../score/contributions.ts';
import { columnsForYear } from '../../score/year-choice.ts';
import { figureMarkWords } from '../../text/export/figure-mark-words.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { reportWords } from '../../text/report-words.ts';
import { say } from '../../text/say.ts';
import { markAt } from '../figure-mark.ts';
import { cityMean } from '../report/driver-section.ts';
import { nodeShares } from '../report/node-shares.ts';
import type { ReportContext } from '../report/report-context.ts';
import { indicatorHere } from '../report/report-series.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';
import { figure, figureOr, label, lookOf, tableSheet, text } from './cells.ts';

/** Every indicator that the level has figures of: its figure here and in the city, its part of the score and what it moves it, and where it is from. */
export function indicatorSheet(context: ReportContext, position: number, language: Language): Sheet {
  const heads = [reportWords.indicator, texts.unit, reportWords.year, reportWords.here, reportWords.city, texts.direction, texts.shareOfScore, texts.contribution, texts.source].map((one) => say(one, language));
  const ids = [...context.city.indicators.keys()].filter((id) => context.level.series.has(id));
  const { columns, yearsUsed } = columnsForYear(context.level, ids, context.year);
  const weights = indicatorShares(context);
  const amounts = new Map(contributionsOf(context.scored.result, position).map(({ indicator, amount }) => [indicator, amount]));
  const rows = ids.flatMap((id) => {
    const [indicator, column] = [indicatorHere(context, id), columns.get(id)];
    if (indicator === null || column === undefined || !yearsUsed.has(id)) return [];
    return [[
      ...figureCells(context, indicator, column, yearsUsed.get(id) ?? null, position, language),
      figure(weights.get(id) ?? 0),
      figure(amounts.get(id) ?? null),
      text(indicator.source?.title ?? null),
    ]];
  });
  return tableSheet(say(texts.indicatorSheet, language), heads, rows);
}

function figureCells(context: ReportContext, { title, unit, direction }: Indicator, column: Column, year: number | null, position: number, language: Language): readonly SheetCell[] {
  const own = valueAt(column, position);
  return [
    label(say(title, language)),
    text(formatUnit(unit, language)),
    figure(year, 'plain'),
    figureOr(own, lookOf(unit), figureMarkWords[markAt(column, position) ?? 'missing'], language),
    figure(cityMean(context, column), lookOf(unit)),
    text(say(texts.directions[direction], language)),
  ];
}

/** What part of the score each indicator has, by all of its leaves. */
function indicatorShares({ tree: { root } }: ReportContext): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  if (root.kind === 'leaf') shares.set(root.indicator, 1);
  for (const { node, share } of nodeShares(root, 1)) if (node.kind === 'leaf') shares.set(node.indicator, (shares.get(node.indicator) ?? 0) + share);
  return shares;
}
