import { lineChart, type ChartFrame } from './line-chart.ts';
import { element, type Markup } from './markup.ts';

/** A line of a chart over years: its unbroken stretches, each of years that follow one another. */
export interface ChartLine {
  readonly runs: readonly (readonly { readonly year: number; readonly value: number }[])[];
  /** `own` is drawn whole with its dots, `beside` dashed and quiet: told apart without colour. */
  readonly style: 'own' | 'beside';
}

export interface SeriesChart {
  readonly lines: readonly ChartLine[];
  /** Years from which on figures are not comparable with those before. */
  readonly breaks: readonly number[];
  /** A level to be reached in a year; `null`: there is none. */
  readonly target: { readonly year: number; readonly value: number } | null;
  /** What the chart shows, in a sentence. */
  readonly title: string;
  /** A value as the axis writes it. */
  readonly label: (value: number) => string;
}

const FRAME: ChartFrame = { width: 300, height: 120, left: 58, right: 12, top: 10, bottom: 22 };

/** A small chart of a series, as SVG: a gap stays a gap, a break is a dashed upright line that no line crosses. `null`: there is no value. */
export function seriesChart({ lines, breaks, target, title, label }: SeriesChart): Markup | null {
  const points = lines.flatMap(({ runs }) => runs.flat());
  const years = points.map(({ year }) => year);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years, ...(target === null ? [] : [target.year]))];
  const span = [first, ...(last === first ? [] : [last])].map((year) => ({ year, value: null }));
  const { xOf, yOf: heightOf, low, high } = lineChart(span, [...points.map(({ value }) => value), ...(target === null ? [] : [target.value])], FRAME);
  const bottom = FRAME.height - FRAME.bottom;
  // What the axis writes as one figure is drawn level: a slope of nothing would be read as a change.
  const isLevel = label(low) === label(high);
  const yOf = (value: number): number => heightOf(isLevel ? (low + high) / 2 : value);
  return element('svg', { viewBox: `0 0 ${FRAME.width} ${FRAME.height}`, role: 'img', class: 'series-chart' },
    element('title', {}, title),
    (isLevel ? [low] : [low, high]).map((value) => [
      element('line', { x1: FRAME.left, x2: FRAME.width - FRAME.right, y1: yOf(value), y2: yOf(value), class: 'grid' }),
      element('text', { x: FRAME.left - 5, y: yOf(value) + 3.5, class: 'value' }, label(value)),
    ]),
    [...new Set([first, last])].map((year) => element('text', { x: xOf(year), y: FRAME.height - 6, class: year === first ? 'first' : 'last' }, String(year))),
    breaks.map((year) => element('line', { x1: (xOf(year - 1) + xOf(year)) / 2, x2: (xOf(year - 1) + xOf(year)) / 2, y1: FRAME.top - 4, y2: bottom + 4, class: 'break' })),
    target === null ? null : [
      element('line', { x1: FRAME.left, x2: xOf(target.year), y1: yOf(target.value), y2: yOf(target.value), class: 'target' }),
      element('path', { d: `M${xOf(target.year)} ${yOf(target.value) - 5}l5 5l-5 5l-5 -5Z`, class: 'target-mark' }),
    ],
    lines.flatMap(({ runs, style }) => runs.map((run) => [
      run.length < 2 ? null : element('path', { d: run.map(({ year, value }, i) => `${i === 0 ? 'M' : 'L'}${xOf(year)} ${yOf(value)}`).join(''), class: `line ${style}` }),
      style === 'own' || run.length === 1 ? run.map(({ year, value }) => element('circle', { cx: xOf(year), cy: yOf(value), r: run.length === 1 ? 2.4 : 1.7, class: `point ${style}` })) : null,
    ])),
  );
}
