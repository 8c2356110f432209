import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { panelOf } from '../../state/area/area-panel.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { areaProfileWords } from '../../text/area-profile-words.ts';
import { useApp } from '../app-context.ts';
import { InTurn } from '../controls/in-turn.tsx';
import { useReturnFocus } from '../controls/use-return-focus.ts';
import { AreaFactsTables } from './area-facts-tables.tsx';
import { AreaFigures } from './area-figures.tsx';
import { AreaPlansList } from './area-plans-list.tsx';
import { ContributionBars } from './contribution-bars.tsx';
import { Explanation } from './explanation.tsx';
import { KeyFigures } from './key-figures.tsx';
import { ThemeProfile } from './theme-profile.tsx';
import { ProfileButton } from '../area-profile/profile-button.tsx';
import { AreaNotes } from '../notes/area-notes.tsx';
import { AreaCover } from '../cover/area-cover.tsx';
import { TwoWays } from '../certainty/two-ways.tsx';
import { RankSpanSection } from '../rank-span/rank-span-section.tsx';
import { ReachSection } from '../reach/reach-section.tsx';
import { AroundSection } from '../side-by-side/around-section.tsx';
import { PutButton } from '../side-by-side/put-button.tsx';
import { AreaYearsSection } from '../time/area-years-section.tsx';
import './area-panel.css';

/** The panel of the pinned area: a sentence, the score with its basis, why, which plans, and every figure with its source. */
export function AreaPanel(): ReactNode {
  const { scene, actions, say } = useApp();
  const { pinned } = scene.view;
  const position = pinned === null ? undefined : scene.level.positions.get(pinned);
  const panel = useMemo(() => (position === undefined ? null : panelOf(scene, position)), [scene, position]);
  const article = useRef<HTMLElement>(null);
  useReturnFocus(article);
  const [isWhole, setWhole] = useState(false);
  const whole = useCallback(() => setWhole(true), []);
  if (panel === null) return null;
  return (
    <article ref={article} className="area-panel" aria-labelledby="area-panel-title" aria-busy={!isWhole}>
      <header>
        <div>
          <p className="eyebrow">{[...new Set(panel.parents.map((parent) => parent.name))].join(' › ')}</p>
          <h2 id="area-panel-title" tabIndex={-1}>
            {panel.row.name}
          </h2>
        </div>
        <div className="button-row">
          <ProfileButton key={panel.row.id} words={areaProfileWords.open} area={panel.row.id} />
          <button type="button" className="button is-quiet" onClick={() => actions.unpin()}>
            {say(areaPanelWords.close)}
          </button>
        </div>
      </header>
      <p className="area-sentence">{say(panel.sentence)}</p>
      <p className="area-ways">
        <PutButton area={{ level: scene.level.id, area: panel.row.id }} name={panel.row.name} />
      </p>
      {panel.notes.map((note) => (
        <p key={note.en} className="mark-note">
          {say(note)}
        </p>
      ))}
      <InTurn first={2} step={2} onWhole={whole}>
        <KeyFigures row={panel.row} />
        <RankSpanSection row={panel.row} />
        <section>
          <h3>{say(areaPanelWords.why)}</h3>
          <ContributionBars panel={panel} />
          {panel.row.rank === null ? null : <Explanation key={panel.row.id} position={panel.row.position} />}
        </section>
        <TwoWays row={panel.row} />
        {panel.row.rank === null ? null : <ReachSection />}
        <ThemeProfile panel={panel} />
        <AreaYearsSection key={`${scene.level.id} ${panel.row.id} years`} row={panel.row} />
        <AroundSection key={`${scene.level.id} ${panel.row.id} around`} row={panel.row} />
        <AreaCover position={panel.row.position} />
        <AreaPlansList programmes={panel.programmes} />
        <AreaNotes key={`${scene.level.id} ${panel.row.id}`} row={panel.row} />
        <AreaFactsTables facts={panel.facts} />
        <AreaFigures panel={panel} />
        <p className="quiet">{say(areaPanelWords.profile)}</p>
      </InTurn>
    </article>
  );
}
