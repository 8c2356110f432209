import type { ReactNode } from 'react';
import { dotLanes } from '../../draw/dot-lanes.ts';
import { formatScore } from '../../format/number.ts';
import type { SideColumn } from '../../state/side-by-side/side-columns.ts';
import type { DotChart, DotRow } from '../../state/side-by-side/side-charts.ts';
import { sideChartWords as words } from '../../text/side/side-chart-words.ts';
import { sideWords } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { SideKey } from './side-key.tsx';
import { MarkShape } from './side-mark.tsx';

/** Edges of the drawing, a lane of marks, and how near two marks of a lane may be. */
const [EDGE, LANE, APART] = [14, 22, 21];
/** Width of the drawing: marks are as large on a phone. */
const WIDTHS = { narrow: 350, medium: 520, wide: 640 };

/** Score and themes of every column on one scale, with the table of the same. */
export function DotFigure({ chart, columns }: { readonly chart: DotChart; readonly columns: readonly SideColumn[] }): ReactNode {
  const { say } = useApp();
  return (
    <figure className="side-chart">
      <h3>{say(words.themes)}</h3>
      <figcaption>{say(chart.finding)}</figcaption>
      <p className="note">{say(words.dotsHelp)}</p>
      <SideKey columns={columns} />
      <ul className="dot-rows">
        {chart.rows.map((row) => (
          <li key={row.id}>
            <span className="dot-title">{say(row.title)}</span>
            <Strip row={row} chart={chart} />
          </li>
        ))}
      </ul>
      <Ends chart={chart} />
      <DotTable chart={chart} />
    </figure>
  );
}

function Strip({ row, chart: { low, high } }: { readonly row: DotRow; readonly chart: DotChart }): ReactNode {
  const { say, language, width: pageWidth } = useApp();
  const width = WIDTHS[pageWidth];
  const xOf = (value: number): number => EDGE + ((value - low) / (high - low || 1)) * (width - 2 * EDGE);
  const { lanes, count } = dotLanes(row.dots.map(({ value }) => xOf(value)), APART);
  const height = count * LANE + 2;
  const label = `${say(row.title)}: ${row.dots.map(({ column, value }) => `${say(column.name)} ${formatScore(value, language)}`).join(', ')}`;
  return (
    <svg className="dot-strip" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className="years-grid" x1={EDGE} x2={width - EDGE} y1={height - LANE / 2 - 1} y2={height - LANE / 2 - 1} />
      {low < 0 && high > 0 ? <line className="dot-zero" x1={xOf(0)} x2={xOf(0)} y1={0} y2={height} /> : null}
      {row.dots.map(({ column, value }, i) => (
        <MarkShape key={column.letter} column={column} x={xOf(value)} y={height - LANE / 2 - 1 - (lanes[i] ?? 0) * LANE} />
      ))}
    </svg>
  );
}

function Ends({ chart: { low, high } }: { readonly chart: DotChart }): ReactNode {
  const { language } = useApp();
  return (
    <p className="dot-ends" aria-hidden="true">
      <span>{formatScore(low, language)}</span>
      <span>{formatScore(high, language)}</span>
    </p>
  );
}

function DotTable({ chart: { rows, finding } }: { readonly chart: DotChart }): ReactNode {
  const { say, language } = useApp();
  const columns = [...new Map(rows.flatMap(({ dots }) => dots.map(({ column }) => [column.letter, column] as const))).values()].toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
  return (
    <Fold summary={say(words.dotsTable)}>
      <div className="side-scroll" role="region" aria-label={say(words.dotsTable)} tabIndex={0}>
        <table className="years-table">
          <caption className="visually-hidden">{say(finding)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(sideWords.figure)}</th>
              {columns.map(({ letter, name }) => (
                <th key={letter} scope="col" className="numeric">
                  {`${letter} ${say(name)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, dots }) => (
              <tr key={id}>
                <th scope="row">{say(title)}</th>
                {columns.map(({ letter }) => {
                  const dot = dots.find(({ column }) => column.letter === letter);
                  return (
                    <td key={letter} className="numeric">
                      {dot === undefined ? say(words.noFigure) : formatScore(dot.value, language)}
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
