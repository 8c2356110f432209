import type { ReactNode } from 'react';
import type { FourLevels, LevelRow } from '../../state/side-by-side/four-levels.ts';
import { fill } from '../../text/say.ts';
import { sideChartWords as words } from '../../text/side/side-chart-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { LevelMap } from './level-map.tsx';

const [WIDTH, HEIGHT, EDGE] = [360, 44, 6];

interface LevelsFigureProps {
  readonly found: FourLevels;
  /** The question of which place. */
  readonly children: ReactNode;
}

/** The whole city and every level in one view: a small map, the scores of all areas on one scale with those that are meant, and a sentence. */
export function LevelsFigure({ found, children }: LevelsFigureProps): ReactNode {
  const { say } = useApp();
  const title = say(fill(words.levels, { name: found.name }));
  return (
    <figure className="side-chart" aria-labelledby="side-levels">
      <h3 id="side-levels">{title}</h3>
      {children}
      <p className="note">{say(fill(words.levelsHelp, { name: found.name }))}</p>
      <ul className="level-rows">
        {found.rows.map((row) => (
          <li key={row.isCity ? 'city' : row.level.level.id}>
            <LevelMap row={row} />
            <div>
              <h4>{say(row.title)}</h4>
              <p>{say(row.sentence)}</p>
              <Strip row={row} found={found} />
            </div>
          </li>
        ))}
      </ul>
      <Fold summary={say(words.levelsTable)}>
        <table className="years-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.level)}</th>
              <th scope="col">{say(words.says)}</th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <tr key={row.isCity ? 'city' : row.level.level.id}>
                <th scope="row">{say(row.title)}</th>
                <td>{say(row.sentence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </figure>
  );
}

/** A line for each area of the level; those that are meant are longer and darker. */
function Strip({ row, found: { low, high } }: { readonly row: LevelRow; readonly found: FourLevels }): ReactNode {
  const { say } = useApp();
  const xOf = (value: number): number => EDGE + ((value - low) / (high - low || 1)) * (WIDTH - 2 * EDGE);
  const lines = (values: readonly number[], top: number, bottom: number): string => values.map((value) => `M${xOf(value).toFixed(1)} ${top}V${bottom}`).join('');
  return (
    <svg className="level-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${say(row.title)}: ${say(row.sentence)}`}>
      <path className="level-all" d={lines(row.all, 14, 34)} />
      {row.isCity ? null : <path className="level-meant" d={lines(row.meant, 4, HEIGHT - 4)} />}
    </svg>
  );
}
