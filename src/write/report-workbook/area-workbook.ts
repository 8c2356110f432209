import type { Language } from '../../model/localized.ts';
import { exportWords } from '../../text/export-words.ts';
import { reportWords } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import type { ReportContext } from '../report/report-context.ts';
import { profileRecord } from '../report/since/profile-record.ts';
import { workbookOf } from '../xlsx/workbook.ts';
import { aboutSheet } from './about-sheet.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import { noteSheet } from './note-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { profileSheet } from './profile-sheet.ts';
import { recordSheet } from './record-sheet.ts';
import { seriesSheet } from './series-sheet.ts';

/**
 * The profile of the area at a position of the level as a workbook: what the printed profile says as typed cells, and what it rests on. The same
 * question gives the same bytes.
 */
export function areaWorkbook(context: ReportContext, position: number, language: Language): Uint8Array {
  const { city, labels, date } = context;
  const title = say(fill(reportWords.title, { area: labels[position] ?? '' }), language);
  const warning = city.fictional ? `${say(exportWords.fictional, language)} ` : '';
  return workbookOf([
    profileSheet(context, position, language),
    indicatorSheet(context, position, language),
    seriesSheet(context, position, language),
    planSheet(context, position, language),
    noteSheet(context, position, language),
    aboutSheet(context, position, language),
    recordSheet(profileRecord(context, position), language),
  ], { title, description: `${warning}${say(city.title, language)}, ${city.id} ${city.version}`, made: date });
}
