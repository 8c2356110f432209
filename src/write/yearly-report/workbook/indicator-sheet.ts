import { formatUnit } from '../../../format/figure.ts';
import { valueAt, type Column } from '../../../model/column.ts';
import type { Language } from '../../../model/localized.ts';
import { figureMarkWords } from '../../../text/export/figure-mark-words.ts';
import { reportWorkbookWords } from '../../../text/report-workbook-words.ts';
import { reportWords } from '../../../text/report-words.ts';
import { fill, say } from '../../../text/say.ts';
import { yearlyTableWords } from '../../../text/yearly/yearly-table-words.ts';
import { yearlyWorkbookWords as texts } from '../../../text/yearly/yearly-workbook-words.ts';
import { markAt } from '../../figure-mark.ts';
import { figure, figureOr, label, lookOf, tableSheet, text } from '../../report-workbook/cells.ts';
import type { Sheet } from '../../xlsx/sheet.ts';
import type { IndicatorRow } from '../indicator-rows.ts';
import type { YearlyContext } from '../yearly-context.ts';

/** Every indicator by area in the report's year, with the city. */
export const indicatorSheet = (context: YearlyContext, rows: readonly IndicatorRow[], language: Language): Sheet =>
  byArea(context, say(texts.indicatorSheet, language), rows.map((row) => ({ row, year: row.year, column: row.column, city: row.city })), language);

/** The same in the year of the last report; of those that had a figure then. */
export const indicatorThenSheet = (context: YearlyContext, rows: readonly IndicatorRow[], language: Language): Sheet =>
  byArea(context, say(fill(texts.indicatorThenSheet, { since: String(context.since ?? '') }), language), rows.flatMap((row) => (row.columnThen === null ? [] : [{ row, year: context.since, column: row.columnThen, city: row.cityThen }])), language);

interface OfYear {
  readonly row: IndicatorRow;
  readonly year: number | null;
  readonly column: Column;
  readonly city: number | null;
}

function byArea({ labels }: YearlyContext, name: string, all: readonly OfYear[], language: Language): Sheet {
  const heads = [...[reportWords.indicator, reportWorkbookWords.unit, reportWords.year, texts.inScore, yearlyTableWords.city].map((one) => say(one, language)), ...labels];
  const rows = all.map(({ row: { indicator, isInScore }, year, column, city }) => [
    label(say(indicator.title, language)),
    text(formatUnit(indicator.unit, language)),
    figure(year, 'plain'),
    text(say(isInScore ? reportWorkbookWords.yes : reportWorkbookWords.no, language)),
    figureOr(city, lookOf(indicator.unit), figureMarkWords.missing, language),
    ...labels.map((_, position) => figureOr(valueAt(column, position), lookOf(indicator.unit), figureMarkWords[markAt(column, position) ?? 'missing'], language)),
  ]);
  return tableSheet(name, heads, rows.length === 0 ? [[text(say(texts.noFigures, language))]] : rows);
}
