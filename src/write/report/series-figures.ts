import { element, type Markup } from '../../draw/markup.ts';
import { seriesChart, type SeriesChart } from '../../draw/series-chart.ts';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber, formatScore } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { contributionsOf } from '../../score/contributions.ts';
import { knownPoints, unbrokenRuns, type TimeSeries } from '../../score/time/time-series.ts';
import { reportTimeWords as texts } from '../../text/report-time-words.ts';
import { fill, say } from '../../text/say.ts';
import { wideTable, number, paragraph, words } from './html-parts.ts';
import type { ReportContext } from './report-context.ts';
import { indicatorHere, ownSeries, scoreSeries } from './report-series.ts';
import { targetsHere } from './target-section.ts';

/** Indicators drawn beside the score and the residents. */
const CURVES = 4;

/** The score both ways, the residents and the indicators that matter most here, as small charts of one shape, with the figures behind them. */
export function seriesFigures(context: ReportContext, position: number, language: Language): Markup {
  const { level, development } = context;
  const own = scoreSeries(development.eachYear, position, development.breaks);
  const indicators = chosenIndicators(context, position).flatMap((indicator) => {
    const series = ownSeries(context, indicator, position);
    return knownPoints(series).length < 2 ? [] : [{ indicator, series }];
  });
  const residents = level.population === null ? null : indicatorHere(context, level.population);
  const people = residents === null ? null : ownSeries(context, residents, position);
  const charts = [
    knownPoints(own).length < 2 ? paragraph(say(texts.oneYear, language)) : scoreFigure(context, position, own, language),
    people === null || residents === null || knownPoints(people).length < 2 ? null : figure(people, residents, texts.residentsChart, null, language),
    ...indicators.map(({ indicator, series }) => figure(series, indicator, fill(texts.indicatorChart, { indicator: indicator.title }), targetOf(context, position, indicator), language)),
  ];
  return element('div', {},
    charts.length > 1 ? paragraph(say(texts.key, language), 'key') : null,
    element('div', { class: 'charts' }, charts),
    yearTable(context, position, people, language),
  );
}

/** Those with a target first, then those that lift the score most. */
function chosenIndicators(context: ReportContext, position: number): readonly Indicator[] {
  const withTarget = targetsHere(context, position).map(({ indicator }) => indicator);
  const lifting = contributionsOf(context.scored.result, position).toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0)).map(({ indicator }) => indicator);
  const withinTree = withTarget.filter((id) => lifting.includes(id));
  return [...new Set([...withinTree.slice(0, CURVES / 2), ...lifting])].slice(0, CURVES).flatMap((id) => indicatorHere(context, id) ?? []);
}

const targetOf = (context: ReportContext, position: number, indicator: Indicator): SeriesChart['target'] =>
  targetsHere(context, position).find((target) => target.indicator === indicator.id) ?? null;

function scoreFigure({ development: { breaks, fixed } }: ReportContext, position: number, own: TimeSeries, language: Language): Markup {
  const beside = fixed === null ? null : scoreSeries(fixed.years, position, breaks);
  const svg = seriesChart({
    lines: [...(beside === null ? [] : [{ runs: unbrokenRuns(beside), style: 'beside' as const }]), { runs: unbrokenRuns(own), style: 'own' as const }],
    breaks: breakYears(own),
    target: null,
    title: say(fill(texts.scoreChart, ends(own)), language),
    label: (value) => formatNumber(value, language, { decimals: 1 }),
  });
  return captioned(svg, say(fixed === null ? texts.scoreCaptionOne : fill(texts.scoreCaption, { base: String(fixed.base) }), language));
}

function figure(series: TimeSeries, { title, unit }: Indicator, name: Localized, target: SeriesChart['target'], language: Language): Markup {
  const titled = fill(name, ends(series));
  const svg = seriesChart({ lines: [{ runs: unbrokenRuns(series), style: 'own' }], breaks: breakYears(series), target, title: say(titled, language), label: (value) => axisLabel(value, unit, language) });
  const withTarget = target === null ? titled : fill(texts.withTarget, { indicator: title, target: formatFigure(target.value, unit, language), year: String(target.year) });
  return captioned(svg, say(withTarget, language));
}

const axisLabel = (value: number, unit: string, language: Language): string => (Math.abs(value) >= 1000 ? formatNumber(value, language, { decimals: 0 }) : formatFigure(value, unit === 'percent' ? unit : 'index', language));
const captioned = (svg: Markup | null, caption: string): Markup => element('figure', { class: 'series' }, element('figcaption', {}, caption), svg);
const breakYears = ({ breaks }: TimeSeries): readonly number[] => [...new Set(breaks.map(({ year }) => year))];

function ends(series: TimeSeries): { readonly from: string; readonly to: string } {
  const points = knownPoints(series);
  return { from: String(points[0]?.year ?? ''), to: String(points.at(-1)?.year ?? '') };
}

/** Scores, ranks and residents of every year that is drawn: residents of that very year, as in their curve. */
function yearTable({ development: { eachYear, fixed } }: ReportContext, position: number, people: TimeSeries | null, language: Language): Markup {
  const none = '–';
  const score = (value: number | null): string => (value === null ? none : formatScore(value, language));
  const whole = (value: number | null): string => (value === null ? none : formatNumber(value, language));
  const residents = new Map((people === null ? [] : knownPoints(people)).map((point) => [point.year, point.value]));
  const based = new Map((fixed?.years ?? []).map((one) => [one.year, one.result.score]));
  const heads = [words(say(texts.figure, language)), ...eachYear.map(({ year }) => number(String(year)))];
  const row = (name: Localized, cell: (one: (typeof eachYear)[number]) => string) => [words(say(name, language)), ...eachYear.map((one) => number(cell(one)))];
  return wideTable(say(texts.table, language), heads, [
    row(texts.eachYear, ({ result }) => score(valueAt(result.score, position))),
    ...(fixed === null ? [] : [row(fill(texts.baseYear, { base: String(fixed.base) }), ({ year }) => {
      const column = based.get(year);
      return score(column === undefined ? null : valueAt(column, position));
    })]),
    row(texts.place, ({ result }) => whole(valueAt(result.rank, position))),
    row(texts.residents, ({ year }) => whole(residents.get(year) ?? null)),
  ], 'years');
}
