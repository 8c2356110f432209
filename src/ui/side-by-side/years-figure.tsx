import { useMemo, type ReactNode } from 'react';
import { lineChart, type ChartFrame } from '../../draw/line-chart.ts';
import { knownPoints, unbrokenRuns } from '../../score/time/time-series.ts';
import type { SideBySide } from '../../state/side-by-side/side-columns.ts';
import { sideYears, sideYearsOf, yearsOptions, type SideLine, type SideYears } from '../../state/side-by-side/side-years.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import { valueIn } from '../../state/time/area-years.ts';
import { sideChartWords as words } from '../../text/side/side-chart-words.ts';
import { useApp, type PageWidth } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { SideKey } from './side-key.tsx';
import { MarkShape } from './side-mark.tsx';

/** The same letters on a phone as on a wide page. */
const frameOf = (page: PageWidth): ChartFrame => ({ width: page === 'narrow' ? 350 : 640, height: 260, left: 72, right: 40, top: 14, bottom: 28 });

/** One figure of every column over the years, on one scale; a gap stays a gap and no line crosses a break. */
export function YearsFigure({ side }: { readonly side: SideBySide }): ReactNode {
  const { scene, actions, say } = useApp();
  const { figure } = scene.view.side;
  const options = useMemo(() => yearsOptions(side), [side]);
  const years = useMemo(() => sideYears(side, figure), [side, figure]);
  const isKnown = options.some(({ id }) => id === figure);
  return (
    <figure className="side-chart">
      <h3>{say(words.years)}</h3>
      <label className="side-ask">
        <span>{say(words.figure)}</span>
        <select value={isKnown ? (figure ?? '') : ''} onChange={(event) => actions.setSide({ figure: event.target.value === '' ? null : event.target.value })}>
          {options.map(({ id, title }) => (
            <option key={id ?? ''} value={id ?? ''}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
      <figcaption>{say(years.finding)}</figcaption>
      <SideKey columns={years.lines.map(({ column }) => column)} />
      {sideYearsOf(years).length < 2 ? null : <Lines years={years} label={say(years.finding)} />}
      {years.breaks === null ? null : <p className="note">{say(years.breaks)}</p>}
      {years.lines.some(({ column }) => column.kind === 'own') ? <p className="note">{say(words.ownYears)}</p> : null}
      {years.lines.length === 0 ? null : <YearsTable years={years} />}
    </figure>
  );
}

function Lines({ years, label }: { readonly years: SideYears; readonly label: string }): ReactNode {
  const { language, width } = useApp();
  const frame = frameOf(width);
  const all = sideYearsOf(years);
  const values = years.lines.flatMap(({ series }) => knownPoints(series).map(({ value }) => value));
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const { xOf, yOf, low, high } = lineChart([first, last].map((year) => ({ year, value: null })), values, frame);
  const broken = new Set(years.lines.flatMap(({ series }) => series.breaks.map(({ year }) => year)));
  return (
    <svg className="years-chart side-years" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      {[...new Set([low, high])].map((value) => (
        <g key={value}>
          <line className="years-grid" x1={frame.left} x2={frame.width - frame.right} y1={yOf(value)} y2={yOf(value)} />
          <text x={frame.left - 8} y={yOf(value) + 4} textAnchor="end">
            {shownFigure({ unit: years.unit }, value, language)}
          </text>
        </g>
      ))}
      {[first, last].map((year) => (
        <text key={year} x={xOf(year)} y={frame.height - 8} textAnchor={year === first ? 'start' : 'end'}>
          {year}
        </text>
      ))}
      {[...broken].map((year) => (
        <line key={year} className="years-break" x1={(xOf(year - 1) + xOf(year)) / 2} x2={(xOf(year - 1) + xOf(year)) / 2} y1={frame.top - 6} y2={frame.height - frame.bottom + 4} />
      ))}
      {years.lines.map((line) => (
        <Line key={line.column.letter} line={line} xOf={xOf} yOf={yOf} />
      ))}
      <LineEnds lines={years.lines} floor={frame.height - 12} xOf={xOf} yOf={yOf} />
    </svg>
  );
}

interface Scale {
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
}

function Line({ line: { column, series }, xOf, yOf }: Scale & { readonly line: SideLine }): ReactNode {
  return unbrokenRuns(series).map((run) => {
    const [start] = run;
    if (start === undefined) return null;
    const path = run.map(({ year, value }, i) => `${i === 0 ? 'M' : 'L'}${xOf(year)} ${yOf(value)}`).join('');
    const look = `side-line is-${column.kind} is-${column.letter}`;
    return run.length === 1 ? <circle key={start.year} className={`${look} is-point`} cx={xOf(start.year)} cy={yOf(start.value)} r={3} /> : <path key={start.year} className={look} d={path} />;
  });
}

/** Marks at the ends of the lines, moved apart where they would lie on one another. */
function LineEnds({ lines, floor, xOf, yOf }: Scale & { readonly lines: readonly SideLine[]; readonly floor: number }): ReactNode {
  const ends = lines.flatMap(({ column, series }) => {
    const last = knownPoints(series).at(-1);
    return last === undefined ? [] : [{ column, x: xOf(last.year) + 14, y: yOf(last.value) }];
  }).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of ends) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + 20));
  const over = Math.max(0, (placed.at(-1) ?? 0) - floor);
  return ends.map(({ column, x }, i) => <MarkShape key={column.letter} column={column} x={x} y={(placed[i] ?? 0) - over} />);
}

function YearsTable({ years }: { readonly years: SideYears }): ReactNode {
  const { say, language } = useApp();
  return (
    <Fold summary={say(words.yearsTable)}>
      <div className="side-scroll" role="region" aria-label={say(words.yearsTable)} tabIndex={0}>
        <table className="years-table">
          <caption className="visually-hidden">{say(years.finding)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.year)}</th>
              {years.lines.map(({ column }) => (
                <th key={column.letter} scope="col" className="numeric">
                  {`${column.letter} ${say(column.name)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sideYearsOf(years).map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {years.lines.map(({ column, series }) => {
                  const value = valueIn(series, year);
                  return (
                    <td key={column.letter} className="numeric">
                      {value === null ? say(words.noFigure) : shownFigure({ unit: years.unit }, value, language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
