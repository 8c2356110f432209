import { element, type Markup } from '../../draw/markup.ts';
import { seriesChart } from '../../draw/series-chart.ts';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import { knownPoints, unbrokenRuns, type TimeSeries } from '../../score/time/time-series.ts';
import { reportTimeWords } from '../../text/report-time-words.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyWords as texts } from '../../text/yearly/yearly-words.ts';
import { breakWords } from '../report/development-section.ts';
import { bullets, wideTable, number, paragraph, section, words } from '../report/html-parts.ts';
import { changeTable } from './change-table.ts';
import { scoreText } from './change-text.ts';
import { citySeriesOf, type CitySeries } from './city-scores.ts';
import type { Period } from './period.ts';
import type { YearlyContext } from './yearly-context.ts';

/** How the level moved since the last report, both ways; the city's curves with their breaks; or why nothing can be told. */
export function developmentSection(context: YearlyContext, language: Language): Markup {
  const { period } = context;
  const title = say(texts.development, language);
  if (period === null) return section('development', title, paragraph(say(whyNoPeriod(context), language)));
  return section('development', title,
    paragraph(say(fill(texts.twoWays, { since: String(period.since) }), language)),
    whyNoChange(context, period, language),
    changeTable(context, period, language),
    cityFigures(context, period, language),
  );
}

const whyNoPeriod = ({ year, since }: YearlyContext): { readonly da: string; readonly en: string } => {
  if (year === null) return texts.noYear;
  return since === null ? fill(texts.noSince, { year: String(year) }) : fill(texts.noPeriod, { since: String(since), year: String(year) });
};

/** Where no change can be told of any area, why. */
function whyNoChange(context: YearlyContext, { since, year, eachYear, breaks }: Period, language: Language): Markup | null {
  const said = { since: String(since), year: String(year) };
  if (breaks.length > 0) return element('div', { class: 'breaks' }, paragraph(say(fill(texts.broken, said), language), 'attention'), bullets(breaks.map((one) => say(breakWords(context, one), language))));
  return eachYear.change === null ? paragraph(say(fill(texts.noNewFigures, said), language), 'attention') : null;
}

function cityFigures(context: YearlyContext, { since }: Period, language: Language): Markup {
  const all = citySeriesOf(context, since).filter(({ series }) => knownPoints(series).length > 0);
  const charts = all.filter(({ series }) => knownPoints(series).length > 1).map((one) => chart(one, language));
  return element('div', {},
    charts.length === 0 ? null : paragraph(say(fill(texts.cityCharts, { base: String(since), key: reportTimeWords.key }), language), 'key'),
    charts.length === 0 ? null : element('div', { class: 'charts' }, charts),
    cityTable(all, language),
  );
}

const nameOf = ({ title }: CitySeries, language: Language): string => say(title ?? texts.score, language);

function chart(one: CitySeries, language: Language): Markup {
  const { series } = one;
  const points = knownPoints(series);
  const said = { what: nameOf(one, language), from: String(points[0]?.year ?? ''), to: String(points.at(-1)?.year ?? '') };
  const svg = seriesChart({
    lines: [{ runs: unbrokenRuns(series), style: 'own' }],
    breaks: breakYears(series),
    target: null,
    title: say(fill(texts.cityChart, said), language),
    label: (value) => formatNumber(value, language, { decimals: 2 }),
  });
  return element('figure', { class: 'series' }, element('figcaption', {}, said.what), svg);
}

const breakYears = ({ breaks }: TimeSeries): readonly number[] => [...new Set(breaks.map(({ year }) => year))];

function cityTable(all: readonly CitySeries[], language: Language): Markup {
  const years = [...new Set(all.flatMap(({ series }) => series.points.map(({ year }) => year)))].toSorted((a, b) => a - b);
  const heads = [words(say(texts.figure, language)), ...years.map((year) => number(String(year)))];
  const rows = all.map((one) => {
    const values = new Map(one.series.points.map(({ year, value }) => [year, value]));
    const broken = new Set(breakYears(one.series));
    return [words(nameOf(one, language)), ...years.map((year) => number(`${broken.has(year) ? '| ' : ''}${scoreText(values.get(year) ?? null, language)}`))];
  });
  return wideTable(say(texts.cityTable, language), heads, rows, 'years');
}
