import type { ReactNode } from 'react';
import { AreaSearchField, LayerSection, LookSettings, MapModeChoice, useArrived } from '../later.tsx';
import { HomeChooser } from '../place/home-chooser.tsx';
import { LevelSwitch } from '../place/level-switch.tsx';
import { YearSlider } from '../place/year-slider.tsx';
import { StarterFoldSlot } from '../starters/starter-slots.tsx';
import { SubjectChooser } from '../weights/subject-chooser.tsx';
import { WeightsSection } from '../weights/weights-section.tsx';
import { Part } from './part.tsx';
import './side-panel.css';

/** Where: home, search, level, year. */
export const PlaceChoices = (): ReactNode => (
  <Part>
    <div className="choices">
      <HomeChooser />
      <StarterFoldSlot />
      <div className="search-slot">
        <Part>
          <AreaSearchField />
        </Part>
      </div>
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
      <MapModeSlot />
      <WeightsSection />
    </div>
  </Part>
);

/** What lies over the map. Below the fold: it comes with the parts that the first map does not need. */
export function LayerChoices(): ReactNode {
  if (!useArrived()) return null;
  return (
    <Part>
      <div className="choices">
        <LayerSection />
      </div>
    </Part>
  );
}

/** How the page looks; the same holds. */
export function LookChoices(): ReactNode {
  if (!useArrived()) return null;
  return (
    <Part>
      <div className="choices">
        <LookSettings />
      </div>
    </Part>
  );
}

function MapModeSlot(): ReactNode {
  if (!useArrived()) return null;
  return (
    <Part>
      <MapModeChoice />
    </Part>
  );
}
