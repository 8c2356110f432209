import { formatPartialDate } from '../../../format/date.ts';
import type { Language } from '../../../model/localized.ts';
import { planWords } from '../../../text/plan-words.ts';
import { reportWorkbookWords } from '../../../text/report-workbook-words.ts';
import { say } from '../../../text/say.ts';
import { yearlyTableWords as texts } from '../../../text/yearly/yearly-table-words.ts';
import { yearlyWorkbookWords } from '../../../text/yearly/yearly-workbook-words.ts';
import { goalsOf } from '../../report/plan-section.ts';
import { figure, label, tableSheet, text } from '../../report-workbook/cells.ts';
import type { Sheet } from '../../xlsx/sheet.ts';
import { planChanges } from '../plan-changes.ts';
import { typeOf } from '../plan-section.ts';
import type { YearlyContext } from '../yearly-context.ts';

/** Every programme of the package on both days, with what became of it in between. */
export function planSheet(context: YearlyContext, language: Language): Sheet {
  const { programmes, programmesThen, areasOf, labels } = context;
  const changes = planChanges(context);
  const heads = [texts.plan, texts.type, texts.where, reportWorkbookWords.start, reportWorkbookWords.end, yearlyWorkbookWords.statusThen, yearlyWorkbookWords.statusNow, texts.began, texts.ended, texts.expiring, reportWorkbookWords.budget, texts.goals].map((one) => say(one, language));
  const rows = programmes.map((one, i) => {
    const { programme, status } = one;
    const last = programmesThen[i]?.status ?? 'unknown';
    return [
      label(programme.title),
      text(say(typeOf(context, programme.type), language)),
      text((areasOf.get(programme.id) ?? []).map((position) => labels[position] ?? '').join('; ') || say(texts.nowhere, language)),
      ...[programme.start, programme.end].map((date) => text(date === null ? null : formatPartialDate(date, language))),
      ...[last, status].map((state) => text(say(planWords.status[state], language))),
      ...[changes.began, changes.ended, changes.expiring].map((list) => text(say(list.includes(one) ? reportWorkbookWords.yes : reportWorkbookWords.no, language))),
      figure(programme.budget?.total ?? null, 'whole'),
      text(goalsOf(programme, language)),
    ];
  });
  return tableSheet(say(reportWorkbookWords.planSheet, language), heads, rows.length === 0 ? [[text(say(texts.noPlans, language))]] : rows);
}
