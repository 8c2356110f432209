import { element, type Markup } from '../../../draw/markup.ts';
import { formatDate } from '../../../format/date.ts';
import { formatNumber } from '../../../format/number.ts';
import type { Language, Localized } from '../../../model/localized.ts';
import type { ProfileRecord } from '../../../model/profile-record.ts';
import { sinceWords as texts } from '../../../text/report/since-words.ts';
import { fill, say } from '../../../text/say.ts';
import { bullets, paragraph, section } from '../html-parts.ts';
import type { ReportContext } from '../report-context.ts';
import { profileRecord } from './profile-record.ts';
import { recordChanges, refusalOf, type PlanChange, type RecordChanges } from './record-changes.ts';
import { figureTable, scoreTable } from './since-tables.ts';
import { whyNotComparable } from './why-not-comparable.ts';

/** What is other than in the last profile of the area, or that there is none, or why the two cannot be held against each other. */
export function sinceSection(context: ReportContext, position: number, language: Language): Markup {
  const title = say(texts.title, language);
  const now = profileRecord(context, position);
  const then = context.lastProfile?.(now.area.id) ?? null;
  if (then === null) return section('since', title, paragraph(say(texts.none, language), 'key'));
  const refusal = refusalOf(then, now);
  if (refusal !== null) return section('since', title, paragraph(say(refusal === 'other-package' ? fill(texts.otherPackage, { package: then.package.id }) : fill(texts.otherArea, { area: then.area.name }), language)));
  const changes = recordChanges(then, now);
  return section('since', title,
    paragraph(say(introOf(then, language), language)),
    reservations(then, now, changes, language).map((one) => paragraph(say(one, language))),
    element('div', { class: 'two-columns' },
      scoreTable(then, now, changes, language),
      changes.figures.length === 0 ? paragraph(say(texts.sameFigures, language)) : figureTable(context, changes.figures, { before: then.year, now: now.year }, language),
    ),
    planList(changes.plans, language),
  );
}

function introOf({ year, date, package: { version } }: ProfileRecord, language: Language): Localized {
  return fill(texts.intro, { year: year === null ? texts.noYear : String(year), date: formatDate(date, language), version });
}

/** What must be known before two figures are held against each other. */
function reservations(then: ProfileRecord, now: ProfileRecord, changes: RecordChanges, language: Language): readonly Localized[] {
  const why = whyNotComparable(changes, language);
  const versions = { from: then.package.version, to: now.package.version };
  const isOther = then.package.digest !== now.package.digest;
  return [
    ...(changes.isComparable ? [] : [fill(texts.notComparable, { why })]),
    ...(versions.from !== versions.to ? [fill(texts.otherVersion, versions)] : isOther ? [texts.otherData] : []),
    ...(then.scored === now.scored ? [] : [fill(texts.otherCount, { from: formatNumber(then.scored, language), to: formatNumber(now.scored, language) })]),
  ];
}

const KINDS = ['began', 'ended', 'coming', 'gone', 'otherwise'] as const;

function planList(changes: readonly PlanChange[], language: Language): Markup {
  if (changes.length === 0) return paragraph(say(texts.samePlans, language));
  const lines = KINDS.flatMap((kind) => {
    const titles = changes.filter((one) => one.kind === kind).map(({ title }) => title);
    return titles.length === 0 ? [] : [`${say(texts[kind], language)}: ${titles.join('; ')}`];
  });
  return element('div', { class: 'changed-plans' }, element('h3', {}, say(texts.plans, language)), bullets(lines));
}
