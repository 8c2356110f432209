import type { ReactNode } from 'react';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import { differenceIn } from '../../state/time/difference-text.ts';
import type { BoardGroup, BoardRow } from '../../state/time/target-board.ts';
import { courseWords } from '../../state/time/target-export.ts';
import { targetBoardWords as words } from '../../text/time/target-board-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import './target-board.css';

/** The board as a table, group by group. */
export function BoardTable({ groups }: { readonly groups: readonly BoardGroup[] }): ReactNode {
  const { say } = useApp();
  return (
    <div className="target-scroll" role="group" tabIndex={0} aria-label={say(words.title)}>
      <table className="target-table">
        <caption className="visually-hidden">{say(words.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.figure)}</th>
            <th scope="col">{say(words.where)}</th>
            {[words.now, words.target, words.distance, words.trend].map((title) => (
              <th key={title.en} scope="col" className="numeric">
                {say(title)}
              </th>
            ))}
            <th scope="col">{say(words.course)}</th>
          </tr>
        </thead>
        {groups.map(({ title, rows, without }) => (
          <tbody key={title.en}>
            <tr>
              <th scope="rowgroup" colSpan={7} className="target-group">
                {say(title)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={`${row.target.indicator} ${row.target.year} ${row.level} ${row.area?.id ?? ''}`} row={row} />
            ))}
            {without.length === 0 ? null : (
              <tr>
                <td colSpan={7} className="quiet">
                  {say(fill(words.without, { figures: { da: formatList(without.map(({ da }) => da), 'da'), en: formatList(without.map(({ en }) => en), 'en') } }))}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const NONE = '–';

function Row({ row: { target, title, unit, area, found, others, level } }: { readonly row: BoardRow }): ReactNode {
  const { scene, say, language } = useApp();
  const figure = (value: number): string => shownFigure({ unit }, value, language);
  const course = found?.course ?? 'no-figure';
  const levelTitle = scene.city.levels.find(({ id }) => id === level)?.title ?? { da: level, en: level };
  const counts = others === null || course === 'no-side' ? null : fill(words.others, { level: levelTitle, reached: String(others.reached), on: String(others['on-course']), off: String(others['off-course']), none: String(others['no-trend']) });
  return (
    <tr data-course={course}>
      <th scope="row">
        {say(title)}
        {target.objective === null ? null : <span className="quiet target-detail">{target.objective}</span>}
      </th>
      <td>
        {area === null ? say(words.city) : say(area.name)}
        {counts === null ? null : <span className="quiet target-detail">{say(counts)}</span>}
      </td>
      <td className="numeric" data-label={say(words.now)}>{found?.newest === undefined || found.newest === null ? NONE : `${figure(found.newest.value)} (${found.newest.year})`}</td>
      <td className="numeric" data-label={say(words.target)}>{`${figure(target.value)} (${target.year})`}</td>
      <td className="numeric" data-label={say(words.distance)}>{found === null || found.distance === null ? NONE : differenceIn(Math.max(0, found.distance), unit, language, false)}</td>
      <td className="numeric" data-label={say(words.trend)}>{found === null || found.trend === null ? NONE : formatNumber(found.trend.slope, language, { decimals: 2, signed: true })}</td>
      <td data-label={say(words.course)}>
        <strong>{say(courseWords[course])}</strong>
      </td>
    </tr>
  );
}
