import { element, type Markup } from '../../draw/markup.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyTableWords as texts } from '../../text/yearly/yearly-table-words.ts';
import { bullets, htmlTable, number, paragraph, section, words, type HtmlCell } from '../report/html-parts.ts';
import { coverBothYears, type CoverOfNeed } from './cover-of-need.ts';
import type { YearlyContext } from './yearly-context.ts';

/** How much of the greatest need plans cover, at the last report and at this one, by the same rule. */
export function coverSection(context: YearlyContext, language: Language): Markup {
  const { rule, now, last } = coverBothYears(context);
  const { city, level, date, sinceDate } = context;
  const noun = areaNoun(level.id);
  const title = say(texts.cover, language);
  const both = [...(last === null ? [] : [{ cover: last, day: sinceDate }]), { cover: now, day: date }];
  const told = both.filter(({ cover }) => cover.comparable.allowed);
  const share = rule.high.by === 'share' ? formatShare(rule.high.share, language) : '';
  const said = { high: formatNumber(now.figures.high, language), noun: noun.many, Noun: { da: upper(noun.many.da), en: upper(noun.many.en) }, share, cover: formatShare(rule.cover, language) };
  return section('cover', title,
    paragraph([say(fill(texts.coverRule, said), language), city.programmesComplete ? null : ` ${say(texts.incomplete, language)}`]),
    both.map(({ cover, day }) => (cover.comparable.allowed ? null : paragraph(say(whyApart(cover, day, language), language), 'attention'))),
    told.length === 0 ? null : coverTable(context, told, said, language),
    told.length === 0 ? null : bullets([...withoutNames(context, now, language), ...(last === null || told.length < 2 ? [] : [...changedCover(context, last, now, language)])]),
  );
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why need and plans are not set together on a day. */
function whyApart({ comparable }: CoverOfNeed, day: Day, language: Language): Localized {
  if (comparable.allowed || comparable.reason === 'no-scores') return texts.noScores;
  return fill(texts.yearsApart, { date: formatDate(day, language), year: String(comparable.needYear), years: formatNumber(comparable.years, language) });
}

function coverTable({ city }: YearlyContext, told: readonly { readonly cover: CoverOfNeed; readonly day: Day }[], said: Readonly<Record<string, string | Localized>>, language: Language): Markup {
  const heads = [words(say(texts.what, language)), ...told.map(({ day }) => number(formatDate(day, language)))];
  const row = (name: Localized, value: (cover: CoverOfNeed) => number | null): readonly HtmlCell[] => [
    words(say(fill(name, said), language)),
    ...told.map(({ cover }) => {
      const figure = value(cover);
      return number(figure === null ? say(texts.unknown, language) : formatNumber(figure, language));
    }),
  ];
  return htmlTable(say(texts.coverCaption, language), heads, [
    row(texts.highAreas, ({ figures }) => figures.high),
    row(city.programmesComplete ? texts.without : texts.withoutKnown, ({ figures }) => figures.highWithout),
    row(texts.residentsWithout, ({ figures }) => figures.residentsWithout),
  ], 'cover-table');
}

function withoutNames({ labels, level }: YearlyContext, { groups, comparable }: CoverOfNeed, language: Language): readonly Markup[] {
  if (!comparable.allowed) return [];
  const names = groups.flatMap((group, i) => (group === 'high-without' ? [labels[i] ?? ''] : []));
  const noun = areaNoun(level.id).many;
  return [element('span', {}, say(names.length === 0 ? fill(texts.noneWithout, { noun }) : fill(texts.namesWithout, { names: formatList(names, language) }), language))];
}

/** Areas with a score in both years, of any need, that came to have cover or lost it. */
function changedCover({ labels, level }: YearlyContext, last: CoverOfNeed, now: CoverOfNeed, language: Language): readonly string[] {
  const isCovered = (group: string | null | undefined): boolean => group?.endsWith('-with') === true;
  const where = (is: (before: boolean, after: boolean) => boolean): readonly string[] =>
    now.groups.flatMap((group, i) => (group === null || (last.groups[i] ?? null) === null || !is(isCovered(last.groups[i]), isCovered(group)) ? [] : [labels[i] ?? '']));
  const noun = areaNoun(level.id).many;
  const line = (names: readonly string[], some: Localized, none: Localized): string => say(names.length === 0 ? fill(none, { noun }) : fill(some, { names: formatList(names, language) }), language);
  return [line(where((before, after) => !before && after), texts.gained, texts.noneGained), line(where((before, after) => before && !after), texts.lost, texts.noneLost)];
}
