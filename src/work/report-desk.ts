import type { Language } from '../model/localized.ts';
import type { ProfileRecord } from '../model/profile-record.ts';
import { profileQuestion, type ProfileGround } from '../state/area-profile/profile-question.ts';
import { areaDocument, areaReport } from '../write/report/area-report.ts';
import { fileNames } from '../write/report/file-names.ts';
import { prepareReport, type ReportContext } from '../write/report/report-context.ts';
import { reportIndex } from '../write/report/report-index.ts';
import { profileRecord } from '../write/report/since/profile-record.ts';
import { areaWorkbook } from '../write/report-workbook/area-workbook.ts';
import { zipOf } from '../write/zip.ts';
import type { ProfileAsk, ReportAsk, ReportReply, YearlyAsk } from './report-messages.ts';
import { createYearlyDesk } from './yearly-desk.ts';

/** Answers a question step by step, so that whoever runs it may do something else in between. */
export type ReportDesk = (ask: ReportAsk) => Generator<ReportReply>;

/** Makes profiles of a ground that it is given first. What all profiles of a level have in common is worked out once, when it is first asked for. */
export function createReportDesk(): ReportDesk {
  let ground: ProfileGround | null = null;
  let context: ReportContext | null = null;
  let last: ReadonlyMap<string, ProfileRecord> = new Map();
  const yearly = createYearlyDesk();
  const prepared = (): ReportContext | null => {
    const question = ground === null || context !== null ? null : profileQuestion(ground, (area) => last.get(area) ?? null);
    if (question !== null) context = prepareReport(question);
    return context;
  };
  return function* answer(ask) {
    if (ask.kind === 'ground') [ground, context] = [ask.ground, null];
    else if (ask.kind === 'last') last = ask.last;
    else if (isYearly(ask)) yield yearly(ground, ask);
    else yield* answerFrom(prepared, ask);
  };
}

const isYearly = (ask: ReportAsk): ask is YearlyAsk => ask.kind === 'yearly' || ask.kind === 'yearly-workbook';

function* answerFrom(prepared: () => ReportContext | null, ask: Exclude<ProfileAsk, YearlyAsk>): Generator<ReportReply> {
  try {
    const context = prepared();
    if (context === null) yield { kind: 'nothing' };
    else if (ask.kind === 'all') yield* allProfiles(context, ask.language);
    else yield profileOf(context, ask);
  } catch {
    yield { kind: 'failed' };
  }
}

function profileOf(context: ReportContext, { kind, area, language }: Exclude<ProfileAsk, YearlyAsk | { kind: 'all' }>): ReportReply {
  const position = context.level.positions.get(area);
  if (position === undefined) return { kind: 'nothing' };
  const stem = `${context.city.id}-${(fileNames(context.level)[position] ?? '').replace(/\.html$/, '')}-${context.date}`;
  if (kind === 'workbook') return { kind, name: `${stem}.xlsx`, bytes: areaWorkbook(context, position, language) };
  return { kind, made: { document: areaDocument(context, position, language), stem, record: profileRecord(context, position) } };
}

/** Every profile of the level and the list of them, as one zip that is made as they come. */
function* allProfiles(context: ReportContext, language: Language): Generator<ReportReply> {
  const { city, level, date } = context;
  const names = fileNames(level);
  const files = new Map<string, string>([['index.html', reportIndex(context, names, language)]]);
  for (const position of level.areas.keys()) {
    files.set(names[position] ?? '', areaReport(context, position, language));
    yield { kind: 'progress', done: position + 1, of: level.areas.length };
  }
  yield { kind: 'all', name: `${city.id}-${level.id}-${date}.zip`, bytes: zipOf(files) };
}
