import type { Markup } from '../../draw/markup.ts';
import { formatFigure } from '../../format/figure.ts';
import { PRESENT, valueAt } from '../../model/column.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/localized.ts';
import { columnsForYear } from '../../score/year-choice.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { say } from '../../text/say.ts';
import { cityMean, figureText } from './driver-section.ts';
import { htmlTable, number, section, words, type HtmlCell } from './html-parts.ts';
import type { ReportContext } from './report-context.ts';
import { indicatorHere } from './report-series.ts';

/** How many live here, their ages and what else the package says of them beside the index; `null`: nothing. */
export function peopleSection(context: ReportContext, position: number, language: Language): Markup | null {
  const found = sharesOfResidents(context);
  const { columns, yearsUsed } = columnsForYear(context.level, found.map(({ id }) => id), context.year);
  const rows = found.flatMap(({ id, title, unit }) => {
    const column = columns.get(id);
    if (column === undefined || !column.state.includes(PRESENT)) return [];
    const year = yearsUsed.get(id) ?? null;
    return [[words(say(title, language)), number(figureText(column, unit, position, language)), number(formatFigure(cityMean(context, column), unit, language)), number(year === null ? '–' : String(year))]];
  });
  const counted = residentRow(context, position, language);
  const all = counted === null ? rows : [counted, ...rows];
  if (all.length === 0) return null;
  const heads = [words(say(texts.indicator, language)), number(say(texts.here, language)), number(say(texts.city, language)), number(say(texts.year, language))];
  return section('people', say(texts.people, language), htmlTable(say(texts.peopleCaption, language), heads, all, 'people'));
}

/** How many live here and in all areas together; a total is told only where every area's number is known. */
function residentRow({ level, scored: { population, yearsUsed } }: ReportContext, position: number, language: Language): readonly HtmlCell[] | null {
  if (population === null || level.population === null) return null;
  const known = level.areas.flatMap((_, i) => valueAt(population, i) ?? []);
  const total = known.length === level.areas.length ? known.reduce((sum, one) => sum + one, 0) : null;
  const year = yearsUsed.get(level.population) ?? null;
  return [words(say(texts.residents, language)), number(figureText(population, 'count', position, language)), number(formatFigure(total, 'count', language)), number(year === null ? '–' : String(year))];
}

/** Shares that are never scored and stand under the same theme as the number of residents: ages, students. */
function sharesOfResidents(context: ReportContext): readonly Indicator[] {
  const residents = context.level.population === null ? null : indicatorHere(context, context.level.population);
  if (residents === null) return [];
  return [...context.city.indicators.keys()].flatMap((id) => {
    const indicator = indicatorHere(context, id);
    return indicator === null || indicator.direction !== 'context' || indicator.unit !== 'percent' || indicator.theme !== residents.theme || !context.level.series.has(id) ? [] : [indicator];
  });
}
