import { dataBlock, element, type Markup } from '../../draw/markup.ts';
import { formatDate } from '../../format/date.ts';
import type { Language } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import { printWords } from '../../text/print-words.ts';
import { reportWords } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyWords as texts } from '../../text/yearly/yearly-words.ts';
import { bullets, paragraph } from '../report/html-parts.ts';
import { methodSection } from '../report/method-section.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { coverSection } from './cover-section.ts';
import { developmentSection } from './development-section.ts';
import { findings } from './findings.ts';
import { indicatorRows } from './indicator-rows.ts';
import { indicatorSection } from './indicator-section.ts';
import { yearlyRecord, YEARLY_RECORD_ID } from './last/yearly-record.ts';
import { methodChanges, yearlyUse } from './method-changes.ts';
import { moverSection } from './mover-section.ts';
import { yearlyPlanSection } from './plan-section.ts';
import { tenureSection } from './tenure-section.ts';
import type { YearlyContext } from './yearly-context.ts';
import { YEARLY_SHEET } from './yearly-style.ts';

/** The yearly report of a level ("boligsocial årsrapport"): one document for paper and screen that needs nothing beside it. */
export function yearlyReport(context: YearlyContext, language: Language): ReportDocument {
  const { city } = context;
  const rows = indicatorRows(context);
  return {
    title: yearlyTitle(context, language),
    language,
    footer: say(fill(texts.footer, { city: cityName(city), version: city.version }), language),
    content: [
      head(context, language),
      developmentSection(context, language),
      moverSection(context, language),
      coverSection(context, language),
      yearlyPlanSection(context, language),
      tenureSection(context, rows, language),
      indicatorSection(context, rows, language),
      methodChanges(context, language),
      yearlyUse(language),
      methodSection(context, language),
    ],
    sheet: YEARLY_SHEET,
    data: dataBlock(YEARLY_RECORD_ID, yearlyRecord(context)),
  };
}

export function yearlyTitle({ city, level, year }: YearlyContext, language: Language): string {
  return say(fill(year === null ? texts.titleNoYear : texts.title, { year: String(year), level: level.title, city: cityName(city) }), language);
}

function head(context: YearlyContext, language: Language): Markup {
  const { city, year, since, date, sinceDate } = context;
  const said = { year: String(year), since: String(since), date: formatDate(date, language), sinceDate: formatDate(sinceDate, language) };
  return element('header', {},
    city.fictional ? paragraph(say(reportWords.fictional, language), 'notice') : null,
    element('h1', {}, yearlyTitle(context, language)),
    paragraph(say(fill(since === null || year === null ? texts.subtitleNoSince : texts.subtitle, said), language), 'subtitle'),
    element('section', { id: 'findings', 'aria-labelledby': 'findings-title' }, element('h2', { id: 'findings-title' }, say(texts.findings, language)), bullets(findings(context, language))),
    paragraph(say(printWords.caution, language), 'caution'),
  );
}
