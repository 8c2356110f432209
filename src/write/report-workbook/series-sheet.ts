import { formatUnit } from '../../format/figure.ts';
import { valueAt, type Column } from '../../model/column.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { breaksOfIndicator, type TimeBreak } from '../../score/time/series-breaks.ts';
import { knownPoints } from '../../score/time/time-series.ts';
import { figureMarkWords } from '../../text/export/figure-mark-words.ts';
import { reportTimeWords } from '../../text/report-time-words.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { fill, say } from '../../text/say.ts';
import { markAt } from '../figure-mark.ts';
import type { NumberLook } from '../people-columns.ts';
import { breakWords } from '../report/development-section.ts';
import type { ReportContext } from '../report/report-context.ts';
import { citySeries, indicatorHere } from '../report/report-series.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';
import { figure, label, lookOf, tableSheet, text } from './cells.ts';

/** A row of the sheet: what it is of, its cell of each year, and from which years on it is another thing. */
interface SeriesRow {
  readonly title: Localized;
  readonly unit: string;
  readonly breaks: readonly TimeBreak[];
  readonly cell: (year: number) => SheetCell;
}

/** A row a series and a column a year: the score both ways, the rank, and every indicator here and in the city. A year without a figure is an empty cell. */
export function seriesSheet(context: ReportContext, position: number, language: Language): Sheet {
  const years = context.level.years.filter((year) => context.year !== null && year <= context.year);
  const name = say(texts.seriesSheet, language);
  if (years.length === 0) return tableSheet(name, [say(texts.what, language)], [[text(say(texts.noSeries, language))]]);
  const rows = [...scoreRows(context, position), ...indicatorRows(context, position, language)];
  const heads = [say(texts.what, language), say(texts.unit, language), ...years.map(String), say(texts.breaks, language)];
  const cells = rows.map(({ title, unit, breaks, cell }) => [label(say(title, language)), text(formatUnit(unit, language)), ...years.map(cell), text(breaks.map((one) => say(breakWords(context, one), language)).join('; '))]);
  return tableSheet(name, heads, cells);
}

function scoreRows({ development: { eachYear, fixed, breaks } }: ReportContext, position: number): readonly SeriesRow[] {
  const row = (title: Localized, years: typeof eachYear, columnOf: (one: (typeof eachYear)[number]) => Column, look: NumberLook): SeriesRow => {
    const byYear = new Map(years.map((one) => [one.year, valueAt(columnOf(one), position)]));
    return { title, unit: 'index', breaks, cell: (year) => figure(byYear.get(year) ?? null, look) };
  };
  return [
    row(reportTimeWords.eachYear, eachYear, ({ result }) => result.score, 'two'),
    ...(fixed === null ? [] : [row(fill(reportTimeWords.baseYear, { base: String(fixed.base) }), fixed.years, ({ result }) => result.score, 'two')]),
    row(reportTimeWords.place, eachYear, ({ result }) => result.rank, 'plain'),
  ];
}

function indicatorRows(context: ReportContext, position: number, language: Language): readonly SeriesRow[] {
  return [...context.city.indicators.keys()].flatMap((id): readonly SeriesRow[] => {
    const [indicator, series] = [indicatorHere(context, id), context.level.series.get(id)];
    if (indicator === null || series === undefined) return [];
    const [look, breaks] = [lookOf(indicator.unit), breaksOfIndicator(indicator, context.level)];
    const city = new Map(knownPoints(citySeries(context, indicator)).map(({ year, value }) => [year, value]));
    if (city.size === 0) return [];
    return [
      { title: indicator.title, unit: indicator.unit, breaks, cell: (year) => ownCell(series.get(year), position, look, language) },
      { title: fill(texts.cityOf, { indicator: indicator.title }), unit: indicator.unit, breaks, cell: (year) => figure(city.get(year) ?? null, look) },
    ];
  });
}

/** Withheld is said; a year that nothing is known of stays empty. */
function ownCell(column: Column | undefined, position: number, look: NumberLook, language: Language): SheetCell {
  const mark = column === undefined ? null : markAt(column, position);
  return mark === 'suppressed' ? text(say(figureMarkWords.suppressed, language)) : figure(column === undefined ? null : valueAt(column, position), look);
}
