import type { ReactNode } from 'react';
import { lineChart, type ChartFrame } from '../../draw/line-chart.ts';
import { formatFigure } from '../../format/figure.ts';
import type { IndicatorCurve } from '../../state/area/indicator-curve.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

const FRAME: ChartFrame = { width: 420, height: 150, left: 8, right: 76, top: 16, bottom: 24 };

interface CurveChartProps {
  readonly curve: IndicatorCurve;
  /** What the chart shows, in a sentence. */
  readonly label: string;
  /** Year in which the plan begins; `null`: not known. */
  readonly begins: number | null;
}

/** The curve with the target as a dashed line and the plan's beginning as an upright one. First and newest figure are written at their points. */
export function CurveChart({ curve, label, begins }: CurveChartProps): ReactNode {
  const { say, language } = useApp();
  const { target, years, unit } = curve;
  const chart = lineChart(years, target === null ? [] : [target], FRAME);
  const { points, xOf, yOf } = chart;
  const [first, last] = [points[0], points.at(-1)];
  const [from, until] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const end = FRAME.width - FRAME.right;
  const isFar = target !== null && last !== undefined && Math.abs(yOf(target) - last.y) < 14;
  return (
    <svg className="curve-chart" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={label}>
      <line className="curve-axis" x1={FRAME.left} x2={end} y1={FRAME.height - FRAME.bottom} y2={FRAME.height - FRAME.bottom} />
      {begins === null || begins <= from || begins > until ? null : (
        <>
          <line className="curve-begin" x1={xOf(begins)} x2={xOf(begins)} y1={FRAME.top} y2={FRAME.height - FRAME.bottom} />
          <text className="curve-text" x={xOf(begins) + (begins > (from + until) / 2 ? -4 : 4)} y={FRAME.top - 5} textAnchor={begins > (from + until) / 2 ? 'end' : 'start'}>
            {say(words.planBegins)}
          </text>
        </>
      )}
      {target === null ? null : (
        <>
          <line className="curve-target" x1={FRAME.left} x2={end} y1={yOf(target)} y2={yOf(target)} />
          <text className="curve-text" x={end + 4} y={yOf(target) + (isFar && last !== undefined ? (yOf(target) >= last.y ? 14 : -6) : 4)}>
            {say(fill(words.target, { value: formatFigure(target, unit, language) }))}
          </text>
        </>
      )}
      <path className="curve-line" d={chart.path} />
      {points.length === 1 && first !== undefined ? <circle className="curve-point" cx={first.x} cy={first.y} r={3} /> : null}
      {last === undefined ? null : (
        <>
          <circle className="curve-point" cx={last.x} cy={last.y} r={3.5} />
          <text className="curve-text is-value" x={last.x + 7} y={last.y + 4}>
            {formatFigure(last.value, unit, language)}
          </text>
        </>
      )}
      {first === undefined ? null : (
        <text className="curve-text" x={first.x} y={first.y - 8}>
          {formatFigure(first.value, unit, language)}
        </text>
      )}
      <text className="curve-text" x={xOf(from)} y={FRAME.height - 8}>
        {from}
      </text>
      <text className="curve-text" x={xOf(until)} y={FRAME.height - 8} textAnchor="end">
        {until}
      </text>
    </svg>
  );
}
