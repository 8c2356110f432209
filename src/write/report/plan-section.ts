import { element, type Markup } from '../../draw/markup.ts';
import { formatDate, formatPeriod } from '../../format/date.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { unlocalized } from '../../model/localized.ts';
import type { Programme } from '../../model/programme.ts';
import type { AreaPlans } from '../../plans/area-plans.ts';
import { planWords } from '../../text/plan-words.ts';
import { reportAroundWords as texts } from '../../text/report-around-words.ts';
import { fill, say } from '../../text/say.ts';
import { htmlTable, paragraph, section, words } from './html-parts.ts';
import type { ReportContext } from './report-context.ts';

/** The programmes of the area as they stand on the day: running, coming, ended, and those of which it is not known. */
export function planSection(context: ReportContext, position: number, language: Language): Markup {
  const { city, date, plans } = context;
  const here = plans[position];
  const groups = here === undefined ? [] : planGroups(here);
  const isEmpty = groups.every(({ ids }) => ids.length === 0);
  return section('plans', say(texts.plans, language),
    paragraph([
      say(fill(texts.plansIntro, { date: formatDate(date, language) }), language),
      isEmpty ? ` ${say(city.programmesComplete ? texts.noPlansComplete : texts.noPlans, language)}` : null,
      city.programmesComplete ? null : ` ${say(texts.mayBeMore, language)}`,
    ]),
    groups.map(({ title, ids }) => (ids.length === 0 ? null : planTable(context, title, ids, here?.expiring ?? [], language))),
  );
}

const planGroups = ({ active, besides, planned, ended, endUnknown, unknown }: AreaPlans): readonly { readonly title: Localized; readonly ids: readonly string[] }[] => [
  { title: texts.now, ids: [...active, ...besides] },
  { title: texts.coming, ids: planned },
  { title: texts.past, ids: ended },
  { title: texts.unknown, ids: [...endUnknown, ...unknown] },
];

function planTable({ city }: ReportContext, title: Localized, ids: readonly string[], expiring: readonly string[], language: Language): Markup {
  const heads = [texts.plan, texts.type, texts.period, texts.goals].map((one) => words(say(one, language)));
  const found = city.programmes.filter(({ id }) => ids.includes(id));
  const rows = found.map((programme) => [
    words(programme.title),
    words(say(city.programmeTypes.find(({ id }) => id === programme.type)?.title ?? unlocalized(programme.type), language)),
    words([formatPeriod(programme.start, programme.end, language), expiring.includes(programme.id) ? element('span', { class: 'detail' }, say(planWords.expiring, language)) : null]),
    words(goalsOf(programme, language)),
  ]);
  return htmlTable(say(title, language), heads, rows, 'plans');
}

/** Objectives of a programme, or its themes where it names none. */
export function goalsOf({ objectives, themes }: Programme, language: Language): string {
  const goals = objectives.length > 0 ? objectives : themes;
  return goals.length === 0 ? say(texts.notStated, language) : goals.join('; ');
}
