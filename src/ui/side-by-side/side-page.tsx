import { useEffect, useMemo, type ReactNode } from 'react';
import { cityName } from '../../model/short-name.ts';
import { areaText } from '../../state/plans/bank-text.ts';
import { fourLevels } from '../../state/side-by-side/four-levels.ts';
import { dotChart } from '../../state/side-by-side/side-charts.ts';
import { comparableNotes } from '../../state/side-by-side/comparable.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { sideChartWords } from '../../text/side/side-chart-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { InTurn } from '../controls/in-turn.tsx';
import { AreaSearch } from './area-search.tsx';
import { DotFigure } from './dot-figure.tsx';
import { KeptAreas } from './kept-areas.tsx';
import { LevelsFigure } from './levels-figure.tsx';
import { OwnAreaCard } from './own-area-card.tsx';
import { PocketLists } from './pocket-lists.tsx';
import { SideExport } from './side-export-buttons.tsx';
import { SideTable } from './side-table.tsx';
import { figuresAt, useSide } from './use-side.ts';
import { YearsFigure } from './years-figure.tsx';
import './side-by-side.css';

/** "Områder side om side": what is kept in a table and in charts on one scale, the own area, the city at every level, and the pockets. */
export function SidePage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { scene, say } = useApp();
  const side = useSide();
  const chart = useMemo(() => dotChart(side), [side]);
  useEffect(() => {
    if (document.activeElement?.closest('.bank-head, .side-page') === null) document.getElementById('bank-title')?.focus({ preventScroll: true });
  }, []);
  const isEmpty = side.columns.length === 0;
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
        <p className="quiet">{say(fill(words.lead, { city: cityName(scene.city) }))}</p>
      </header>
      <div className="side-page">
        <div className="side-choice">
          <KeptAreas />
          <AreaSearch />
          {isEmpty ? <p>{say(words.none)}</p> : null}
        </div>
        <InTurn first={1} step={1}>
          {comparableNotes(side).map((note) => (
            <p key={note.en} className="side-note">
              {say(note)}
            </p>
          ))}
          {isEmpty ? null : chart === null ? <p>{say(sideChartWords.noScores)}</p> : <DotFigure chart={chart} columns={side.columns} />}
          {isEmpty ? null : <SideTable side={side} />}
          {isEmpty ? null : <SideExport side={side} />}
          <OwnAreaCard />
          {isEmpty ? null : <YearsFigure side={side} />}
          <Levels />
          <PocketLists />
        </InTurn>
      </div>
    </>
  );
}

/** The city at every level, as seen from the area that is opened, else from the first that is kept; a person may ask for another. */
function Levels(): ReactNode {
  const { scene, say, actions } = useApp();
  const { side, pinned, level, home } = scene.view;
  const asked = side.place === null ? [] : [side.place];
  const places = [...side.areas, ...(pinned === null ? [] : [{ level, area: pinned }]), ...(home === null ? [] : [home]), ...asked].filter((one, i, all) => all.findIndex((other) => other.level === one.level && other.area === one.area) === i);
  const place = places.find((one) => one.level === side.place?.level && one.area === side.place.area) ?? places[0];
  const found = place === undefined ? null : fourLevels(scene, figuresAt, place);
  if (found === null || place === undefined) return null;
  return (
    <LevelsFigure found={found}>
      {places.length < 2 ? null : (
        <label className="side-ask">
          <span>{say(words.areas)}</span>
          <select value={places.indexOf(place)} onChange={(event) => actions.setSide({ place: places[Number(event.target.value)] ?? null })}>
            {places.map((one, i) => (
              <option key={`${one.level} ${one.area}`} value={i}>
                {areaText(scene.city, one.level, one.area)}
              </option>
            ))}
          </select>
        </label>
      )}
    </LevelsFigure>
  );
}

