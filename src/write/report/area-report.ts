import type { Language } from '../../model/localized.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { aroundSection } from './around-section.ts';
import { developmentSection } from './development-section.ts';
import { driverSection } from './driver-section.ts';
import { headSection } from './head-section.ts';
import { methodSection, usageSection } from './method-section.ts';
import { peopleSection } from './people-section.ts';
import { planSection } from './plan-section.ts';
import type { ReportContext } from './report-context.ts';
import { reportPage } from './report-page.ts';
import { targetSection } from './target-section.ts';
import { themeSection } from './theme-section.ts';

/**
 * The profile of the area at a position of the level as one HTML document that needs nothing beside it: no script, no file, no network.
 * Two to four pages A4 when printed. Every text in it is escaped where it goes in.
 */
export function areaReport(context: ReportContext, position: number, language: Language): string {
  const title = say(fill(texts.title, { area: context.labels[position] ?? '' }), language);
  return reportPage(context.city, title, language, [
    headSection(context, position, language),
    themeSection(context, position, language),
    driverSection(context, position, language),
    developmentSection(context, position, language),
    targetSection(context, position, language),
    peopleSection(context, position, language),
    planSection(context, position, language),
    aroundSection(context, position, language),
    usageSection(language),
    methodSection(context, language),
  ]);
}
