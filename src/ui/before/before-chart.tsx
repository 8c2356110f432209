import type { ReactNode } from 'react';
import { brokenLines } from '../../draw/broken-lines.ts';
import type { ChartFrame } from '../../draw/line-chart.ts';
import { formatFigure } from '../../format/figure.ts';
import type { SeriesBreak } from '../../model/indicator.ts';
import type { CurvePoint } from '../../plans/before-after.ts';
import { beforeWords as words } from '../../text/before-words.ts';
import { useApp } from '../app-context.ts';

/** The lines of the chart and the columns of its table, in this order. */
export const BEFORE_LINES = ['plan', 'twins', 'city'] as const;

interface BeforeChartProps {
  readonly finding: string;
  readonly curve: readonly CurvePoint[];
  readonly unit: string;
  /** Year in which the plan begins; `null`: not known. */
  readonly start: number | null;
  readonly breaks: readonly SeriesBreak[];
}

/** The plan's areas, their twins and the whole city, from three years before the start. The axis does not begin at 0: its ends are labelled. */
export function BeforeChart({ finding, curve, unit, start, breaks }: BeforeChartProps): ReactNode {
  const { say, language, width } = useApp();
  const isNarrow = width === 'narrow';
  const frame: ChartFrame = { width: isNarrow ? 340 : 640, height: isNarrow ? 220 : 260, left: isNarrow ? 52 : 60, right: isNarrow ? 72 : 88, top: 24, bottom: 26 };
  const years = curve.map(({ year }) => year);
  const lines = BEFORE_LINES.map((name) => curve.map((point) => ({ year: point.year, value: point[name] })));
  const drawn = brokenLines(lines, breaks.map(({ year }) => year), frame);
  // One year is no development: its figures stand in the table.
  if (drawn === null || years.filter((_, at) => lines.some((line) => line[at]?.value !== null)).length < 2) return null;
  const { xOf, yOf, low, high } = drawn.scale;
  const [floor, end] = [frame.height - frame.bottom, frame.width - frame.right];
  const labels = apart(drawn.ends.flatMap((point, i) => (point === null ? [] : [{ name: BEFORE_LINES[i] ?? 'city', x: point.x, y: point.y, value: point.value }])));
  return (
    <>
      <ul className="before-key">
        {BEFORE_LINES.filter((_, i) => drawn.ends[i] !== null).map((name) => (
          <li key={name}>
            <svg width="28" height="10" aria-hidden="true">
              <line className={`before-line is-${name}`} x1="1" x2="27" y1="5" y2="5" />
            </svg>
            {say(words[name])}
          </li>
        ))}
      </ul>
      <svg className="before-chart" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={finding}>
        <line className="curve-axis" x1={frame.left} x2={end} y1={floor} y2={floor} />
        {[low, high].map((value) => (
          <text key={value} className="curve-text" x={frame.left - 8} y={yOf(value) + 4} textAnchor="end">
            {formatFigure(value, unit, language)}
          </text>
        ))}
        {breaks.map(({ year }) => (
          <g key={year}>
            <line className="before-break" x1={(xOf(year) + xOf(year - 1)) / 2} x2={(xOf(year) + xOf(year - 1)) / 2} y1={frame.top} y2={floor} />
            <text className="curve-text" x={(xOf(year) + xOf(year - 1)) / 2 + 4} y={floor - 6}>
              {say(words.broken)}
            </text>
          </g>
        ))}
        {start === null || !years.includes(start) ? null : (
          <>
            <line className="curve-begin" x1={xOf(start)} x2={xOf(start)} y1={frame.top} y2={floor} />
            <text className="curve-text" x={xOf(start) + 4} y={frame.top - 8}>
              {say(words.begins)}
            </text>
          </>
        )}
        {drawn.paths.map((path, i) => (
          <path key={BEFORE_LINES[i]} className={`before-line is-${BEFORE_LINES[i]}`} d={path} />
        ))}
        {labels.map(({ name, x, y, at, value }) => (
          <g key={name}>
            <circle className={`before-point is-${name}`} cx={x} cy={y} r={3.5} />
            <text className="curve-text is-value" x={x + 8} y={at + 4}>
              {formatFigure(value, unit, language)}
            </text>
          </g>
        ))}
        {years.map((year, i) =>
          i === 0 || i === years.length - 1 || (!isNarrow && years.length <= 12) || (year === start && i > 1 && i < years.length - 2) ? (
            <text key={year} className="curve-text" x={xOf(year)} y={frame.height - 8} textAnchor={i === 0 ? 'start' : i === years.length - 1 ? 'end' : 'middle'}>
              {year}
            </text>
          ) : null,
        )}
      </svg>
    </>
  );
}

/** Room that a label needs, in the units of the drawing. */
const LABEL = 15;

/** Where the labels of line ends stand, so that none lies on another. */
function apart<T extends { readonly y: number }>(points: readonly T[]): readonly (T & { readonly at: number })[] {
  let last = Number.NEGATIVE_INFINITY;
  return points
    .toSorted((a, b) => a.y - b.y)
    .map((point) => {
      last = Math.max(point.y, last + LABEL);
      return { ...point, at: last };
    });
}
