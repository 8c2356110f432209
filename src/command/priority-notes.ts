import { formatDate } from '../format/date.ts';
import { formatNumber, formatShare } from '../format/number.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { Day } from '../model/programme.ts';
import type { GroupRule } from '../plans/group-rule.ts';
import { comparable, groupFigures } from '../plans/need-groups.ts';
import { priorityWords as words } from '../text/priority-words.ts';
import { fill, say } from '../text/say.ts';
import type { PriorityList } from '../write/priority-table.ts';

/** What the list was made with. */
export interface Prioritised {
  readonly list: PriorityList;
  readonly rule: GroupRule;
  readonly date: Day;
  /** Whether the package says that it holds every programme. */
  readonly complete: boolean;
  /** The years of the figures that the score is made of. */
  readonly years: readonly (number | null)[];
}

/** What a reader of the priority table must know beside it, a line each: the groups, the rule, what is set apart, figures and plans years apart. */
export function priorityNotes(made: Prioritised, language: Language): string {
  const lines = [...groupLines(made), ...doubts(made)];
  return lines.map((line) => `${say(line, language)}\n`).join('');
}

const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });
const share = (value: number): Localized => ({ da: formatShare(value, 'da'), en: formatShare(value, 'en') });
const onDate = (date: Day): Localized => ({ da: formatDate(date, 'da'), en: formatDate(date, 'en') });

function groupLines({ list, rule, date, complete, years }: Prioritised): readonly Localized[] {
  const { high, highWithout, residentsWithout, scored } = groupFigures(list.groups, list.population);
  const together = comparable(years, date, scored);
  const how = fill(words.rule, { date: onDate(date) });
  if (together.allowed) {
    const residents = residentsWithout === null ? '' : fill(words.residents, { residents: number(residentsWithout) });
    return [fill(complete ? words.withoutPlan : words.withoutKnownPlan, { without: number(highWithout), high: number(high), cover: share(rule.cover), residents }), how];
  }
  return together.reason === 'no-scores' ? [how] : [fill(words.yearsApart, { year: String(together.needYear), date: onDate(date), years: number(together.years) }), how];
}

function doubts({ list: { programmes, plans } }: Prioritised): readonly Localized[] {
  const endUnknown = programmes.filter(({ status }) => status === 'end-unknown').length;
  const uncertain = programmes.filter(({ status, programme }) => status === 'active' && programme.delimitation === 'unknown').length;
  return [
    ...(endUnknown === 0 ? [] : [fill(words.endUnknown, { count: number(endUnknown) })]),
    ...(uncertain === 0 ? [] : [fill(words.bordersUnknown, { count: number(uncertain) })]),
    ...(plans.some(({ approximate }) => approximate) ? [words.approximate] : []),
  ];
}
