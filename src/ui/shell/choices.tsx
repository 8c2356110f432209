import type { ReactNode } from 'react';
import { planControlWords } from '../../text/plan-control-words.ts';
import { useApp } from '../app-context.ts';
import { HomeChooser } from '../place/home-chooser.tsx';
import { LevelSwitch } from '../place/level-switch.tsx';
import { YearSlider } from '../place/year-slider.tsx';
import { OverlaySwitches } from '../plan-controls/overlay-switches.tsx';
import { PlanControls } from '../plan-controls/plan-controls.tsx';
import { AreaSearchField } from '../search/area-search.tsx';
import { LookSettings } from '../settings/look-settings.tsx';
import { StarterFoldSlot } from '../starters/starter-slots.tsx';
import { SubjectChooser } from '../weights/subject-chooser.tsx';
import { WeightsSection } from '../weights/weights-section.tsx';
import { Part } from './part.tsx';
import './side-panel.css';

/** Where: home, search, level, year. */
export const PlaceChoices = (): ReactNode => (
  <Part>
    <div className="choices">
      <StarterFoldSlot />
      <HomeChooser />
      <AreaSearchField />
      <LevelSwitch />
      <YearSlider />
    </div>
  </Part>
);

/** What is measured, and how it is weighed. */
export const MeasureChoices = (): ReactNode => (
  <Part>
    <div className="choices">
      <SubjectChooser />
      <WeightsSection />
    </div>
  </Part>
);

/** What lies over the map. */
export function LayerChoices(): ReactNode {
  const { say } = useApp();
  return (
    <Part>
      <div className="choices">
        <h2>{say(planControlWords.heading)}</h2>
        <PlanControls />
        <OverlaySwitches />
      </div>
    </Part>
  );
}

export const LookChoices = (): ReactNode => (
  <Part>
    <div className="choices">
      <LookSettings />
    </div>
  </Part>
);
