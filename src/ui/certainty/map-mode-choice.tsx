import type { ReactNode } from 'react';
import { doubtWords as words } from '../../text/certainty-words.ts';
import { coverChoiceWords } from '../../text/cover-words.ts';
import { changeChoiceWords } from '../../text/time/change-words.ts';
import { directionChoiceWords } from '../../text/time/direction-words.ts';
import { targetBoardWords } from '../../text/time/target-board-words.ts';
import { sideWords } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { CoverChoices } from '../cover/cover-choices.tsx';
import { useRankSpans } from '../rank-span/use-rank-spans.ts';
import { ChangeChoices } from '../time/change-choices.tsx';
import { DirectionChoices } from '../time/direction-choices.tsx';
import { DoubtControls } from './doubt-controls.tsx';
import './certainty.css';

/** What the map's colours say: how great the need is, how sure the places at the top are, how figures have changed, or whether plans are where the need is. */
export function MapModeChoice(): ReactNode {
  const { scene, actions, say } = useApp();
  const { mapMode } = scene.view;
  if (scene.result === null) return null;
  return (
    <div className="map-mode">
      <Segmented
        legend={say(words.mode)}
        value={mapMode}
        segments={[
          { value: 'need', label: say(words.need) },
          { value: 'certainty', label: say(words.certainty) },
          ...(scene.level.years.length < 2 ? [] : [{ value: 'change' as const, label: say(changeChoiceWords.mode) }, { value: 'direction' as const, label: say(directionChoiceWords.mode) }]),
          ...(scene.city.programmes.length === 0 ? [] : [{ value: 'cover' as const, label: say(coverChoiceWords.mode) }]),
        ]}
        onChange={actions.setMapMode}
      />
      {mapMode === 'certainty' ? <CertaintyChoices /> : null}
      {mapMode === 'cover' ? <CoverChoices /> : null}
      {mapMode === 'change' ? <ChangeChoices /> : null}
      {mapMode === 'direction' ? <DirectionChoices /> : null}
      {scene.city.targets.length === 0 ? null : (
        <button type="button" className="button targets-open" onClick={() => actions.setTime({ board: 'themes' })}>
          {say(targetBoardWords.open)}
        </button>
      )}
      <button type="button" className="button targets-open" onClick={() => actions.setSide({ open: true })}>
        {say(sideWords.title)}
      </button>
    </div>
  );
}

function CertaintyChoices(): ReactNode {
  const { scene, say } = useApp();
  const { failed } = useRankSpans();
  const isWaiting = scene.mode !== 'certainty';
  return (
    <>
      <p className="note">
        {say(failed ? words.failed : isWaiting ? words.working : words.certaintyHint)}
      </p>
      <Fold summary={say(words.choices)}>
        <DoubtControls />
      </Fold>
    </>
  );
}
