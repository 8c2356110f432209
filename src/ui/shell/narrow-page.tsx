import { useEffect, useState, type ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { AreaPanel } from '../area-panel/area-panel.tsx';
import { useApp, usePickedProgrammes } from '../app-context.ts';
import { PriorityList } from '../list/priority-list.tsx';
import { MapButtons } from '../map/map-buttons.tsx';
import { MapHost } from '../map/map-host.tsx';
import { ProgrammeCard } from '../plans/programme-card.tsx';
import { LanguageButton } from '../settings/language-button.tsx';
import { SummaryCard } from '../summary/summary-card.tsx';
import { BottomSheet } from './bottom-sheet.tsx';
import { LayerChoices, LookChoices, MeasureChoices, PlaceChoices } from './choices.tsx';
import { Footer } from './footer.tsx';
import { LegendSlot } from './legend-slot.tsx';
import { Part } from './part.tsx';
import { Tabs } from './tabs.tsx';
import { Toolbar } from './toolbar.tsx';
import type { SheetStop } from './sheet-stops.ts';

type Tab = 'weights' | 'list' | 'area' | 'plans';

/** Below 640 px: the map on top, everything else in a sheet with three stops and four tabs. */
export function NarrowPage(): ReactNode {
  const { scene, say } = useApp();
  const [tab, setTab] = useState<Tab>('weights');
  const [stop, setStop] = useState<SheetStop>('peek');
  const picked = usePickedProgrammes();
  const show = (next: Tab): void => {
    setTab(next);
    setStop((now) => (now === 'peek' ? 'half' : now));
  };
  useEffect(() => {
    if (scene.view.pinned !== null) show('area');
  }, [scene.view.pinned]);
  return (
    <div className="page is-narrow">
      <main className="stage">
        <Part>
          <MapHost />
        </Part>
        <div className="over-top" data-covers="top">
          <h1 className="visually-hidden">{say(shellWords.name)}</h1>
          <Part>
            <SummaryCard />
          </Part>
        </div>
        <div className="narrow-corner">
          <LegendSlot />
          <MapButtons />
        </div>
      </main>
      <BottomSheet stop={stop} onStop={setStop}>
        <Tabs
          label={say(shellWords.tabs)}
          value={tab}
          onChange={show}
          tabs={[
            { value: 'weights', label: say(shellWords.tabWeights) },
            { value: 'list', label: say(shellWords.tabList) },
            { value: 'area', label: say(shellWords.tabArea) },
            { value: 'plans', label: say(shellWords.tabPlans), count: picked.length },
          ]}
        >
          {contents[tab]()}
          <Footer />
        </Tabs>
      </BottomSheet>
    </div>
  );
}

const contents: Readonly<Record<Tab, () => ReactNode>> = {
  weights: () => (
    <>
      <PlaceChoices />
      <MeasureChoices />
      <LookChoices />
      <LanguageButton />
      <Toolbar />
    </>
  ),
  list: () => (
    <div id="list" tabIndex={-1}>
      <Part>
        <PriorityList />
      </Part>
    </div>
  ),
  area: () => <AreaTab />,
  plans: () => (
    <>
      <Part>
        <ProgrammeCard />
      </Part>
      <LayerChoices />
    </>
  ),
};

function AreaTab(): ReactNode {
  const { scene, say } = useApp();
  if (scene.view.pinned === null) return <p className="quiet">{say(shellWords.noArea)}</p>;
  return (
    <Part>
      <AreaPanel />
    </Part>
  );
}
