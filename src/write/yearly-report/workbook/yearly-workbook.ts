import type { Language } from '../../../model/localized.ts';
import { exportWords } from '../../../text/export-words.ts';
import { say } from '../../../text/say.ts';
import { recordSheet } from '../../report-workbook/record-sheet.ts';
import { workbookOf } from '../../xlsx/workbook.ts';
import { indicatorRows } from '../indicator-rows.ts';
import { yearlyRecord } from '../last/yearly-record.ts';
import type { YearlyContext } from '../yearly-context.ts';
import { yearlyTitle } from '../yearly-report.ts';
import { yearlyAboutSheet } from './about-sheet.ts';
import { changeSheet } from './change-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { indicatorSheet, indicatorThenSheet } from './indicator-sheet.ts';
import { partSheet } from './part-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { tenureSheet } from './tenure-sheet.ts';

/** The yearly report of a level as a workbook of typed cells: what the printed one says, of every area and in full. The same question gives the same bytes. */
export function yearlyWorkbook(context: YearlyContext, language: Language): Uint8Array {
  const { city, date } = context;
  const rows = indicatorRows(context);
  const warning = city.fictional ? `${say(exportWords.fictional, language)} ` : '';
  return workbookOf([
    changeSheet(context, language),
    partSheet(context, language),
    indicatorSheet(context, rows, language),
    indicatorThenSheet(context, rows, language),
    tenureSheet(context, rows, language),
    planSheet(context, language),
    coverSheet(context, language),
    yearlyAboutSheet(context, language),
    recordSheet(yearlyRecord(context), language),
  ], { title: yearlyTitle(context, language), description: `${warning}${say(city.title, language)}, ${city.id} ${city.version}`, made: date });
}
