import { element, type Markup } from '../../draw/markup.ts';
import { formatDate, formatPeriod } from '../../format/date.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { unlocalized } from '../../model/localized.ts';
import type { PartialDate, Programme } from '../../model/programme.ts';
import type { AreaPlans } from '../../plans/area-plans.ts';
import { planWords } from '../../text/plan-words.ts';
import { reportAroundWords as texts } from '../../text/report-around-words.ts';
import { fill, say } from '../../text/say.ts';
import { paragraph, section } from './html-parts.ts';
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
    isEmpty ? null : planTable(context, position, groups.filter(({ ids }) => ids.length > 0), here?.expiring ?? [], language),
  );
}

/** So many plans that have ended have a row each, the newest; those before are named together, so that the profile stays within its sheets. */
const ENDED = 6;
/** Fewer where the profile also says what has changed since the last one. */
const ENDED_SINCE = 4;

interface PlanGroup {
  readonly title: Localized;
  readonly ids: readonly string[];
}

const planGroups = ({ active, besides, planned, ended, endUnknown, unknown }: AreaPlans): readonly PlanGroup[] => [
  { title: texts.now, ids: [...active, ...besides] },
  { title: texts.coming, ids: planned },
  { title: texts.past, ids: ended },
  { title: texts.unknown, ids: [...endUnknown, ...unknown] },
];

const HEADS = [texts.plan, texts.type, texts.period, texts.goals];

/** One table, so that columns stand under each other from group to group. */
function planTable({ city, level, lastProfile }: ReportContext, position: number, groups: readonly PlanGroup[], expiring: readonly string[], language: Language): Markup {
  const isHeld = (lastProfile?.(level.areas[position]?.id ?? '') ?? null) !== null;
  const most = isHeld ? ENDED_SINCE : ENDED;
  const rowOf = (programme: Programme): Markup => {
    const ends = expiring.includes(programme.id) ? element('span', { class: 'detail' }, say(planWords.expiring, language)) : null;
    const type = city.programmeTypes.find(({ id }) => id === programme.type)?.title ?? unlocalized(programme.type);
    const cells = [say(type, language), [formatPeriod(programme.start, programme.end, language), ends], goalsOf(programme, language)];
    return element('tr', {}, element('th', { scope: 'row' }, programme.title), cells.map((cell) => element('td', {}, cell)));
  };
  return element('table', { class: 'plans' },
    element('caption', { class: 'visually-hidden' }, say(texts.plans, language)),
    element('thead', {}, element('tr', {}, HEADS.map((head) => element('th', { scope: 'col' }, say(head, language))))),
    groups.map(({ title, ids }) => groupBody(title, city.programmes.filter(({ id }) => ids.includes(id)), rowOf, most, language)),
  );
}

function groupBody(title: Localized, programmes: readonly Programme[], rowOf: (programme: Programme) => Markup, most: number, language: Language): Markup {
  const [shown, earlier] = title === texts.past ? [newestFirst(programmes).slice(0, most), newestFirst(programmes).slice(most)] : [programmes, []];
  const named = earlier.map((one) => withYears(one, language)).join('; ');
  return element('tbody', {},
    element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: HEADS.length }, say(title, language))),
    shown.map(rowOf),
    earlier.length === 0 ? null : element('tr', {}, element('td', { colspan: HEADS.length }, say(fill(texts.endedEarlier, { plans: named }), language))),
  );
}

const newestFirst = (programmes: readonly Programme[]): readonly Programme[] => programmes.toSorted((a, b) => ((a.end?.last ?? '') > (b.end?.last ?? '') ? -1 : 1));

const yearOf = (date: PartialDate | null): PartialDate | null => (date === null ? null : { ...date, text: date.text.slice(0, 4) });

/** "Svanebo (2010–2014)". */
const withYears = ({ title, start, end }: Programme, language: Language): string => `${title} (${formatPeriod(yearOf(start), yearOf(end), language)})`;

/** Objectives of a programme, or its themes where it names none. */
export function goalsOf({ objectives, themes }: Programme, language: Language): string {
  const goals = objectives.length > 0 ? objectives : themes;
  return goals.length === 0 ? say(texts.notStated, language) : goals.join('; ');
}
