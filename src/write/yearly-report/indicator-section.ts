import { element, type Markup } from '../../draw/markup.ts';
import { formatUnit } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { stateAt, SUPPRESSED, valueAt, type Column } from '../../model/column.ts';
import type { Language } from '../../model/localized.ts';
import type { Total } from '../../score/tenure/tenure-totals.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyTableWords as texts } from '../../text/yearly/yearly-table-words.ts';
import { htmlTable, number, paragraph, section, words, type HtmlCell } from '../report/html-parts.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import type { YearlyContext } from './yearly-context.ts';

/** So many areas stand side by side on a landscape page, where the city and almen housing stand too. */
const ACROSS = 12;
/** Of more areas than these the background is in the workbook alone: on paper it would be a hundred sheets. */
const MOST_ON_PAPER = 60;

/** Every indicator by area, with the city then and now and almen housing against the rest: pages of their own, on their side. */
export function indicatorSection(context: YearlyContext, rows: readonly IndicatorRow[], language: Language): Markup {
  const { level, year } = context;
  const title = say(texts.indicators, language);
  const said = { year: year === null ? '' : String(year), noun: areaNoun(level.id).many };
  if (rows.length === 0) return section('indicators', title, paragraph(say(fill(texts.noIndicators, said), language)));
  const isLong = level.areas.length > MOST_ON_PAPER;
  const parts = chunks(level.areas.map((_, position) => position), ACROSS);
  // Wider than most screens: it scrolls by keys too.
  return element('div', { class: 'wide', role: 'group', tabindex: 0, 'aria-label': title }, section('indicators', title,
    paragraph(say(fill(texts.indicatorsIntro, said), language)),
    isLong ? paragraph(say(fill(texts.besideInWorkbook, { ...said, count: formatNumber(level.areas.length, language) }), language)) : null,
    paragraph(say(texts.marks, language), 'key'),
    parts.flatMap((positions, i) => (isLong ? [true] : [true, false]).flatMap((isInScore) => {
      const here = rows.filter((row) => row.isInScore === isInScore);
      if (here.length === 0) return [];
      const name = say(fill(parts.length === 1 ? texts.indicatorsCaption : texts.indicatorsPart, { ...said, part: String(i + 1), parts: String(parts.length) }), language);
      return [partTable(context, `${name}. ${say(isInScore ? texts.inScore : texts.beside, language)}`, here, positions, i === 0, language)];
    })),
  ));
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** @param isFirst the city and almen housing stand in the first part only */
function partTable({ labels, year, since, tenure }: YearlyContext, caption: string, rows: readonly IndicatorRow[], positions: readonly number[], isFirst: boolean, language: Language): Markup {
  const cities = year === null ? [texts.city] : [...(since === null ? [] : [since]), year].map((one) => fill(texts.cityIn, { year: String(one) }));
  const beside = isFirst ? [...cities, ...(tenure === null ? [] : [texts.almen, texts.rest])] : [];
  const heads = [words(say(texts.indicator, language)), ...beside.map((one) => number(say(one, language))), ...positions.map((position) => number(labels[position] ?? ''))];
  return htmlTable(caption, heads, rows.map((row) => [
    words(nameCell(row, year, language)),
    ...(!isFirst ? [] : [...(since === null || year === null ? [] : [row.cityThen]), row.city].map((value) => figureCell(value, row, language))),
    ...(!isFirst || tenure === null ? [] : [row.tenure?.almen, row.tenure?.rest].map((total) => totalCell(total, row, language))),
    ...positions.map((position) => areaCell(row.column, position, row, language)),
  ]), 'by-area');
}

function nameCell({ indicator, year: of }: IndicatorRow, year: number | null, language: Language): string {
  const unit = formatUnit(indicator.unit, language);
  const beside = [unit, of === null || of === year ? '' : String(of)].filter((one) => one !== '').join(', ');
  return `${say(indicator.title, language)}${beside === '' ? '' : ` (${beside})`}`;
}

/** Units whose figures are counted in whole ones; of all others a decimal is told. */
const WHOLE: ReadonlySet<string> = new Set(['kroner', 'count', 'personer']);

/** The unit stands by the name. */
export function bareFigure(value: number, unit: string, language: Language): string {
  return formatNumber(value, language, { decimals: WHOLE.has(unit) ? 0 : 1 });
}

const figureCell = (value: number | null, { indicator }: IndicatorRow, language: Language): HtmlCell =>
  number(value === null ? say(texts.missingMark, language) : bareFigure(value, indicator.unit, language));

export function totalText(total: Total | undefined, unit: string, language: Language): string {
  if (total === undefined || total.kind === 'none') return say(texts.missingMark, language);
  return total.kind === 'withheld' ? say(texts.withheldMark, language) : bareFigure(total.value, unit, language);
}

const totalCell = (total: Total | undefined, { indicator }: IndicatorRow, language: Language): HtmlCell => number(totalText(total, indicator.unit, language));

function areaCell(column: Column, position: number, row: IndicatorRow, language: Language): HtmlCell {
  return stateAt(column, position) === SUPPRESSED ? number(say(texts.withheldMark, language)) : figureCell(valueAt(column, position), row, language);
}
