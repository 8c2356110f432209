import { useEffect, useMemo, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import { differenceIn } from '../../state/time/difference-text.ts';
import { TREND_YEARS } from '../../score/time/target-course.ts';
import { targetBoard, type BoardGroup, type BoardRow } from '../../state/time/target-board.ts';
import { courseWords, targetFile } from '../../state/time/target-export.ts';
import type { TimeChoice } from '../../state/view.ts';
import { targetBoardWords as words } from '../../text/time/target-board-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { downloadText } from '../list/download-text.ts';
import './target-board.css';

interface TargetBoardPageProps {
  readonly by: NonNullable<TimeChoice['board']>;
  readonly onClose: () => void;
}

/** "Mål": value, target, distance, trend and course, of the city and of areas, ordered by the index or by political objectives. */
export function TargetBoardPage({ by, onClose }: TargetBoardPageProps): ReactNode {
  const { scene, actions, say, language } = useApp();
  const { city, tree, view } = scene;
  const { pinned, level, year: until } = view;
  const groups = useMemo(() => targetBoard({ city, tree, until, beside: pinned === null ? null : { level, area: pinned } }, by), [city, tree, until, pinned, level, by]);
  useEffect(() => {
    if (document.activeElement?.closest('.bank-head, .bank-body') === null) document.getElementById('bank-title')?.focus({ preventScroll: true });
  }, []);
  const area = pinned === null ? undefined : scene.level.areas[scene.level.positions.get(pinned) ?? -1]?.name;
  const lead = fill(words.lead, { city: city.title, area: area === undefined ? '' : fill(words.andArea, { area }), year: String(until ?? ''), years: formatNumber(TREND_YEARS, language) });
  return (
    <>
      <header className="bank-head">
        <h2 id="bank-title" tabIndex={-1}>
          {say(words.title)}
        </h2>
        <button type="button" className="button is-quiet" onClick={onClose}>
          <Icon name="close" />
          {say(words.close)}
        </button>
        <p className="quiet">{say(lead)}</p>
      </header>
      <div className="target-board">
        <Segmented
          legend={say(words.groupBy)}
          value={by}
          segments={[
            { value: 'themes', label: say(words.byThemes) },
            { value: 'objectives', label: say(words.byObjectives) },
          ]}
          onChange={(board) => actions.setTime({ board })}
        />
        {groups.length === 0 ? <p>{say(words.noTargets)}</p> : <BoardTable groups={groups} />}
        <div className="bank-export">
          {(['csv', 'json'] as const).map((form) => (
            <button key={form} type="button" className="button" disabled={groups.length === 0} onClick={() => downloadText(targetFile(city.id, groups, form, language))}>
              {say(words[form])}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}

function BoardTable({ groups }: { readonly groups: readonly BoardGroup[] }): ReactNode {
  const { say } = useApp();
  return (
    <div className="target-scroll">
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
        {groups.map(({ title, rows }) => (
          <tbody key={title.en}>
            <tr>
              <th scope="rowgroup" colSpan={7} className="target-group">
                {say(title)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={`${row.target.indicator} ${row.target.year} ${row.level} ${row.area?.id ?? ''}`} row={row} />
            ))}
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
  const counts = others === null ? null : fill(words.others, { level: levelTitle, reached: String(others.reached), on: String(others['on-course']), off: String(others['off-course']), none: String(others['no-trend']) });
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
      <td className="numeric">{found?.newest === undefined || found.newest === null ? NONE : `${figure(found.newest.value)} (${found.newest.year})`}</td>
      <td className="numeric">{`${figure(target.value)} (${target.year})`}</td>
      <td className="numeric">{found === null || found.distance === null ? NONE : differenceIn(Math.max(0, found.distance), unit, language, false)}</td>
      <td className="numeric">{found === null || found.trend === null ? NONE : formatNumber(found.trend.slope, language, { decimals: 2, signed: true })}</td>
      <td>
        <strong>{say(courseWords[course])}</strong>
      </td>
    </tr>
  );
}
