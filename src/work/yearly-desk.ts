import type { ProfileGround } from '../state/area-profile/profile-question.ts';
import { yearlyQuestion, type YearlyChoice } from '../state/yearly/yearly-question.ts';
import { prepareYearly, type YearlyContext } from '../write/yearly-report/yearly-context.ts';
import { yearlyFileName } from '../write/yearly-report/yearly-file-name.ts';
import { yearlyReport } from '../write/yearly-report/yearly-report.ts';
import { yearlyWorkbook } from '../write/yearly-report/workbook/yearly-workbook.ts';
import type { ReportReply, YearlyAsk } from './report-messages.ts';

/** Makes yearly reports. What was worked out for one choice serves its page, its workbook and both languages. */
export function createYearlyDesk(): (ground: ProfileGround | null, ask: YearlyAsk) => ReportReply {
  let made: { readonly ground: ProfileGround; readonly key: string; readonly context: YearlyContext } | null = null;
  const prepared = (ground: ProfileGround, choice: YearlyChoice): YearlyContext | null => {
    const key = JSON.stringify(choice);
    if (made?.ground === ground && made.key === key) return made.context;
    const question = yearlyQuestion(ground, choice);
    if (question === null) return null;
    made = { ground, key, context: prepareYearly(question) };
    return made.context;
  };
  return (ground, { kind, choice, language }) => {
    try {
      const context = ground === null ? null : prepared(ground, choice);
      if (context === null) return { kind: 'nothing' };
      const name = `${context.city.id}-${yearlyFileName(context, 'xlsx')}`;
      if (kind === 'yearly-workbook') return { kind: 'workbook', name, bytes: yearlyWorkbook(context, language) };
      return { kind, made: { document: yearlyReport(context, language), stem: name.replace(/\.xlsx$/, '') } };
    } catch {
      return { kind: 'failed' };
    }
  };
}
