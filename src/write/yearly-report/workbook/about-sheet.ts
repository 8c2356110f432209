import type { Language, Localized } from '../../../model/localized.ts';
import { exportWords } from '../../../text/export-words.ts';
import { reportAroundWords } from '../../../text/report-around-words.ts';
import { fill, say } from '../../../text/say.ts';
import { yearlyTableWords } from '../../../text/yearly/yearly-table-words.ts';
import { yearlyLastWords as lastWords } from '../../../text/yearly/yearly-last-words.ts';
import { yearlyWorkbookWords as texts } from '../../../text/yearly/yearly-workbook-words.ts';
import { yearlyWords } from '../../../text/yearly/yearly-words.ts';
import { breakWords } from '../../report/development-section.ts';
import { linkRows, methodRows, packageRows, sourceRows } from '../../report-workbook/about-sheet.ts';
import { figure, label, labelSheet, text } from '../../report-workbook/cells.ts';
import type { Sheet, SheetCell } from '../../xlsx/sheet.ts';
import { findings } from '../findings.ts';
import { lastLines } from '../last/last-lines.ts';
import { breaksSince } from '../method-changes.ts';
import type { YearlyContext } from '../yearly-context.ts';

/** What the report found and rests on, a line each. */
export function yearlyAboutSheet(context: YearlyContext, language: Language): Sheet {
  const { city, level, year, since, date, sinceDate, tenure } = context;
  const row = (head: Localized, value: SheetCell): readonly SheetCell[] => [label(say(head, language)), value];
  const said = (value: Localized): SheetCell => text(say(value, language));
  return labelSheet(say(exportWords.about, language), [
    ...packageRows(context, language),
    row(exportWords.level, said(level.title)),
    row(exportWords.year, figure(year, 'plain')),
    row(texts.sinceYear, figure(since, 'plain')),
    row(exportWords.plansDate, text(date)),
    row(texts.sinceDate, text(sinceDate)),
    ...findings(context, language).map((one) => row(yearlyWords.findings, text(one))),
    row(texts.twoWays, said(fill(yearlyWords.twoWays, { since: String(since) }))),
    ...(tenure === null ? [] : [row(yearlyTableWords.tenure, said(fill(yearlyTableWords.tenureRule, { units: String(tenure.almen.flat().length), level: tenure.units.title, whole: tenure.whole.title })))]),
    row(yearlyTableWords.methodChanges, said(fill(yearlyTableWords.sameMethod, { package: `${city.id} ${city.version}` }))),
    ...lastRows(context).map((one) => row(lastWords.sheetRow, said(one))),
    ...breaksSince(context).map((one) => row(texts.breaks, said(breakWords(context, one)))),
    ...methodRows(context, language),
    ...sourceRows(context, language),
    row(reportAroundWords.mayTitle, text(say(yearlyTableWords.may, language).replaceAll('|', '; '))),
    row(reportAroundWords.mayNotTitle, text(say(yearlyTableWords.mayNot, language).replaceAll('|', '; '))),
    ...linkRows(context, language),
  ]);
}

function lastRows(context: YearlyContext): readonly Localized[] {
  const lines = lastLines(context);
  return lines === null ? [yearlyTableWords.noLast] : [...lines.intro, ...lines.otherwise, ...lines.outcome];
}
