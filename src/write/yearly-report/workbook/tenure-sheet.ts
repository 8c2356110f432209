import { formatUnit } from '../../../format/figure.ts';
import type { Language } from '../../../model/localized.ts';
import type { Total } from '../../../score/tenure/tenure-totals.ts';
import { figureMarkWords } from '../../../text/export/figure-mark-words.ts';
import { reportWorkbookWords } from '../../../text/report-workbook-words.ts';
import { reportWords } from '../../../text/report-words.ts';
import { fill, say } from '../../../text/say.ts';
import { yearlyTableWords } from '../../../text/yearly/yearly-table-words.ts';
import { yearlyWorkbookWords as texts } from '../../../text/yearly/yearly-workbook-words.ts';
import { figure, label, lookOf, tableSheet, text } from '../../report-workbook/cells.ts';
import type { Sheet, SheetCell } from '../../xlsx/sheet.ts';
import type { IndicatorRow } from '../indicator-rows.ts';
import type { YearlyContext } from '../yearly-context.ts';

/** Almen housing against the rest of the city in both years; or that the package does not mark it. */
export function tenureSheet({ tenure, since, year }: YearlyContext, rows: readonly IndicatorRow[], language: Language): Sheet {
  const name = say(texts.tenureSheet, language);
  if (tenure === null) return tableSheet(name, [say(reportWorkbookWords.what, language)], [[text(say(yearlyTableWords.noTenure, language))]]);
  const said = (one: number | null): { readonly year: string } => ({ year: one === null ? '' : String(one) });
  const heads = [...[reportWords.indicator, reportWorkbookWords.unit].map((one) => say(one, language)), ...[since, year].flatMap((one) => [yearlyTableWords.almenIn, yearlyTableWords.restIn, yearlyTableWords.counted].map((title) => say(fill(title, said(one)), language))), say(texts.units, language)];
  const body = rows.filter((row) => row.tenure !== null).map((row) => [
    label(say(row.indicator.title, language)),
    text(formatUnit(row.indicator.unit, language)),
    ...[row.tenureThen, row.tenure].flatMap((one) => [...[one?.almen, one?.rest].map((total) => totalCell(total, row, language)), figure(one?.counted ?? null, 'plain')]),
    figure(row.tenure?.units ?? null, 'plain'),
  ]);
  return tableSheet(name, heads, body.length === 0 ? [[text(say(yearlyTableWords.noTenureFigures, language))]] : body);
}

function totalCell(total: Total | undefined, { indicator }: IndicatorRow, language: Language): SheetCell {
  if (total?.kind === 'known') return figure(total.value, lookOf(indicator.unit));
  return text(say(figureMarkWords[total?.kind === 'withheld' ? 'suppressed' : 'missing'], language));
}
