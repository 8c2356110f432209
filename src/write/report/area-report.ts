import { dataBlock, element } from '../../draw/markup.ts';
import type { Language } from '../../model/localized.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { aroundSection, neighbourSection } from './around-section.ts';
import { developmentSection } from './development-section.ts';
import { driverSection } from './driver-section.ts';
import { headSection } from './head-section.ts';
import { methodSection, usageSection } from './method-section.ts';
import { noteSection } from './note-section.ts';
import { peopleSection } from './people-section.ts';
import { planSection } from './plan-section.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportDocument } from './report-document.ts';
import { documentText, reportDocument } from './report-page.ts';
import { profileRecord, RECORD_ID } from './since/profile-record.ts';
import { sinceSection } from './since/since-section.ts';
import { targetSection } from './target-section.ts';
import { themeSection } from './theme-section.ts';

/** The profile of the area at a position of the level. Two to four pages A4 when printed. */
export function areaDocument(context: ReportContext, position: number, language: Language): ReportDocument {
  const title = say(fill(texts.title, { area: context.labels[position] ?? '' }), language);
  return reportDocument(context.city, title, language, [
    headSection(context, position, language),
    themeSection(context, position, language),
    driverSection(context, position, language),
    developmentSection(context, position, language),
    targetSection(context, position, language),
    sinceSection(context, position, language),
    planSection(context, position, language),
    element('div', { class: 'beside' }, peopleSection(context, position, language), neighbourSection(context, position, language)),
    aroundSection(context, position, language),
    noteSection(context, position, language),
    usageSection(language),
    methodSection(context, language, position),
  ], dataBlock(RECORD_ID, profileRecord(context, position)));
}

/**
 * The same as one HTML document that needs nothing beside it: nothing that runs, no file, no network; with a block of data that the next profile is held against.
 * Every text in it is escaped where it goes in.
 */
export const areaReport = (context: ReportContext, position: number, language: Language): string => documentText(areaDocument(context, position, language));
