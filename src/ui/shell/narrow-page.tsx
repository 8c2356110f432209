import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { shellWords } from '../../text/shell-words.ts';
import { useApp, usePickedProgrammes } from '../app-context.ts';
import { AreaPanel, CompareSide, PlanFormPanel, PriorityList, ProgrammeCard, SideTray } from '../later.tsx';
import { MapButtons } from '../map/map-buttons.tsx';
import { MapHost } from '../map/map-host.tsx';
import { CityChooser } from '../place/city-chooser.tsx';
import { LanguageButton } from '../settings/language-button.tsx';
import { StarterRowSlot } from '../starters/starter-slots.tsx';
import { SummaryCard } from '../summary/summary-card.tsx';
import { BottomSheet } from './bottom-sheet.tsx';
import { LayerChoices, LookChoices, MeasureChoices, PlaceChoices } from './choices.tsx';
import { Footer } from './footer.tsx';
import { LegendSlot } from './legend-slot.tsx';
import { Part } from './part.tsx';
import { useReveal } from './reveal.ts';
import { Tabs } from './tabs.tsx';
import { Toolbar } from './toolbar.tsx';
import type { View } from '../../state/view.ts';
import type { SheetStop } from './sheet-stops.ts';

type Tab = 'weights' | 'list' | 'area' | 'compare' | 'plans';

/** Below 640 px: the map on top, everything else in a sheet with three stops and four tabs, five while two weighings are compared. */
export function NarrowPage(): ReactNode {
  const { scene, scenes, say, writing } = useApp();
  const isPicking = useStore(writing, ({ pick }) => pick !== null);
  const [tab, setTab] = useState<Tab>(() => firstTab(scenes.getState().view));
  const [stop, setStop] = useState<SheetStop>(() => (firstTab(scenes.getState().view) === 'weights' ? 'peek' : 'half'));
  const picked = usePickedProgrammes();
  const show = (next: Tab): void => {
    setTab(next);
    setStop(risen);
  };
  useReveal((part) => show(part === 'list' ? 'list' : 'weights'));
  useEffect(
    () =>
      scenes.subscribe(({ view }, { view: before }) => {
        const next = tabFor(view, before);
        if (next === null) return;
        setTab(next);
        setStop(risen);
        requestAnimationFrame(keepFocus);
      }),
    [scenes],
  );
  return (
    <div className="page is-narrow" data-picking={isPicking || undefined}>
      <main className="stage">
        <Part>
          <MapHost />
        </Part>
        <div className="over-top" data-covers="top">
          <h1 className="visually-hidden">{say(shellWords.name)}</h1>
          <Part>
            <SummaryCard />
          </Part>
          <StarterRowSlot />
          <Part>{scene.view.side.areas.length === 0 ? null : <SideTray />}</Part>
        </div>
        <div className="narrow-corner">
          <LegendSlot isBeside={false} />
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
            ...(scene.view.compare === null ? [] : [{ value: 'compare' as const, label: say(shellWords.tabCompareShort) }]),
            { value: 'plans', label: say(shellWords.tabPlans), count: picked.length },
          ]}
        >
          {contents[tab]()}
          <Footer />
        </Tabs>
      </BottomSheet>
      <Part>
        <PlanFormPanel />
      </Part>
    </div>
  );
}

/** What had the focus may have stood on the tab that has gone. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('#sheet [role="tab"][aria-selected="true"]')?.focus();
}

const risen = (stop: SheetStop): SheetStop => (stop === 'peek' ? 'half' : stop);

/** What a link asks to see first. */
const firstTab = ({ pinned, list, compare }: View): Tab => (compare !== null ? 'compare' : pinned !== null ? 'area' : list.open ? 'list' : 'weights');

/** The tab that a change of the view asks for: an area was chosen, the list was opened; `null`: none. */
function tabFor(view: View, before: View): Tab | null {
  if (view.compare === null && before.compare !== null) return 'weights';
  if (view.compare !== null && before.compare === null) return 'compare';
  if (view.compare !== null && view.pinned !== before.pinned) return null;
  if (view.pinned !== null && view.pinned !== before.pinned) return 'area';
  return view.list.open && !before.list.open ? 'list' : null;
}

const contents: Readonly<Record<Tab, () => ReactNode>> = {
  weights: () => (
    <>
      <PlaceChoices />
      <MeasureChoices />
      <LookChoices />
      <div className="choices">
        <CityChooser />
        <LanguageButton />
      </div>
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
  compare: () => (
    <Part>
      <CompareSide hasMap={false} />
    </Part>
  ),
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
