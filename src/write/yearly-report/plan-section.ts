import type { Markup } from '../../draw/markup.ts';
import { formatDate, formatPeriod } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { unlocalized, type Language, type Localized } from '../../model/localized.ts';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyTableWords as texts } from '../../text/yearly/yearly-table-words.ts';
import { htmlTable, paragraph, section, words } from '../report/html-parts.ts';
import { goalsOf } from '../report/plan-section.ts';
import { planChanges } from './plan-changes.ts';
import type { YearlyContext } from './yearly-context.ts';

/** So many areas of a programme are named. */
const NAMED = 4;

/** What became of the programmes since the last report, and which ones are at their end within a year. */
export function yearlyPlanSection(context: YearlyContext, language: Language): Markup {
  const { city, level, date, sinceDate, areasOf } = context;
  const title = say(texts.plans, language);
  if (city.programmes.length === 0) return section('plans', title, paragraph(say(texts.noPlans, language)));
  const isAnyHere = [...areasOf.values()].some((areas) => areas.length > 0);
  const { began, ended, rejected, expiring } = planChanges(context);
  const groups: readonly (readonly [Localized, readonly ProgrammeOnDate[]])[] = [[texts.began, began], [texts.ended, ended], ...(rejected.length === 0 ? [] : [[texts.rejected, rejected] as const]), [texts.expiring, expiring]];
  return section('plans', title,
    paragraph([
      say(fill(texts.plansIntro, { date: formatDate(date, language), sinceDate: formatDate(sinceDate, language) }), language),
      isAnyHere ? null : ` ${say(fill(texts.noPlansHere, { noun: areaNoun(level.id).manyDefinite }), language)}`,
      city.programmesComplete ? null : ` ${say(texts.incomplete, language)}`,
    ]),
    groups.map(([name, found]) => (found.length === 0 ? paragraph(say(fill(texts.noneOf, { group: name }), language)) : planTable(context, name, found, language))),
  );
}

function planTable(context: YearlyContext, name: Localized, found: readonly ProgrammeOnDate[], language: Language): Markup {
  const heads = [texts.plan, texts.type, texts.where, texts.period, texts.goals].map((one) => words(say(one, language)));
  const rows = found.map(({ programme }) => [
    words(programme.title),
    words(say(typeOf(context, programme.type), language)),
    words(whereText(context, programme.id, language)),
    words(formatPeriod(programme.start, programme.end, language)),
    words(goalsOf(programme, language)),
  ]);
  return htmlTable(`${say(name, language)} (${formatNumber(found.length, language)})`, heads, rows, 'programmes');
}

export const typeOf = ({ city }: YearlyContext, type: string): Localized => city.programmeTypes.find(({ id }) => id === type)?.title ?? unlocalized(type);

/** The areas of the level that a programme works in; of many the first few. */
export function whereText({ areasOf, labels }: YearlyContext, programme: string, language: Language): string {
  const names = (areasOf.get(programme) ?? []).map((position) => labels[position] ?? '');
  if (names.length === 0) return say(texts.nowhere, language);
  if (names.length <= NAMED + 1) return formatList(names, language);
  return say(fill(texts.manyAreas, { names: names.slice(0, NAMED).join(', '), count: formatNumber(names.length - NAMED, language) }), language);
}
