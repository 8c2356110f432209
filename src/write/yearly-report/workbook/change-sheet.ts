import { valueAt } from '../../../model/column.ts';
import type { Language } from '../../../model/localized.ts';
import { figureMarkWords } from '../../../text/export/figure-mark-words.ts';
import { fill, say } from '../../../text/say.ts';
import { reportWorkbookWords } from '../../../text/report-workbook-words.ts';
import { yearlyWorkbookWords as texts } from '../../../text/yearly/yearly-workbook-words.ts';
import { yearlyWords } from '../../../text/yearly/yearly-words.ts';
import { figure, figureOr, label, tableSheet, text } from '../../report-workbook/cells.ts';
import { mostDeprivedFirst } from '../../score-table.ts';
import type { Sheet, SheetCell } from '../../xlsx/sheet.ts';
import { toldChange, type Measured, type Period } from '../period.ts';
import type { YearlyContext } from '../yearly-context.ts';

/** Every area: rank and score then and now, its change both ways, and whether chance alone may have made it. */
export function changeSheet(context: YearlyContext, language: Language): Sheet {
  const { level, period, year } = context;
  const name = say(texts.changeSheet, language);
  if (period === null) return tableSheet(name, [say(reportWorkbookWords.what, language)], [[text(say(context.since === null ? fill(yearlyWords.noSince, { year: String(year) }) : fill(yearlyWords.noPeriod, { since: String(context.since), year: String(year) }), language))]]);
  const said = { since: String(period.since), year: String(period.year) };
  const heads = [texts.id, yearlyWords.area, texts.rankThen, texts.rankNow, texts.scoreThen, texts.scoreNow, yearlyWords.changeEach, texts.withinNoise, yearlyWords.changeFixed, texts.withinNoise].map((one) => say(fill(one, said), language));
  return tableSheet(name, heads, mostDeprivedFirst(level, period.eachYear.now.result).map((position) => areaRow(context, period, position, language)), 2);
}

function areaRow({ level, labels }: YearlyContext, { eachYear, fixed }: Period, position: number, language: Language): readonly SheetCell[] {
  const { last, now } = eachYear;
  const scored = (value: number | null, look: 'plain' | 'two'): SheetCell => figureOr(value, look, figureMarkWords['not-scored'], language);
  return [
    label(level.areas[position]?.id ?? ''),
    label(labels[position] ?? ''),
    ...[last, now].map(({ result }) => scored(valueAt(result.rank, position), 'plain')),
    ...[last, now].map(({ result }) => scored(valueAt(result.score, position), 'two')),
    ...changeCells(eachYear, position, language),
    ...changeCells(fixed, position, language),
  ];
}

function changeCells({ change }: Measured, position: number, language: Language): readonly SheetCell[] {
  const told = toldChange(change, position);
  if (told === null) return [text(say(texts.notTold, language)), text(null)];
  return [figure(told.amount), text(say(told.isWithinNoise ? reportWorkbookWords.yes : reportWorkbookWords.no, language))];
}
