import type { ReactNode } from 'react';
import { lineChart, type ChartFrame } from '../../draw/line-chart.ts';
import { unbrokenRuns, type TimeSeries } from '../../score/time/time-series.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import { yearsOf, type AreaYears } from '../../state/time/area-years.ts';
import { useApp } from '../app-context.ts';

const FRAME: ChartFrame = { width: 320, height: 124, left: 64, right: 14, top: 10, bottom: 22 };

/** The area, the one around it and the city over the years. A gap stays a gap, and no line crosses a break. The axis does not begin at 0: its ends are labelled. */
export function YearsChart({ figure, finding }: { readonly figure: AreaYears; readonly finding: string }): ReactNode {
  const { language } = useApp();
  const { own, parent, city, target, unit } = figure;
  const years = yearsOf(figure);
  const [first, last] = [years[0] ?? 0, Math.max(years.at(-1) ?? 0, target?.year ?? 0)];
  const lines = [
    { name: 'city', series: city },
    { name: 'parent', series: parent },
    { name: 'own', series: own },
  ].flatMap(({ name, series }) => (series === null ? [] : [{ name, series }]));
  const values = lines.flatMap(({ series }) => series.points.flatMap(({ value }) => value ?? []));
  const span = [first, ...(last === first ? [] : [last])].map((year) => ({ year, value: null }));
  const { xOf, yOf, low, high } = lineChart(span, [...values, ...(target === null ? [] : [target.value])], FRAME);
  const [floor, end] = [FRAME.height - FRAME.bottom, FRAME.width - FRAME.right];
  return (
    <svg className="years-chart" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={finding}>
      {[...new Set([low, high])].map((value) => (
        <g key={value}>
          <line className="years-grid" x1={FRAME.left} x2={end} y1={yOf(value)} y2={yOf(value)} />
          <text x={FRAME.left - 6} y={yOf(value) + 4} textAnchor="end">
            {shownFigure({ unit }, value, language)}
          </text>
        </g>
      ))}
      {[...new Set([first, last])].map((year) => (
        <text key={year} x={xOf(year)} y={FRAME.height - 6} textAnchor={year === first ? 'start' : 'end'}>
          {year}
        </text>
      ))}
      {[...new Set(own.breaks.map(({ year }) => year))].map((year) => (
        <line key={year} className="years-break" x1={(xOf(year - 1) + xOf(year)) / 2} x2={(xOf(year - 1) + xOf(year)) / 2} y1={FRAME.top - 6} y2={floor + 4} />
      ))}
      {target === null ? null : <path className="years-target" d={`M${xOf(target.year)} ${yOf(target.value) - 5}l5 5l-5 5l-5 -5Z`} />}
      {lines.map(({ name, series }) => (
        <Runs key={name} name={name} series={series} xOf={xOf} yOf={yOf} />
      ))}
    </svg>
  );
}

interface RunsProps {
  readonly name: string;
  readonly series: TimeSeries;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
}

function Runs({ name, series, xOf, yOf }: RunsProps): ReactNode {
  return unbrokenRuns(series).map((run) => {
    const [start] = run;
    if (start === undefined) return null;
    const path = run.map(({ year, value }, i) => `${i === 0 ? 'M' : 'L'}${xOf(year)} ${yOf(value)}`).join('');
    return run.length === 1 ? <circle key={start.year} className={`years-point is-${name}`} cx={xOf(start.year)} cy={yOf(start.value)} r={2.5} /> : <path key={start.year} className={`years-line is-${name}`} d={path} />;
  });
}
