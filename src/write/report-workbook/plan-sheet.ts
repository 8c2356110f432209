import { formatPartialDate } from '../../format/date.ts';
import { unlocalized, type Language } from '../../model/localized.ts';
import { planWords } from '../../text/plan-words.ts';
import { reportAroundWords } from '../../text/report-around-words.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { say } from '../../text/say.ts';
import { goalsOf } from '../report/plan-section.ts';
import type { ReportContext } from '../report/report-context.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { figure, label, tableSheet, text } from './cells.ts';

/** The programmes that work in the area as they stand on the day, in the order of the package. */
export function planSheet(context: ReportContext, position: number, language: Language): Sheet {
  const { city, programmes, plans } = context;
  const here = plans[position];
  const ids = new Set(here === undefined ? [] : [here.active, here.besides, here.planned, here.ended, here.endUnknown, here.unknown].flat());
  const rows = programmes.filter(({ programme }) => ids.has(programme.id)).map(({ programme, status, expiring }) => [
    label(programme.title),
    text(say(city.programmeTypes.find(({ id }) => id === programme.type)?.title ?? unlocalized(programme.type), language)),
    text(say(planWords.status[status], language)),
    ...[programme.start, programme.end].map((date) => text(date === null ? null : formatPartialDate(date, language))),
    text(say(expiring ? texts.yes : texts.no, language)),
    figure(programme.budget?.total ?? null, 'whole'),
    text(goalsOf(programme, language)),
  ]);
  const heads = [reportAroundWords.plan, reportAroundWords.type, texts.status, texts.start, texts.end, texts.expiring, texts.budget, reportAroundWords.goals].map((one) => say(one, language));
  const none = [label(say(city.programmesComplete ? reportAroundWords.noPlansComplete : reportAroundWords.noPlans, language))];
  return tableSheet(say(texts.planSheet, language), heads, rows.length === 0 ? [none] : rows);
}
