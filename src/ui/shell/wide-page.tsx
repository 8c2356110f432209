import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { shellWords } from '../../text/shell-words.ts';
import { useApp, usePickedProgrammes } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { ListDrawer } from '../list/list-drawer.tsx';
import { AreaPanel, CompareSide, PlanFormPanel, ProgrammeCard, SideTray } from '../later.tsx';
import { MapButtons } from '../map/map-buttons.tsx';
import { MapHost } from '../map/map-host.tsx';
import { StarterRowSlot } from '../starters/starter-slots.tsx';
import { SummaryCard } from '../summary/summary-card.tsx';
import { Footer } from './footer.tsx';
import { LegendSlot } from './legend-slot.tsx';
import { Part } from './part.tsx';
import { useReveal } from './reveal.ts';
import { SidePanel } from './side-panel.tsx';
import './right-side.css';

/** From 640 px: the map fills the window, what is chosen and what is read lies over it. Below 1024 px the choices are a drawer. */
export function WidePage(): ReactNode {
  const { width, scene, say } = useApp();
  const { isOpen, turn, takeFocus } = useDrawer();
  useReveal((part) => (part === 'choices' && width === 'medium' ? turn(true) : undefined));
  const right = useRightSide();
  const isDrawer = width === 'medium';
  return (
    <div className={isDrawer ? 'page is-medium' : 'page is-wide'} data-right={right ?? undefined} data-list={scene.view.list.open || undefined}>
      {!isDrawer ? <SidePanel /> : isOpen ? <SidePanel onClose={() => turn(false)} closeButton={takeFocus} /> : null}
      <main className="stage">
        <Part>
          <MapHost />
        </Part>
        <div className="over-map">
          <div className="over-top" data-covers="top">
            {isDrawer && !isOpen ? (
              <button ref={takeFocus} type="button" className="button floating" aria-expanded={false} onClick={() => turn(true)}>
                <Icon name="panel" />
                {say(shellWords.openPanel)}
              </button>
            ) : null}
            <Part>
              <SummaryCard />
            </Part>
            {isDrawer && !isOpen ? <StarterRowSlot /> : null}
            <Part>{scene.view.side.areas.length === 0 ? null : <SideTray />}</Part>
          </div>
          <div className="over-middle">
            <LegendSlot isBeside={right !== null} />
            <MapButtons />
          </div>
          <div className="over-bottom" id="list" tabIndex={-1} data-covers="bottom">
            <Part>
              <ListDrawer />
            </Part>
            <Footer />
          </div>
        </div>
      </main>
      {right === null ? null : <RightSide shown={right} />}
    </div>
  );
}

/** Whether the choices are open over the map. The button that opens and the one that closes never stand at once: the focus goes from one to the other. */
function useDrawer() {
  const [isOpen, setOpen] = useState(false);
  const wasTurned = useRef(false);
  const turn = (open: boolean): void => {
    wasTurned.current = true;
    setOpen(open);
  };
  const takeFocus = useCallback((button: HTMLButtonElement | null) => {
    if (wasTurned.current) button?.focus({ preventScroll: true });
  }, []);
  return { isOpen, turn, takeFocus };
}

/** What the right side shows most of all. */
type Right = 'area' | 'compare' | 'plans' | 'writing';

/** What stands beside the map; `null`: nothing. The page carries it as an attribute: looking for the side itself (`:has`) would cost the style of everything in the page. */
function useRightSide(): Right | null {
  const { scene, camera, writing } = useApp();
  const isWriting = useStore(writing, ({ request }) => request !== null);
  const hasPicked = usePickedProgrammes().length > 0;
  useEffect(() => {
    if (hasPicked) camera.setState({ wish: { kind: 'settle' } });
  }, [camera, hasPicked]);
  if (isWriting) return 'writing';
  if (scene.view.compare !== null) return 'compare';
  return scene.view.pinned !== null ? 'area' : hasPicked ? 'plans' : null;
}

function RightSide({ shown }: { readonly shown: Right }): ReactNode {
  const { say } = useApp();
  const hasPicked = usePickedProgrammes().length > 0;
  if (shown === 'writing') {
    return (
      <div className="right-side is-writing" data-covers="right">
        <Part>
          <PlanFormPanel />
        </Part>
      </div>
    );
  }
  return (
    <div className={shown === 'compare' ? 'right-side is-compare' : 'right-side'} data-covers="right">
      {shown === 'plans' ? null : (
        <aside aria-label={say(shown === 'compare' ? shellWords.tabCompare : shellWords.tabArea)}>
          <Part>{shown === 'compare' ? <CompareSide hasMap /> : <AreaPanel />}</Part>
        </aside>
      )}
      {hasPicked ? (
        <Part>
          <ProgrammeCard />
        </Part>
      ) : null}
    </div>
  );
}
