import { valueAt } from '../../../model/column.ts';
import type { Language } from '../../../model/localized.ts';
import { changeParts } from '../../../score/time/change-parts.ts';
import { fill, say } from '../../../text/say.ts';
import { yearlyWorkbookWords as texts } from '../../../text/yearly/yearly-workbook-words.ts';
import { yearlyWords } from '../../../text/yearly/yearly-words.ts';
import { indicatorHere } from '../../report/report-series.ts';
import { figure, label, lookOf, tableSheet, text } from '../../report-workbook/cells.ts';
import type { Sheet, SheetCell } from '../../xlsx/sheet.ts';
import type { Period } from '../period.ts';
import type { YearlyContext } from '../yearly-context.ts';

/** Why each score changed, a row a part and area: contributions of a row group and the mean add up to the change of the area. */
export function partSheet(context: YearlyContext, language: Language): Sheet {
  const { level, period } = context;
  const heads = [texts.id, yearlyWords.area, yearlyWords.reason, texts.figureThen, texts.figureNow, yearlyWords.contribution].map((one) => say(fill(one, { since: String(period?.since ?? ''), year: String(period?.year ?? '') }), language));
  const rows = period === null || period.breaks.length > 0 || period.eachYear.change === null ? [] : level.areas.flatMap((_, position) => areaRows(context, period, position, language));
  return tableSheet(say(texts.partSheet, language), heads, rows.length === 0 ? [[text(say(texts.noParts, language))]] : rows, 2);
}

function areaRows(context: YearlyContext, { eachYear }: Period, position: number, language: Language): readonly (readonly SheetCell[])[] {
  const found = changeParts(eachYear.last.result, eachYear.now.result, position);
  if (found === null) return [];
  const first = [label(context.level.areas[position]?.id ?? ''), label(context.labels[position] ?? '')];
  const line = (name: string, amount: number): readonly SheetCell[] => [...first, label(name), figure(null), figure(null), figure(amount)];
  return [
    ...found.parts.map(({ node, amount }) => {
      const indicator = node.kind === 'leaf' ? indicatorHere(context, node.indicator) : null;
      const figures = [eachYear.last, eachYear.now].map(({ columns }) => {
        const column = indicator === null ? undefined : columns.get(indicator.id);
        return figure(column === undefined ? null : valueAt(column, position), lookOf(indicator?.unit ?? ''));
      });
      return [...first, text(say(indicator?.title ?? node.title, language)), ...figures, figure(amount)];
    }),
    line(say(yearlyWords.meanRow, language), found.mean),
    line(say(yearlyWords.sumRow, language), found.total),
  ];
}
